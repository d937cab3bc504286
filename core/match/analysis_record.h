// Analysis as the record a vault keeps: everything of it, bit by bit, in a numbered form. A form that was written once
// stays readable for ever; a change of Analysis is a new form.
#pragma once

#include "base/result.h"
#include "match/analysis.h"

#include <QByteArray>

namespace candor::match {

[[nodiscard]] QByteArray toRecord(const Analysis& analysis);

// Fault::NewerVault for a form of a later program, Fault::Damaged for bytes toRecord() never made.
[[nodiscard]] Result<Analysis> fromRecord(const QByteArray& record);

}  // namespace candor::match
