// The parts of a Word 97 document by the table at its start: where its text, its pieces and its properties lie.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace candor::formats {

// A run of letters that lies in one go in the stream. Positions count letters of the document, offsets bytes.
struct DocPiece {
  qint64 start = 0;
  qint64 end = 0;
  qint64 offset = 0;
  bool isWide = false;  // two bytes a letter; else Windows-1252
};

// Letters of the document that belong together, in this order.
struct DocExtent {
  qint64 start = 0;
  qint64 end = 0;
};

struct DocParts {
  DocExtent body;
  DocExtent headers;
  DocExtent boxes;
  std::vector<DocPiece> pieces;
  std::vector<DocExtent>
      headerStories;  // separators first, then for each section: headers and footers, even, odd, first
  QByteArrayView styles;
  QByteArrayView characterPages;  // which pages of properties hold which offsets
  QByteArrayView paragraphPages;
};

// Faults: Damaged, Protected, UnknownFormat for Word 95 and older. Views point into `table`.
[[nodiscard]] Result<DocParts> docParts(QByteArrayView document, QByteArrayView table);

// "0Table" or "1Table", whichever goes with the document.
[[nodiscard]] const char* docTableName(QByteArrayView document);

// Letters from a position on, with the offset of each.
struct DocLetters {
  QString text;
  std::vector<qint64> offsets;
};
[[nodiscard]] DocLetters docLetters(QByteArrayView document, const std::vector<DocPiece>& pieces, DocExtent extent);

}  // namespace candor::formats
