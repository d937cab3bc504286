// What is said of a text that was recognised in a picture of a page.
#pragma once

#include "reading/document.h"

#include <QString>

namespace candor::cli {

// "Recognised in a picture of the page, 94 % sure of its letters." Empty for other texts.
[[nodiscard]] QString recognisedNote(const reading::Layout& layout);

}  // namespace candor::cli
