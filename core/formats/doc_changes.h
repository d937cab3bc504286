// The list of changes to properties ("grpprl") that Word 97 keeps for a run of letters or a paragraph.
#pragma once

#include "formats/doc_bytes.h"

#include <QByteArrayView>

namespace candor::formats {

// Calls take(quint16 property, QByteArrayView operand) for each whole change.
template <class Take>
void forEachChange(QByteArrayView changes, Take take) {
  constexpr quint16 TableShape = 0xD608;  // the one property whose length is two bytes
  qint64 at = 0;
  while (at + 3 <= changes.size()) {
    const auto property = numberAt<quint16>(changes, at);
    at += 2;
    qint64 size = 0;
    switch (property >> 13) {
      case 0:
      case 1: size = 1; break;
      case 2:
      case 4:
      case 5: size = 2; break;
      case 3: size = 4; break;
      case 7: size = 3; break;
      default:
        if (property == TableShape) {
          size = qint64(numberAt<quint16>(changes, at)) - 1;
          at += 2;
        } else {
          size = numberAt<quint8>(changes, at);
          at += 1;
        }
    }
    if (size < 0 || at + size > changes.size()) return;
    take(property, changes.sliced(at, size));
    at += size;
  }
}

}  // namespace candor::formats
