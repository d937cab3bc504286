#include "audit/row_mac.h"

#include "crypto/digest.h"

#include <QtEndian>

#include <array>

namespace candor::audit {

namespace {

void add(QByteArray& bytes, qint64 number) {
  std::array<char, sizeof number> field{};
  qToBigEndian(number, field.data());
  bytes.append(field.data(), qsizetype(field.size()));
}

void add(QByteArray& bytes, QByteArrayView text) {
  add(bytes, qint64(text.size()));
  bytes.append(text);
}

}  // namespace

QByteArray rowMac(const Secret& key, QByteArrayView previous, const Entry& entry) {
  const std::string_view act = candor::audit::key(entry.act);
  QByteArray bytes;
  add(bytes, previous);
  add(bytes, entry.number);
  add(bytes, entry.time.toMSecsSinceEpoch());
  add(bytes, QByteArrayView(act.data(), qsizetype(act.size())));
  add(bytes, entry.subject.toUtf8());
  add(bytes, entry.amount);
  return crypto::hmacSha256(key, bytes);
}

}  // namespace candor::audit
