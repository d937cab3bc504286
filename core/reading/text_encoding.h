// From the bytes of a text of unknown origin to its characters.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace candor::reading {

// By byte order mark; else UTF-8 when the bytes are; else Windows-1252, which never fails. Without the mark.
[[nodiscard]] QString decodeText(QByteArrayView bytes);

// Windows-1252, in which even the bytes ISO 8859-1 leaves to controls are letters and quotes.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

}  // namespace candor::reading
