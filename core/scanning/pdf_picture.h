// A page of a PDF, drawn.
#pragma once

#include "scanning/page_picture.h"

namespace candor::scanning {

// Faults: Damaged, Protected, TooLarge.
[[nodiscard]] Result<PagePicture> pdfPicture(const QByteArray& content, int number);

}  // namespace candor::scanning
