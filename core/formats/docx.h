// Word documents (.docx) → Document: headers first, then the body in reading order, notes, footers.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: Damaged, Protected, NoText, TooLarge. Deleted and hidden text is left out.
[[nodiscard]] Result<reading::Document> readDocx(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
