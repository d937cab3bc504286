// Person: the name a resume is about wherever it stands, and the names of those who speak for the person.
#pragma once

#include "base/span.h"
#include "profile/profile.h"

#include <QStringView>

#include <vector>

namespace candor::redact {

// The whole name in any letters, and its parts where they are written as a name and belong to no other one.
[[nodiscard]] std::vector<Span> findOwnName(const profile::Profile& profile);

// Among the references of a resume.
[[nodiscard]] std::vector<Span> findReferees(const profile::Profile& profile);

// Whether a word ("jane.doe", "doe-dev") holds a part of the person's name, however written.
[[nodiscard]] bool holdsName(const profile::Profile& profile, QStringView word);

[[nodiscard]] bool standsIn(const profile::Profile& profile, profile::SectionKind section, Span span);

}  // namespace candor::redact
