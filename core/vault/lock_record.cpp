#include "vault/lock_record.h"

#include "crypto/digest.h"
#include "vault/fields.h"

#include <algorithm>

namespace candor::vault {

namespace {

constexpr QByteArrayView LockMagic = "CNDRLCK1";

enum LockTag : quint8 {
  FailedTag = 1,
  FirstTag,
  LastTag,
  WaitTag,
  SeenTag,
  RunningTag,
  StartTag,
  UnlockedTag,
  LockEpochTag,
  ChangedTag,
  JumpTag,
  KeyedTag,
};

constexpr qsizetype MostStartBytes = 64;

// An invalid time is kept as none.
void addTime(FieldWriter& writer, quint8 tag, const QDateTime& time) {
  if (time.isValid()) writer.addNumber(tag, time.toMSecsSinceEpoch());
}

QByteArray unsealedBytes(const LockRecord& record, bool keyed) {
  FieldWriter writer;
  writer.addNumber(FailedTag, record.attempts.failed);
  addTime(writer, FirstTag, record.attempts.first);
  addTime(writer, LastTag, record.attempts.last);
  writer.addNumber(WaitTag, qint64(record.wait.count()));
  addTime(writer, SeenTag, record.seen);
  if (record.running) {
    writer.addNumber(RunningTag, qint64(record.running->since.count()));
    writer.add(StartTag, record.running->start.first(std::min(record.running->start.size(), MostStartBytes)));
  }
  addTime(writer, UnlockedTag, record.unlocked);
  writer.addNumber(LockEpochTag, record.epoch);
  if (record.oddities.isChanged) writer.addNumber(ChangedTag, qint64(1));
  writer.addNumber(JumpTag, record.oddities.clockJump);
  if (keyed) writer.addNumber(KeyedTag, qint64(1));
  return LockMagic.toByteArray() + writer.bytes();
}

QDateTime timeAt(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }

// False when a number is none that was ever written.
bool takeNumber(LockRecord& record, quint8 tag, qint64 number) {
  if (number < 0 && tag != JumpTag) return false;
  switch (tag) {
    case FailedTag: record.attempts.failed = number; return true;
    case FirstTag: record.attempts.first = timeAt(number); return true;
    case LastTag: record.attempts.last = timeAt(number); return true;
    case WaitTag: record.wait = std::chrono::milliseconds(number); return true;
    case SeenTag: record.seen = timeAt(number); return true;
    case RunningTag: record.running = Uptime{.start = {}, .since = std::chrono::milliseconds(number)}; return true;
    case UnlockedTag: record.unlocked = timeAt(number); return true;
    case LockEpochTag: record.epoch = number; return true;
    case ChangedTag: record.oddities.isChanged = number != 0; return true;
    case JumpTag: record.oddities.clockJump = number; return true;
    default: return tag == KeyedTag;
  }
}

bool takeLockField(LockRecord& record, const TaggedField& field) {
  if (field.tag == StartTag) {
    if (record.running) record.running->start = field.content.toByteArray();
    return record.running && field.content.size() <= MostStartBytes;
  }
  const auto number = numberIn<qint64>(field.content);
  return number && takeNumber(record, field.tag, *number);
}

std::optional<std::vector<TaggedField>> lockFields(QByteArrayView bytes) {
  if (bytes.size() < LockMagic.size() + crypto::DigestSize || !bytes.startsWith(LockMagic)) return std::nullopt;
  return fieldsOf(bytes.sliced(LockMagic.size()).chopped(crypto::DigestSize));
}

}  // namespace

QByteArray lockBytes(const LockRecord& record, const Secret* key) {
  const QByteArray bytes = unsealedBytes(record, key != nullptr);
  return bytes + (key ? crypto::hmacSha256(*key, bytes) : crypto::sha256(bytes));
}

std::optional<LockRecord> lockRecordIn(QByteArrayView bytes) {
  const auto fields = lockFields(bytes);
  if (!fields) return std::nullopt;
  if (!isKeyed(bytes) && crypto::sha256(bytes.chopped(crypto::DigestSize)) != bytes.last(crypto::DigestSize))
    return std::nullopt;
  LockRecord record;
  for (const TaggedField& field : *fields) {
    if (!takeLockField(record, field)) return std::nullopt;
  }
  return record;
}

bool isKeyed(QByteArrayView bytes) {
  const auto fields = lockFields(bytes);
  return fields && !fields->empty() && fields->back().tag == KeyedTag;
}

bool isMadeWith(QByteArrayView bytes, const Secret& key) {
  return isKeyed(bytes) &&
         crypto::equal(crypto::hmacSha256(key, bytes.chopped(crypto::DigestSize)), bytes.last(crypto::DigestSize));
}

}  // namespace candor::vault
