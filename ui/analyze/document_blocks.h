// The texts of an analysis as the document view lays them: a resume with its name, headings and lines that belong
// together, a posting with its headings. Offsets are those of the text they come from.
#pragma once

#include "reading/document.h"
#include "widgets/document_text.h"

#include <QString>

namespace candor::analyze {

// `name` is the person's as it was read; a line that says no more than that is set as the name.
[[nodiscard]] widgets::DocumentText resumeText(const reading::Document& document, const QString& name);
[[nodiscard]] widgets::DocumentText postingText(const QString& text);

}  // namespace candor::analyze
