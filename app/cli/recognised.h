// What is said of a text that was recognised in a picture of a page, and while it is.
#pragma once

#include "base/worker.h"
#include "reading/document.h"

#include <QString>

#include <cstddef>
#include <functional>

namespace candor::cli {

class Console;

// "Recognised in a picture of the page, 94 % sure of its letters." Empty for other texts.
[[nodiscard]] QString recognisedNote(const reading::Layout& layout);

// For inOrder(): shows how many pages of a scan are recognised, which takes a second or two each.
[[nodiscard]] std::function<void(std::size_t, const Progress&)> scannedPagesOn(Console& console);

}  // namespace candor::cli
