// JSON Resume → Document: the text a person would lay it out as, section by section, whatever keys are missing or of an
// unexpected type. Keys the schema does not know are written out, too.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: Damaged when it is no JSON object, NoText, TooLarge.
[[nodiscard]] Result<reading::Document> readJsonResume(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
