// A segment of the journal: a file of changes one after the other, each sealed by itself, so that a record that was cut
// off or changed ends what can be read and harms nothing before it.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "storage/change_journal.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace candor::vault {

struct JournalRecord {
  QDateTime time = {};  // of the commit, as the clock said
  storage::Change change = {};
};

struct SegmentFile {
  QString path = {};
  qint64 first = 0;  // number of its first change
};

// Of a journal's folder, by number; none when there is no such folder.
[[nodiscard]] std::vector<SegmentFile> segmentsIn(const QString& folder);
[[nodiscard]] QString segmentPath(const QString& folder, qint64 first);

// What a segment begins with.
[[nodiscard]] QByteArray segmentHead(const QByteArray& vaultId);

[[nodiscard]] Result<QByteArray> sealedRecord(const Secret& key, const JournalRecord& record);

// A record as it was read, and where it began.
struct ReadRecord {
  qint64 place = 0;
  JournalRecord record = {};
};

struct SegmentEnd {
  qint64 size = 0;       // up to here it can be read
  bool isWhole = false;  // and there is nothing after that
};

// take(record) says whether to go on. WrongKey when not even its first record opens, NotReadable, VaultDamaged for
// another vault's.
[[nodiscard]] Result<SegmentEnd> readSegment(const QString& path, const Secret& key, const QByteArray& vaultId,
                                             const std::function<Result<bool>(ReadRecord&&)>& take);

}  // namespace candor::vault
