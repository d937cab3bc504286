// Words of skills sections that are no skills: how well somebody knows one, and what groups of them are called.
#pragma once

#include <QString>
#include <QStringView>

namespace candor::profile {

// "Expert", "Intermediate", "3 years", "4/5": how well, not what. Folded.
[[nodiscard]] bool isLevel(QStringView folded);

// "Frontend", "Databases", "Soft Skills": a usual name of a group of skills. Folded.
[[nodiscard]] bool isCategory(const QString& folded);

}  // namespace candor::profile
