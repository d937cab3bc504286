// What checks and sections of a resume are called in the window's language.
#pragma once

#include <QString>

namespace candor::analyze {

[[nodiscard]] QString checkTitle(QStringView id);         // AtsCheck::id
[[nodiscard]] QString sectionTitle(QStringView section);  // Evidence::section

}  // namespace candor::analyze
