// From the order in which a line shows its letters, from left to right, to the order in which they are read: what a
// page loses of Hebrew, Arabic and their neighbours.
#pragma once

#include <QString>
#include <QStringView>

namespace candor::formats {

// Turns words written from right to left, and in a line that is mostly theirs the order of words, too; Latin words and
// numbers within keep their own. A text without such letters comes back as it is.
[[nodiscard]] QString logicalOrder(QStringView visual);

// Arabic letters in the shapes fonts have for them, as plain letters in the order of the page.
[[nodiscard]] QString withoutShapes(QStringView visual);

}  // namespace candor::formats
