// Text without a format: pasted, typed, or a plain text file. Structure is guessed from bullets, blank lines,
// underlines and capitals; the words stay as they were written. No bytes are interpreted but their encoding, so it
// needs no child.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArrayView>
#include <QStringView>

namespace candor::reading {

// Linear, any thread. Faults: NoText when nothing but space is in it, TooLarge over the limits' text units or pages.
[[nodiscard]] Result<Document> readPlainText(QStringView text, const Limits& limits = format(FormatId::Text).limits);

// The same of a file's bytes, in any of the usual encodings (reading/text_encoding.h).
[[nodiscard]] Result<Document> readPlainBytes(QByteArrayView content,
                                              const Limits& limits = format(FormatId::Text).limits);

}  // namespace candor::reading
