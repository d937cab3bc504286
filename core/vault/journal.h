// Journal: every change of an open vault, sealed in files beside it, in the order and at the time it was committed.
// With a backup set and the changes since, the vault can be made as it was at any moment they cover.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "storage/change_journal.h"
#include "storage/patch.h"
#include "vault/journal_segment.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace candor::vault {

class GrowingFile;

inline constexpr qint64 SegmentBytes = qint64(16) << 20;  // then a new one is begun
inline constexpr int JournalDays = 7;

class Journal final : public storage::ChangeJournal {
 public:
  // `key`: derived from the vault's for this. The clock outlives it.
  Journal(QString folder, Secret key, QByteArray vaultId, const Clock& clock);
  ~Journal() override;

  [[nodiscard]] Result<qint64> begin(qint64 last) override;
  [[nodiscard]] Result<void> keep(const storage::Change& change) override;
  void takeBack() override;
  [[nodiscard]] Result<void> rememberErased(storage::Write& write, qint64 number, const QByteArray& deleted) override;

  // Any thread, from here on. After a backup: a new file for what follows, and what was missing before is no gap any
  // more.
  void startSegment();

  // After a rekey: a new file under the new key, which needs a new backup before it. Nothing when it is the same key.
  void useKey(Secret key);

  // Whether changes were made that it does not hold: only a new backup lets it go on.
  [[nodiscard]] bool hasGap() const;

  // Rewrites the files without what they hold, up to a change, of these rows and of rows that refer to them.
  [[nodiscard]] Result<void> forget(storage::RowKeys rows, std::span<const storage::Reference> references, qint64 upTo);

  // Drops the files that end before a change.
  void dropBefore(qint64 number);

 private:
  [[nodiscard]] Result<void> openSegment(qint64 first);
  [[nodiscard]] Result<QByteArray> contentWithout(const SegmentFile& segment, storage::RowKeys& rows,
                                                  std::span<const storage::Reference> references, qint64 upTo) const;
  [[nodiscard]] Result<qint64> goOn(const SegmentFile& segment, qint64 last);

  QString m_folder;
  Secret m_key;
  QByteArray m_vaultId;
  const Clock& m_clock;
  mutable std::mutex m_mutex;  // guards what follows
  std::unique_ptr<GrowingFile> m_file;
  QString m_path;
  qint64 m_before = 0;  // the file's size before the last record
  bool m_hasGap = false;
};

// The changes after `number` without a gap, from a journal's folder, that were committed until a moment (all of them
// without one): how far that goes.
struct JournalReach {
  qint64 last = 0;      // change
  QDateTime time = {};  // of it; invalid when there is none
};
[[nodiscard]] JournalReach reachOf(const QString& folder, const Secret& key, const QByteArray& vaultId, qint64 number,
                                   const std::optional<QDateTime>& until);

// take(record) for the changes after `number` up to `last`.
[[nodiscard]] Result<void> eachChange(const QString& folder, const Secret& key, const QByteArray& vaultId,
                                      qint64 number, qint64 last,
                                      const std::function<Result<void>(const JournalRecord&)>& take);

}  // namespace candor::vault
