// The header's bytes: fields of a tag (1 byte), a length (2 bytes, big-endian) and content, with tags ascending, so
// that a header has one spelling. Tags from FirstOptional on may be unknown to a reader; other unknown tags are
// refused.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace candor::vault {

inline constexpr quint8 FirstOptional = 0x80;

struct TaggedField {
  quint8 tag = 0;
  QByteArrayView content;
};

class FieldWriter {
 public:
  void add(quint8 tag, QByteArrayView content);  // at most 65535 bytes
  template <class Number>
  void addNumber(quint8 tag, Number number);
  [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

 private:
  QByteArray m_bytes;
};

// All fields of the bytes; nothing when they do not add up or a tag is smaller than the one before it.
[[nodiscard]] std::optional<std::vector<TaggedField>> fieldsOf(QByteArrayView bytes);

// A number of exactly this type's size.
template <class Number>
[[nodiscard]] std::optional<Number> numberIn(QByteArrayView content);

}  // namespace candor::vault
