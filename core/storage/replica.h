// Replica: a copy of a database, of any age, that is changed as it stands: brought forward by patches, or rid of what
// was erased. Nobody else has it open, and its rooms need not be known. It is worth nothing until finish().
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "storage/schema.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <span>

namespace candor::storage {

class Connection;

class Replica {
 public:
  // NotFound, WrongKey, VaultDamaged.
  [[nodiscard]] static Result<std::unique_ptr<Replica>> open(const QString& path, const Secret& key);
  ~Replica();
  Replica(const Replica&) = delete;
  Replica& operator=(const Replica&) = delete;

  // The number of the last change in it.
  [[nodiscard]] Result<qint64> number();

  // The next change; a row that is not as it was then is VaultDamaged.
  [[nodiscard]] Result<void> apply(const Worker& worker, qint64 number, const QByteArray& patch);

  // Deletes the rows that a patch deletes and what belongs to them, from pages and search index, too. Returns the
  // deletions, also those that followed.
  [[nodiscard]] Result<QByteArray> erase(const Worker& worker, const QByteArray& patch,
                                         std::span<const Belonging> belongings);

  // As if changes up to this one had been made: a later copy of the journal does not fit it any more.
  [[nodiscard]] Result<void> skipTo(qint64 number);

  // Search indexes follow their tables again and tell nothing of what was erased; then it is checked, one file, and on
  // the disk. VaultDamaged.
  [[nodiscard]] Result<void> finish(const Worker& worker);

  // Every page under another key, in one transaction. Nothing else can be done with it afterwards; open() it anew.
  [[nodiscard]] Result<void> rekey(const Worker& worker, const Secret& key);

  // Rows of every table that is not an index's own.
  [[nodiscard]] Result<QHash<QString, qint64>> rowCounts(const Worker& worker);

 private:
  enum class Indexes { Sound, Unpacked, Stale };

  explicit Replica(std::unique_ptr<Connection> connection);
  [[nodiscard]] Result<void> begin();
  [[nodiscard]] Result<void> settleIndexes();

  std::unique_ptr<Connection> m_connection;
  bool m_isChanged = false;
  Indexes m_indexes = Indexes::Sound;
};

}  // namespace candor::storage
