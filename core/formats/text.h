// Plain text: what people paste or save from an editor. Any of the usual encodings; structure is guessed from bullets,
// blank lines, underlines and capitals, and the words stay as they were written.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: NoText when nothing but space is in it, TooLarge over the limits' text units.
[[nodiscard]] Result<reading::Document> readText(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
