// Rich Text Format → Document. Bytes that break the format cost what they spoil and nothing else.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: NoText, TooLarge (also for groups nested too deeply). Deleted and hidden text is left out.
[[nodiscard]] Result<reading::Document> readRtf(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
