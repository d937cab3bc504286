#include "vault/journal.h"

#include "storage/statement.h"
#include "vault/folder.h"
#include "vault/journal_file.h"

#include <QDir>
#include <QFile>

#include <tuple>
#include <utility>

namespace candor::vault {

namespace {

constexpr storage::Sql<qint64, QByteArray> RememberErasure("INSERT INTO erasure (number, deleted) VALUES (?, ?)");

// Other faults than a full disk do not keep people from working; the next backup closes the gap.
bool isRefusal(const Error& error) { return error.fault == Fault::DiskFull; }

}  // namespace

Journal::Journal(QString folder, Secret key, QByteArray vaultId, const Clock& clock)
    : m_folder(std::move(folder)), m_key(std::move(key)), m_vaultId(std::move(vaultId)), m_clock(clock) {}
Journal::~Journal() = default;

Result<qint64> Journal::begin(qint64 last) {
  const std::scoped_lock lock(m_mutex);
  const std::vector<SegmentFile> segments = segmentsIn(m_folder);
  if (segments.empty()) return last;
  const auto from = goOn(segments.back(), last);
  if (from && *from > last) m_hasGap = true;
  // A file that cannot be read, because it is damaged or of another key, is left alone.
  if (!from) {
    m_hasGap = true;
    return std::max(last, segments.back().first);
  }
  return from;
}

// What was kept and never committed is cut off; the next change follows in the same file.
Result<qint64> Journal::goOn(const SegmentFile& segment, qint64 last) {
  qint64 newest = segment.first - 1;
  qint64 newestPlace = 0;
  const auto end = readSegment(segment.path, m_key, m_vaultId, [&](ReadRecord&& read) -> Result<bool> {
    newest = read.record.change.number;
    newestPlace = read.place;
    return true;
  });
  if (!end) return end.error();
  if (newest > last + 1) return newest + 1;  // an older copy of the vault: its next change is another one
  auto file = GrowingFile::open(segment.path);
  if (!file) return file.error();
  const bool isUncommitted = newest == last + 1 && newestPlace > 0;
  const qint64 size = isUncommitted ? newestPlace : end->size;
  if (size != (*file)->size()) {
    if (auto cut = (*file)->cutTo(size); !cut) return cut.error();
  }
  if (newest < last) {
    m_hasGap = true;
    return last;
  }
  m_file = *std::move(file);
  m_path = segment.path;
  return last;
}

Result<void> Journal::openSegment(qint64 first) {
  if (!QFileInfo::exists(m_folder)) {
    if (auto made = makeFolder(m_folder); !made) return made;
  }
  m_path = segmentPath(m_folder, first);
  auto file = GrowingFile::open(m_path);
  if (!file) return file.error();
  if ((*file)->size() != 0) {
    if (auto cut = (*file)->cutTo(0); !cut) return cut;
  }
  if (auto begun = (*file)->append(segmentHead(m_vaultId)); !begun) return begun;
  m_file = *std::move(file);
  return {};
}

Result<void> Journal::keep(const storage::Change& change) {
  const std::scoped_lock lock(m_mutex);
  const auto record = sealedRecord(m_key, {.time = m_clock.now(), .change = change});
  if (!record) return record.error();
  if (m_file && m_file->size() > SegmentBytes) m_file.reset();
  Result<void> kept = m_file ? Result<void>() : openSegment(change.number);
  if (kept) {
    m_before = m_file->size();
    kept = m_file->append(*record);
  }
  if (kept || isRefusal(kept.error())) return kept;
  m_hasGap = true;
  m_file.reset();
  return {};
}

void Journal::takeBack() {
  const std::scoped_lock lock(m_mutex);
  if (!m_file || m_file->cutTo(m_before)) return;
  // The next change must not follow one that never was.
  m_hasGap = true;
  m_file.reset();
}

Result<void> Journal::rememberErased(storage::Write& write, qint64 number, const QByteArray& deleted) {
  const auto remembered = write.insert(RememberErasure, number, deleted);
  if (!remembered) return remembered.error();
  return {};
}

void Journal::startSegment() {
  const std::scoped_lock lock(m_mutex);
  m_file.reset();
  m_hasGap = false;
}

void Journal::useKey(Secret key) {
  const std::scoped_lock lock(m_mutex);
  if (key.equals(m_key)) return;
  m_key = std::move(key);
  m_file.reset();
  m_hasGap = true;
}

bool Journal::hasGap() const {
  const std::scoped_lock lock(m_mutex);
  return m_hasGap;
}

// `rows` grows by what is found to refer to them.
Result<QByteArray> Journal::contentWithout(const SegmentFile& segment, storage::RowKeys& rows,
                                           std::span<const storage::Reference> references, qint64 upTo) const {
  QByteArray content = segmentHead(m_vaultId);
  const auto read = readSegment(segment.path, m_key, m_vaultId, [&](ReadRecord&& found) -> Result<bool> {
    JournalRecord& record = found.record;
    if (record.change.number <= upTo) {
      const auto referring = storage::rowsReferringIn(record.change.patch, rows, references);
      if (!referring) return referring.error();
      rows += *referring;
      auto rest = storage::without(record.change.patch, rows);
      if (!rest) return rest.error();
      record.change.patch = *std::move(rest);
    }
    const auto sealed = sealedRecord(m_key, record);
    if (!sealed) return sealed.error();
    content += *sealed;
    return true;
  });
  if (!read) return read.error();
  return content;
}

Result<void> Journal::forget(storage::RowKeys rows, std::span<const storage::Reference> references, qint64 upTo) {
  const std::scoped_lock lock(m_mutex);
  for (const SegmentFile& segment : segmentsIn(m_folder)) {
    if (segment.first > upTo) break;
    const auto content = contentWithout(segment, rows, references, upTo);
    const bool isCurrent = m_file && m_path == segment.path;
    if (isCurrent) m_file.reset();
    if (!content) {
      // What cannot be read cannot be rewritten, and must not go on holding what was erased.
      QFile::remove(segment.path);
      m_hasGap = true;
      continue;
    }
    if (auto written = writeDurably(segment.path, *content); !written) return written;
    if (!isCurrent) continue;
    auto file = GrowingFile::open(segment.path);
    if (!file) return file.error();
    m_file = *std::move(file);
  }
  return {};
}

void Journal::dropBefore(qint64 number) {
  const std::scoped_lock lock(m_mutex);
  const std::vector<SegmentFile> segments = segmentsIn(m_folder);
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    if (segments[i + 1].first <= number && segments[i].path != m_path) QFile::remove(segments[i].path);
  }
}

JournalReach reachOf(const QString& folder, const Secret& key, const QByteArray& vaultId, qint64 number,
                     const std::optional<QDateTime>& until) {
  JournalReach reach{.last = number, .time = {}};
  qint64 expected = number + 1;
  bool isBroken = false;
  for (const SegmentFile& segment : segmentsIn(folder)) {
    if (segment.first > expected || isBroken) break;
    // Another key's, or damaged: what follows it shows whether anything is missing.
    std::ignore = readSegment(segment.path, key, vaultId, [&](ReadRecord&& read) -> Result<bool> {
      const JournalRecord& record = read.record;
      if (record.change.number < expected) return true;
      isBroken = record.change.number != expected;
      if (isBroken) return false;
      ++expected;
      if (!until || record.time <= *until) reach = {.last = record.change.number, .time = record.time};
      return true;
    });
  }
  return reach;
}

Result<void> eachChange(const QString& folder, const Secret& key, const QByteArray& vaultId, qint64 number, qint64 last,
                        const std::function<Result<void>(const JournalRecord&)>& take) {
  qint64 next = number + 1;
  for (const SegmentFile& segment : segmentsIn(folder)) {
    if (next > last || segment.first > next) break;
    const auto read = readSegment(segment.path, key, vaultId, [&](ReadRecord&& found) -> Result<bool> {
      if (found.record.change.number != next) return found.record.change.number < next;
      if (const auto taken = take(found.record); !taken) return taken.error();
      return ++next <= last;
    });
    if (!read && read.error().fault != Fault::WrongKey && read.error().fault != Fault::NotReadable) return read.error();
  }
  return next > last ? Result<void>()
                     : Error{Fault::VaultDamaged, QStringLiteral("change %1 is missing from the journal").arg(next)};
}

}  // namespace candor::vault
