// A profile as a page for a terminal: what Candor understood of a resume, so that a person can see what it missed.
#pragma once

#include "cli/ink.h"
#include "profile/profile.h"

#include <QString>

namespace candor::cli {

[[nodiscard]] QString profilePage(const profile::Profile& profile, int width, const Ink& ink);

}  // namespace candor::cli
