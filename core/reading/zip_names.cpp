#include "reading/zip_names.h"

#include <QtEndian>

#include <algorithm>

namespace candor::reading {
namespace {

constexpr int MostEntries = 4096;
constexpr qsizetype EndSize = 22;        // of the end record without its comment
constexpr qsizetype EntrySize = 46;      // of a directory entry without its name
constexpr qsizetype LocalHeadSize = 30;  // of the head before an entry's bytes
constexpr qsizetype LongestComment = 65535;

template <class T>
T number(QByteArrayView bytes, qsizetype at) {
  return qFromLittleEndian<T>(bytes.data() + at);
}

std::string_view nameAt(QByteArrayView zip, qsizetype at, qsizetype length) {
  if (at + length > zip.size()) return {};
  return {zip.data() + at, std::size_t(length)};
}

// Where the directory begins; -1 when the end record is missing or points outside.
qsizetype directoryOf(QByteArrayView zip) {
  const qsizetype first = std::max(qsizetype(0), zip.size() - EndSize - LongestComment);
  for (qsizetype at = zip.size() - EndSize; at >= first; --at) {
    if (number<quint32>(zip, at) != 0x06054b50U) continue;
    const qsizetype start = number<quint32>(zip, at + 16);
    return start < at ? start : -1;
  }
  return -1;
}

bool anyLocalName(QByteArrayView zip, const std::function<bool(std::string_view)>& matches) {
  qsizetype at = 0;
  for (int i = 0; i < MostEntries; ++i) {
    at = zip.indexOf(QByteArrayView("PK\x03\x04"), at);
    if (at < 0 || at + LocalHeadSize > zip.size()) return false;
    if (matches(nameAt(zip, at + LocalHeadSize, number<quint16>(zip, at + 26)))) return true;
    at += LocalHeadSize;
  }
  return false;
}

}  // namespace

bool anyZipName(QByteArrayView zip, const std::function<bool(std::string_view)>& matches) {
  qsizetype at = directoryOf(zip);
  if (at < 0) return anyLocalName(zip, matches);
  for (int i = 0; i < MostEntries && at + EntrySize <= zip.size(); ++i) {
    if (number<quint32>(zip, at) != 0x02014b50U) return false;
    const qsizetype nameLength = number<quint16>(zip, at + 28);
    if (matches(nameAt(zip, at + EntrySize, nameLength))) return true;
    at += EntrySize + nameLength + number<quint16>(zip, at + 30) + number<quint16>(zip, at + 32);
  }
  return false;
}

}  // namespace candor::reading
