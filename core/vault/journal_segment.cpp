#include "vault/journal_segment.h"

#include "crypto/age_stream.h"
#include "crypto/derive.h"
#include "crypto/random.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView SegmentMagic = "CNDRJRN1";
constexpr qsizetype RecordSaltSize = 16;
constexpr quint32 MostRecordBytes = 512U * 1024 * 1024;
constexpr qsizetype RecordHeadSize = 17;  // number, time, kind

template <class Number>
QByteArray bigEndian(Number number) {
  QByteArray bytes(sizeof(Number), '\0');
  qToBigEndian(number, bytes.data());
  return bytes;
}

Result<crypto::AgeStream> recordStream(const Secret& key, QByteArrayView salt) {
  auto derived = crypto::derive(key, salt, "candor journal record", crypto::AgeStreamKeySize);
  if (!derived) return derived.error();
  return crypto::AgeStream(*std::move(derived));
}

Result<JournalRecord> recordIn(const Secret& key, QByteArrayView bytes) {
  if (bytes.size() < RecordSaltSize) return Error{Fault::WrongKey, {}};
  auto stream = recordStream(key, bytes.first(RecordSaltSize));
  if (!stream) return stream.error();
  const auto plain = stream->openAll(bytes.sliced(RecordSaltSize));
  if (!plain) return plain.error();
  if (plain->size() < RecordHeadSize) return Error{Fault::VaultDamaged, u"a record of the journal"_s};
  constexpr qsizetype TimeAt = 8;
  constexpr qsizetype KindAt = 16;
  return JournalRecord{
      .time = QDateTime::fromMSecsSinceEpoch(qFromBigEndian<qint64>(plain->constData() + TimeAt), Qt::UTC),
      .change = {.number = qFromBigEndian<qint64>(plain->constData()),
                 .kind = plain->at(KindAt) == 1 ? storage::ChangeKind::Erased : storage::ChangeKind::Written,
                 .patch = plain->sliced(RecordHeadSize)}};
}

// The next record's bytes; nothing at the end or where it was cut off.
QByteArray nextRecord(QFile& file) {
  const QByteArray length = file.read(sizeof(quint32));
  if (length.size() != sizeof(quint32)) return {};
  const auto size = qFromBigEndian<quint32>(length.constData());
  if (size > MostRecordBytes || qint64(size) > file.size() - file.pos()) return {};
  return file.read(size);
}

}  // namespace

std::vector<SegmentFile> segmentsIn(const QString& folder) {
  std::vector<SegmentFile> segments;
  const QStringList names = QDir(folder).entryList({u"*.journal"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
  for (const QString& name : names) {
    bool isNumber = false;
    const qint64 first = name.chopped(8).toLongLong(&isNumber);
    if (isNumber) segments.push_back({.path = folder + u'/' + name, .first = first});
  }
  return segments;
}

QString segmentPath(const QString& folder, qint64 first) {
  return folder + u'/' + QString::number(first).rightJustified(12, u'0') + u".journal"_s;
}

QByteArray segmentHead(const QByteArray& vaultId) { return SegmentMagic.toByteArray() + vaultId; }

Result<QByteArray> sealedRecord(const Secret& key, const JournalRecord& record) {
  const QByteArray salt = crypto::randomBytes(RecordSaltSize);
  auto stream = recordStream(key, salt);
  if (!stream) return stream.error();
  const char kind = record.change.kind == storage::ChangeKind::Erased ? '\1' : '\0';
  const auto sealed = stream->sealAll(bigEndian(record.change.number) + bigEndian(record.time.toMSecsSinceEpoch()) +
                                      kind + record.change.patch);
  if (!sealed) return sealed;
  return bigEndian(quint32(salt.size() + sealed->size())) + salt + *sealed;
}

Result<SegmentEnd> readSegment(const QString& path, const Secret& key, const QByteArray& vaultId,
                               const std::function<Result<bool>(ReadRecord&&)>& take) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, file.errorString()};
  const QByteArray head = segmentHead(vaultId);
  if (file.read(head.size()) != head) return Error{Fault::VaultDamaged, u"the journal of another vault"_s};
  SegmentEnd end{.size = head.size()};
  for (bool isFirst = true;; isFirst = false) {
    const QByteArray bytes = nextRecord(file);
    if (bytes.isEmpty()) break;
    auto record = recordIn(key, bytes);
    if (!record && isFirst) return record.error();
    if (!record) break;
    const auto goesOn = take({.place = end.size, .record = *std::move(record)});
    if (!goesOn) return goesOn.error();
    end.size = file.pos();
    if (!*goesOn) return end;
  }
  end.isWhole = end.size == file.size();
  return end;
}

}  // namespace candor::vault
