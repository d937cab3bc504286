// Word documents of 1997 to 2003 → Document.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: Damaged, Protected, NoText, TooLarge, UnknownFormat for Word 95 and older. Deleted and hidden text is left
// out.
[[nodiscard]] Result<reading::Document> readDoc(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
