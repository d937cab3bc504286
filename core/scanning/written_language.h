// The language a text is written in, told by its commonest small words.
#pragma once

#include <QStringView>

#include <string>

namespace candor::scanning {

// As tesseract names its tables: "eng", "deu" … English when the text does not tell.
[[nodiscard]] std::string writtenLanguage(QStringView text);

}  // namespace candor::scanning
