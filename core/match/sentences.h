// Small pieces of the sentences an analysis is told in: numbers, lists, names.
#pragma once

#include "ontology/ontology.h"
#include "posting/posting.h"

#include <QString>
#include <QStringList>

namespace candor::match {

[[nodiscard]] QString yearsText(int months);                        // "6.5 years", "1 year", "4 months"
[[nodiscard]] QString listText(const QStringList& items);           // "a, b and c"; long lists end in "and 4 more"
[[nodiscard]] QString alternativesText(const QStringList& items);   // "a, b or c"
[[nodiscard]] QString degreeText(int level);                        // "a bachelor's degree"
[[nodiscard]] QString seniorityText(posting::Seniority seniority);  // "senior"
[[nodiscard]] QString countText(int count, QStringView one, QStringView many);  // "1 skill", "3 skills"

}  // namespace candor::match
