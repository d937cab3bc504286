// Words of dates in the seven languages Candor reads: months, seasons, "present", "since", "to".
#pragma once

#include <QStringView>

namespace candor::profile {

// All take a folded word (lower case, no accents).
[[nodiscard]] int monthOf(QStringView word);  // 1…12, 0 for other words
[[nodiscard]] bool isSeason(QStringView word);
[[nodiscard]] bool isNowWord(QStringView word);
[[nodiscard]] bool isSinceWord(QStringView word);
[[nodiscard]] bool isUntilWord(QStringView word);  // parts the two ends of a period

}  // namespace candor::profile
