// DateMention: a date or period a text speaks of, in any of the ways resumes write one ("03/2019 – present",
// "Summer 2022", "seit 2018", "2019-03 — 2021-04").
#pragma once

#include "profile/profile.h"

#include <QStringView>

#include <vector>

namespace candor::profile {

struct DateMention {
  Period period;         // its span is the mention's
  bool isRange = false;  // has two ends, or one and "since" or an open dash
  bool isBareYear = false;
};

// In the order of the text, without overlaps. A single date fills `end`; "since" and an open dash end now.
[[nodiscard]] std::vector<DateMention> findDates(QStringView text);

}  // namespace candor::profile
