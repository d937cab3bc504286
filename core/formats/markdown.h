// Markdown → Document. Metadata before the text (YAML front matter) is none of it.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: NoText, TooLarge (also for blocks nested too deeply).
[[nodiscard]] Result<reading::Document> readMarkdown(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
