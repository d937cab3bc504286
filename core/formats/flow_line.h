// FlowLineWriter: one line as its runs come in. Space is settled here: none at the ends, one between words, and a tab
// for what stands apart by tab stops or a row of spaces.
#pragma once

#include "formats/flow.h"

#include <QString>
#include <QStringView>

#include <map>

namespace candor::formats {

class FlowLineWriter {
 public:
  // Clean text of one look. A letter with marks may be parted over two runs.
  void add(QStringView text, const FlowLook& look);

  void beginLink(QString target);
  void endLink();

  [[nodiscard]] bool isEmpty() const { return m_line.text.isEmpty(); }

  // The line so far; what follows stands on another one, within the same link if one is open.
  [[nodiscard]] FlowLine take();

 private:
  enum class Gap { None, Space, Tab };
  void addWord(QStringView word, const FlowLook& look);

  FlowLine m_line;
  Gap m_gap = Gap::None;
  QString m_target;
  qsizetype m_linkStart = -1;  // of the open link's first letter
  std::map<double, qsizetype> m_lettersBySize;
  qsizetype m_letters = 0;
  qsizetype m_bold = 0;
  qsizetype m_capitals = 0;
};

}  // namespace candor::formats
