// E-mail addresses of a text, also where the layout broke them over lines or a person wrote "(at)".
#pragma once

#include "profile/profile.h"

#include <QStringView>

#include <vector>

namespace candor::profile {

// In the order of the text; the span covers the breaks, the value has none.
[[nodiscard]] std::vector<Field> findEmails(QStringView text);

}  // namespace candor::profile
