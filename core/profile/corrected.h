// A profile with what its owner says of it in the place of what was read: matching believes the person. Places in the
// text stay as they are, since quotes are of the file.
#pragma once

#include "profile/profile.h"

#include <QString>

namespace candor::profile {

// A field is named by where it stands: "basics.name", "work.0.position", "education.1.period", "languages.2". What it
// reads: a field its value, a period the words at its place in the text. Empty where nothing was read, or for a name
// that is no field.
[[nodiscard]] QString reading(const Profile& profile, const QString& field);

// Whether the value can stand in this field: a period has to name a date.
[[nodiscard]] bool isUnderstood(const QString& field, const QString& value);

// Puts the value there, if the field still reads so and understands it; says whether it did.
bool correct(Profile& profile, const QString& field, const QString& reading, const QString& value);

}  // namespace candor::profile
