// Telephone numbers of a text, in the forms people of many countries write them.
#pragma once

#include "profile/dates.h"
#include "profile/profile.h"

#include <QStringView>

#include <span>
#include <vector>

namespace candor::profile {

// In the order of the text. `dates`: of the same text; numbers that are dates are no telephone numbers.
[[nodiscard]] std::vector<Field> findPhones(QStringView text, std::span<const DateMention> dates);

}  // namespace candor::profile
