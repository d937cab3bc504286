#include "words/sizes.h"

#include <QLocale>

namespace candor::words {

QString size(qint64 bytes) {
  constexpr qint64 Gigabyte = 1'000'000'000;
  return QLocale().formattedDataSize(bytes, bytes < Gigabyte ? 0 : 1, QLocale::DataSizeSIFormat);
}

}  // namespace candor::words
