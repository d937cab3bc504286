// What a PDF's objects say that poppler-cpp does not hand out, found in the plain bytes of the file.
#pragma once

#include "reading/document.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace candor::formats {

// Pictures in the file; masks of pictures do not count. A picture's dictionary is never compressed.
[[nodiscard]] int pdfImages(QByteArrayView content);

// The same as their dictionaries describe them, reading::MostPictures at most. Which page shows one is known only where
// there is one page.
[[nodiscard]] std::vector<reading::Picture> pdfPictures(QByteArrayView content);

// The document's language as its catalog names it; empty when there is none or it is compressed.
[[nodiscard]] QString pdfLanguage(QByteArrayView content);

}  // namespace candor::formats
