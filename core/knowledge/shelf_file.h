// The shelf's file: a head, what is said about the imports, the compiled ontology, and the rows of each import. Whoever
// changes its form raises FileForm; the rows are what every later program has to understand.
#pragma once

#include "base/result.h"
#include "knowledge/shelf.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace candor::knowledge {

// An import, and its rows as reading::knowledgeText, compressed.
struct Source {
  Import about;
  QByteArray rows;
};

struct ShelfView {
  quint64 ours = 0;  // fingerprint of the tables of ours it was compiled with
  QByteArrayView image;
  quint64 imageSum = 0;
  std::vector<Source> sources;
};

[[nodiscard]] QByteArray shelfFile(quint64 ours, const QByteArray& image, const std::vector<Source>& sources);

// Fault::Damaged when the parts do not add up. The image is not looked at: it is large, and not always wanted.
[[nodiscard]] Result<ShelfView> viewOf(QByteArrayView file);
[[nodiscard]] bool isImageWhole(const ShelfView& shelf);

[[nodiscard]] Source sourceOf(const Import& about, const reading::Knowledge& knowledge);
[[nodiscard]] Result<reading::Knowledge> rowsOf(const Source& source);  // Damaged

}  // namespace candor::knowledge
