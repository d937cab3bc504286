// Windows code pages, in which RTF writes its letters.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace candor::formats {

// The code page of an RTF font's character set; 0: the document's own.
[[nodiscard]] int codePageOfCharset(int charset);

// Windows-1252 for pages that Qt cannot decode here.
[[nodiscard]] QString fromCodePage(QByteArrayView bytes, int codePage);

}  // namespace candor::formats
