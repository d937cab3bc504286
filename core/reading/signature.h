// The marks by which the bytes of a file tell its format. They run in the parent on bytes of strangers: they look,
// compare and count, and never unpack or allocate by what the bytes say.
#pragma once

#include <QByteArrayView>

namespace candor::reading {

[[nodiscard]] bool isPdf(QByteArrayView content);
[[nodiscard]] bool isDocx(QByteArrayView content);
[[nodiscard]] bool isDoc(QByteArrayView content);
[[nodiscard]] bool isOdt(QByteArrayView content);
[[nodiscard]] bool isRtf(QByteArrayView content);
[[nodiscard]] bool isHtml(QByteArrayView content);
[[nodiscard]] bool isJsonResume(QByteArrayView content);
[[nodiscard]] bool isPicture(QByteArrayView content);  // PNG, JPEG or TIFF

// Decodes as text and is not binary: hardly any control characters, no zero bytes outside UTF-16.
[[nodiscard]] bool isText(QByteArrayView content);

// A document with a password: Office keeps it in an OLE container.
[[nodiscard]] bool isEncryptedOffice(QByteArrayView content);

}  // namespace candor::reading
