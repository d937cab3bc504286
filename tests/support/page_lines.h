// Lines of a page set by hand through the steps before them.
#pragma once

#include "formats/page_lines.h"
#include "support/page_words.h"

#include <QStringList>

#include <vector>

namespace candor::tests {

inline std::vector<formats::PageLine> linesOf(const SetType& type) {
  std::vector<formats::PageLine> lines;
  for (const formats::Region& region : formats::pageColumns(formats::joinedPieces(type.words())).regions)
    for (formats::PageLine& line : formats::pageLines(region)) lines.push_back(std::move(line));
  return lines;
}

inline QStringList texts(const std::vector<formats::PageLine>& lines) {
  QStringList list;
  for (const formats::PageLine& line : lines) list += line.text();
  return list;
}

}  // namespace candor::tests
