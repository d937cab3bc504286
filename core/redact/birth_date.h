// Birth dates: a date behind words or a sign that say it is one.
#pragma once

#include "base/span.h"

#include <QStringView>

#include <vector>

namespace candor::redact {

[[nodiscard]] std::vector<Span> findBirthDates(QStringView text);

}  // namespace candor::redact
