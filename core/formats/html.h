// Web pages → Document: what a browser shows of them, block by block. Styles are not computed; what the page itself
// marks as hidden is left out.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: NoText, TooLarge (also for elements nested too deeply).
[[nodiscard]] Result<reading::Document> readHtml(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
