// ChangeJournal: is told of every transaction before it is committed, so that the same can be done to an older copy of
// the database. Changes are numbered from 1 without gaps; the database remembers the number of its last one.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace candor::storage {

class Write;

enum class ChangeKind {
  Written,
  Erased,  // what it deleted is to be gone from older copies, too
};

// The rows a transaction inserted, updated (with their new values) and deleted (with their keys alone).
struct Change {
  qint64 number = 0;
  ChangeKind kind = ChangeKind::Written;
  QByteArray patch = {};
};

class ChangeJournal {
 public:
  ChangeJournal() = default;
  virtual ~ChangeJournal() = default;
  ChangeJournal(const ChangeJournal&) = delete;
  ChangeJournal& operator=(const ChangeJournal&) = delete;

  // Before the first change. Returns the number to go on from: the database's last one, or a later one when the journal
  // knows changes that this database, an older copy of itself, does not have.
  [[nodiscard]] virtual Result<qint64> begin(qint64 last) = 0;

  // On the disk when it returns. A fault keeps the transaction from being committed.
  [[nodiscard]] virtual Result<void> keep(const Change& change) = 0;

  // The change that was kept last did not happen.
  virtual void takeBack() = 0;

  // In the transaction that erases: `deleted` holds the keys of what is to be gone from older copies.
  [[nodiscard]] virtual Result<void> rememberErased(Write& write, qint64 number, const QByteArray& deleted) = 0;
};

}  // namespace candor::storage
