// Scanning: a page that is only a picture → Document. It runs in candor-scanner alone, behind the sandbox; nothing else
// may link this module.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"
#include "scanning/recogniser.h"

#include <QByteArray>

namespace candor::scanning {

// Page `number`, from 0. A text in another language than `english` reads is recognised again with that language's
// table, when it is installed. A page without words is a Document without text; its layout has the pages of the file.
// Faults: Damaged, Protected, TooLarge (also when memory runs out). Takes seconds; throws nothing.
[[nodiscard]] Result<reading::Document> scanPage(const Recogniser& english, reading::FormatId format,
                                                 const QByteArray& content, int number);

}  // namespace candor::scanning
