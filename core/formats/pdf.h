// Resume PDFs → Document.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

[[nodiscard]] Result<reading::Document> readPdf(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
