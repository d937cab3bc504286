#include "profile/word_list.h"

namespace candor::profile {

bool holds(std::u16string_view list, QStringView word, char16_t mark) {
  if (word.isEmpty() || word.size() > 40) return false;
  const std::u16string_view wanted(word.utf16(), size_t(word.size()));
  for (size_t at = list.find(wanted); at != std::u16string_view::npos; at = list.find(wanted, at + 1))
    if (at > 0 && list[at - 1] == mark && at + wanted.size() < list.size() && list[at + wanted.size()] == mark)
      return true;
  return false;
}

}  // namespace candor::profile
