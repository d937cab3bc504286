// Packer and Unpacker: numbers (little-endian, wherever they are packed) and texts as bytes, and back from bytes that
// may lie. An Unpacker that met the end of its bytes or an impossible size is broken and gives zeros from then on.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <type_traits>

namespace candor::reading {

// The number with its bytes turned round where the machine is not little-endian.
template <class T>
[[nodiscard]] constexpr T littleEndian(T number) {
  if constexpr (std::endian::native == std::endian::little) return number;
  auto bytes = std::bit_cast<std::array<char, sizeof(T)>>(number);
  std::reverse(bytes.begin(), bytes.end());
  return std::bit_cast<T>(bytes);
}

class Packer {
 public:
  template <class T>
  requires std::is_arithmetic_v<T>
  void put(T number) {
    number = littleEndian(number);
    m_bytes.append(reinterpret_cast<const char*>(&number), qsizetype(sizeof number));
  }
  void put(QStringView text) {
    put(qint64(text.size()));
    const qsizetype start = m_bytes.size();
    m_bytes.resize(start + text.size() * 2);
    qToLittleEndian<quint16>(text.utf16(), text.size(), m_bytes.data() + start);
  }
  [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

 private:
  QByteArray m_bytes;
};

class Unpacker {
 public:
  explicit Unpacker(QByteArrayView bytes) : m_bytes(bytes) {}

  template <class T>
  requires std::is_arithmetic_v<T>
  [[nodiscard]] T take() {
    T number{};
    if (m_isBroken || m_bytes.size() < qsizetype(sizeof number)) return broken(number);
    std::memcpy(&number, m_bytes.data(), sizeof number);
    m_bytes = m_bytes.sliced(qsizetype(sizeof number));
    return littleEndian(number);
  }

  // Lone surrogates become replacement characters, so that whoever gets the text need not think of them.
  [[nodiscard]] QString takeText();

  // A count of things that take at least `size` bytes each: never more than the bytes at hand can hold.
  [[nodiscard]] qint64 takeCount(qint64 size);

  [[nodiscard]] bool isBroken() const { return m_isBroken; }
  [[nodiscard]] bool isAtEnd() const { return m_bytes.isEmpty(); }

 private:
  template <class T>
  T broken(T number) {
    m_isBroken = true;
    return number;
  }

  QByteArrayView m_bytes;
  bool m_isBroken = false;
};

}  // namespace candor::reading
