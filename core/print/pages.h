// Pages: the galley cut, painted and written by Qt's PDF engine, with a running title and page numbers. The file's own
// extras are added by finish().
#pragma once

#include "print/canvas.h"
#include "print/galley.h"

#include <QByteArray>
#include <QString>

namespace candor::print {

struct Running {
  QString title;  // over each page but the first
  QString foot;   // at the left under each page
  QString page;   // at the right: "Page %1 of %2"
};

struct Painted {
  QByteArray file;
  QHash<QString, Place> places;
  std::vector<Link> links;
  std::vector<Bookmark> bookmarks;
  std::vector<std::vector<QString>> letters;  // of the glyphs of each page
};

[[nodiscard]] Painted paint(const Galley& galley, const Running& running);

}  // namespace candor::print
