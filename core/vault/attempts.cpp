#include "vault/attempts.h"

#include "crypto/digest.h"
#include "vault/fields.h"
#include "vault/folder.h"

#include <optional>

namespace candor::vault {

namespace {

constexpr QByteArrayView AttemptsMagic = "CNDRLCK1";
constexpr qsizetype MostAttemptsBytes = 256;

enum AttemptTag : quint8 { FailedTag = 1, FirstTag, LastTag };

// An invalid time is kept as none.
void addTime(FieldWriter& writer, quint8 tag, const QDateTime& time) {
  if (time.isValid()) writer.addNumber(tag, time.toMSecsSinceEpoch());
}

QByteArray bytesOf(const Attempts& attempts) {
  FieldWriter writer;
  writer.addNumber(FailedTag, attempts.failed);
  addTime(writer, FirstTag, attempts.first);
  addTime(writer, LastTag, attempts.last);
  const QByteArray bytes = AttemptsMagic.toByteArray() + writer.bytes();
  return bytes + crypto::sha256(bytes);
}

std::optional<Attempts> attemptsIn(QByteArrayView bytes) {
  if (bytes.size() < AttemptsMagic.size() + crypto::DigestSize || !bytes.startsWith(AttemptsMagic)) return std::nullopt;
  if (crypto::sha256(bytes.chopped(crypto::DigestSize)) != bytes.last(crypto::DigestSize)) return std::nullopt;
  const auto fields = fieldsOf(bytes.sliced(AttemptsMagic.size()).chopped(crypto::DigestSize));
  if (!fields) return std::nullopt;
  Attempts attempts;
  for (const TaggedField& field : *fields) {
    const auto number = numberIn<qint64>(field.content);
    if (!number || *number < 0) return std::nullopt;
    if (field.tag == FailedTag) attempts.failed = *number;
    if (field.tag == FirstTag) attempts.first = QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC);
    if (field.tag == LastTag) attempts.last = QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC);
  }
  return attempts;
}

}  // namespace

Attempts readAttempts(const QString& path) {
  const auto content = readWhole(path, MostAttemptsBytes);
  const auto attempts = content ? attemptsIn(*content) : std::nullopt;
  return attempts.value_or(Attempts{.failed = 1});
}

Result<void> countAttempt(const QString& path, const Attempts& before, const QDateTime& now) {
  const QDateTime first = before.first.isValid() ? before.first : now;
  return writeDurably(path, bytesOf({.failed = before.failed + 1, .first = first, .last = now}));
}

Result<void> keepAttempts(const QString& path, const Attempts& attempts) {
  return writeDurably(path, bytesOf(attempts));
}

Result<void> forgetAttempts(const QString& path) { return keepAttempts(path, {}); }

}  // namespace candor::vault
