// What a PDF's objects say that poppler-cpp does not hand out, found in the plain bytes of the file.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace candor::formats {

// Pictures in the file; masks of pictures do not count. A picture's dictionary is never compressed.
[[nodiscard]] int pdfImages(QByteArrayView content);

// The document's language as its catalog names it; empty when there is none or it is compressed.
[[nodiscard]] QString pdfLanguage(QByteArrayView content);

}  // namespace candor::formats
