// Words by which a new line is recognised when its line break is lost: those that open bullets, and those that are
// headings.
#pragma once

#include <QStringView>

namespace candor::posting {

// "Ability", "Must", "Strong": with a capital as written.
[[nodiscard]] bool opensBullet(QStringView word);

// "We", "The", "Please": opens a sentence when it is glued to the word before.
[[nodiscard]] bool opensSentence(QStringView word);

// "Requirements", "SKILLS": the last word of many headings.
[[nodiscard]] bool endsHeading(QStringView word);

}  // namespace candor::posting
