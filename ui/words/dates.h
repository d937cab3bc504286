// Dates in words, as lists and heads show them: local time, short month, the year always there.
#pragma once

#include <QDateTime>
#include <QString>

namespace candor::words {

[[nodiscard]] QString day(const QDateTime& time);         // "12 Oct 2026"
[[nodiscard]] QString dayAndTime(const QDateTime& time);  // "12 Oct 2026, 10:30"

}  // namespace candor::words
