#include "vault/fields.h"

#include <QtEndian>

#include <array>

namespace candor::vault {

namespace {

constexpr qsizetype HeadSize = 3;  // tag and length

}  // namespace

void FieldWriter::add(quint8 tag, QByteArrayView content) {
  Q_ASSERT(content.size() <= 0xffff);
  std::array<char, HeadSize> head{};
  head[0] = char(tag);
  qToBigEndian(quint16(content.size()), head.data() + 1);
  m_bytes.append(head.data(), HeadSize);
  m_bytes.append(content);
}

template <class Number>
void FieldWriter::addNumber(quint8 tag, Number number) {
  std::array<char, sizeof number> content{};
  qToBigEndian(number, content.data());
  add(tag, QByteArrayView(content.data(), qsizetype(content.size())));
}

std::optional<std::vector<TaggedField>> fieldsOf(QByteArrayView bytes) {
  std::vector<TaggedField> fields;
  while (!bytes.isEmpty()) {
    if (bytes.size() < HeadSize) return std::nullopt;
    const quint8 tag = quint8(bytes[0]);
    const qsizetype length = qFromBigEndian<quint16>(bytes.data() + 1);
    if (bytes.size() - HeadSize < length) return std::nullopt;
    if (!fields.empty() && tag < fields.back().tag) return std::nullopt;
    fields.push_back({.tag = tag, .content = bytes.sliced(HeadSize, length)});
    bytes = bytes.sliced(HeadSize + length);
  }
  return fields;
}

template <class Number>
std::optional<Number> numberIn(QByteArrayView content) {
  if (content.size() != qsizetype(sizeof(Number))) return std::nullopt;
  return qFromBigEndian<Number>(content.data());
}

template void FieldWriter::addNumber(quint8, quint8);
template void FieldWriter::addNumber(quint8, quint16);
template void FieldWriter::addNumber(quint8, quint32);
template void FieldWriter::addNumber(quint8, qint64);
template std::optional<quint8> numberIn(QByteArrayView);
template std::optional<quint16> numberIn(QByteArrayView);
template std::optional<quint32> numberIn(QByteArrayView);
template std::optional<qint64> numberIn(QByteArrayView);

}  // namespace candor::vault
