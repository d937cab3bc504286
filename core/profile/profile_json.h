// Profile as JSON Resume with Candor's additions (docs/cli.md); offsets in Unicode code points of the text `read`
// returns.
#pragma once

#include "profile/profile.h"

#include <QJsonObject>

namespace candor::profile {

[[nodiscard]] QJsonObject toJson(const Profile& profile);

}  // namespace candor::profile
