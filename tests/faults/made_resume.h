// Resumes made from a number: the same number makes the same resume in every process, and each is found by its own word
// and by one that all share.
#pragma once

#include "documents/stored_resume.h"

#include <QString>

namespace candor::faults {

inline const QString SharedWord = QStringLiteral("curriculum");

[[nodiscard]] QString titleOf(int number);
[[nodiscard]] QString wordOf(int number);
// Of different lengths, from one page of the database to a dozen.
[[nodiscard]] QString textOf(int number);
[[nodiscard]] documents::NewResume madeResume(int number);

}  // namespace candor::faults
