// Little-endian numbers out of the streams of a Word document. What lies outside is 0, so that a reader may follow any
// offset the file names.
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace candor::formats {

template <class T>
[[nodiscard]] T numberAt(QByteArrayView bytes, qint64 at) {
  if (at < 0 || at > bytes.size() - qint64(sizeof(T))) return T(0);
  return qFromLittleEndian<T>(bytes.data() + at);
}

// As much of the part as there is.
[[nodiscard]] inline QByteArrayView partAt(QByteArrayView bytes, qint64 at, qint64 size) {
  if (at < 0 || at > bytes.size() || size < 0) return {};
  return bytes.sliced(at, qMin(size, bytes.size() - at));
}

}  // namespace candor::formats
