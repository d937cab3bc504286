// Shelf: what the user has added to the ontology, in one file of the program's data folder: the compiled ontology with
// it, which is mapped, and the rows it was made from, from which it is made again when the program has newer tables of
// its own. It holds nothing of the user. The file is replaced whole or not at all.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "knowledge/publisher.h"
#include "knowledge/screening.h"
#include "ontology/ontology.h"
#include "reading/knowledge_text.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace candor::knowledge {

struct Import {
  Publisher publisher{};
  QString version;  // as far as the files say; empty otherwise
  QString date;     // the publisher's
  QDate imported;
  Counts counts;

  friend bool operator==(const Import&, const Import&) = default;
};

struct Loaded {
  ontology::Ontology ontology;
  std::optional<Error> trouble;  // what was added could not be used
};

class Shelf {
 public:
  // Nothing is made before something is put there.
  explicit Shelf(const QString& folder) : m_folder(folder) {}

  // Where a user's programs keep it.
  [[nodiscard]] static QString usualFolder();

  // By publisher. Faults: Damaged, NotReadable.
  [[nodiscard]] Result<std::vector<Import>> list() const;

  // Ours with what was added: a map of the file. After the program has changed, once, a second or two to make it again.
  // Without additions, or with some that cannot be used, ours alone.
  [[nodiscard]] Loaded load(const ontology::Ontology& ours) const;

  // In the place of an earlier import of the same publisher, and of a file that cannot be read. A second for a hundred
  // thousand names. Faults: NotWritable, InUse while another program does the same, Cancelled.
  [[nodiscard]] Result<Import> put(const Worker& worker, const ontology::Ontology& ours, Publisher publisher,
                                   const reading::Knowledge& knowledge, QDate today) const;

  // The same, without writing: what it would come to. Damaged when what is there cannot be read.
  [[nodiscard]] Result<Import> tryOut(const Worker& worker, const ontology::Ontology& ours, Publisher publisher,
                                      const reading::Knowledge& knowledge, QDate today) const;

  // NotFound when nothing of this publisher is there. A file that cannot be read goes with whatever was in it.
  [[nodiscard]] Result<void> remove(const Worker& worker, const ontology::Ontology& ours, Publisher publisher) const;

 private:
  [[nodiscard]] QString path() const;
  [[nodiscard]] Result<void> write(const QByteArray& file) const;

  QString m_folder;
};

}  // namespace candor::knowledge
