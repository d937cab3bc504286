// Text without a format: pasted, typed, or what a plain text file decodes to. Structure is guessed from bullets, blank
// lines, underlines and capitals; the words stay as they were written. No bytes of a file are interpreted, so it needs
// no child.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QStringView>

namespace candor::reading {

// Linear, any thread. Faults: NoText when nothing but space is in it, TooLarge over the limits' text units or pages.
[[nodiscard]] Result<Document> readPlainText(QStringView text, const Limits& limits = format(FormatId::Text).limits);

}  // namespace candor::reading
