// A word list is one literal with its words between equal marks (" jan feb mar "): cheap to write, to read and to keep.
#pragma once

#include <QStringView>

#include <string_view>

namespace candor::profile {

// `word` as the list writes it; an empty or very long one is in no list.
[[nodiscard]] bool holds(std::u16string_view list, QStringView word, char16_t mark = u' ');

}  // namespace candor::profile
