// Zips written by hand for tests: office documents, and the bombs that look like them.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <vector>

namespace candor::tests {

struct ZipEntry {
  QByteArray name;
  QByteArray content = {};
  bool isDeflated = false;
};

inline std::array<quint32, 256> crcOfBytes() {
  std::array<quint32, 256> table{};
  for (quint32 byte = 0; byte < table.size(); ++byte) {
    quint32 crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    table[byte] = crc;
  }
  return table;
}

inline quint32 crc32(const QByteArray& bytes) {
  static const std::array<quint32, 256> table = crcOfBytes();
  quint32 crc = 0xffffffff;
  for (const char byte : bytes) crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(byte)) & 0xff];
  return ~crc;
}

template <class T>
QByteArray littleEndian(T number) {
  QByteArray bytes(qsizetype(sizeof number), '\0');
  qToLittleEndian(number, bytes.data());
  return bytes;
}

// zlib's stream without its head and check sum is what a zip holds.
inline QByteArray deflated(const QByteArray& content) {
  const QByteArray stream = qCompress(content, 9);
  return stream.mid(6, stream.size() - 10);
}

inline QByteArray zipOf(const std::vector<ZipEntry>& entries) {
  QByteArray zip;
  QByteArray directory;
  for (const ZipEntry& entry : entries) {
    const QByteArray stored = entry.isDeflated ? deflated(entry.content) : entry.content;
    const QByteArray about = littleEndian<quint16>(0) + littleEndian<quint16>(entry.isDeflated ? 8 : 0) +
                             littleEndian<quint32>(0x21 << 16) + littleEndian(crc32(entry.content)) +
                             littleEndian(quint32(stored.size())) + littleEndian(quint32(entry.content.size())) +
                             littleEndian(quint16(entry.name.size())) + littleEndian<quint16>(0);
    directory += "PK\x01\x02" + littleEndian<quint16>(20) + littleEndian<quint16>(20) + about + QByteArray(10, '\0') +
                 littleEndian(quint32(zip.size())) + entry.name;
    zip += "PK\x03\x04" + littleEndian<quint16>(20) + about + entry.name + stored;
  }
  const QByteArray count = littleEndian(quint16(entries.size()));
  return zip + directory + "PK\x05\x06" + QByteArray(4, '\0') + count + count +
         littleEndian(quint32(directory.size())) + littleEndian(quint32(zip.size())) + QByteArray(2, '\0');
}

}  // namespace candor::tests
