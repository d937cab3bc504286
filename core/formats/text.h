// Plain text files in any of the usual encodings; reading/plain_text.h finds the structure.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: NoText when nothing but space is in it, TooLarge over the limits' text units.
[[nodiscard]] Result<reading::Document> readText(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
