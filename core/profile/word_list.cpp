#include "profile/word_list.h"

namespace candor::profile {

bool WordList::holds(QStringView word) const {
  const std::u16string_view wanted(word.utf16(), size_t(word.size()));
  if (wanted.empty() || (m_filter[slot(wanted) / 64] & bit(wanted)) == 0) return false;
  const char16_t mark = m_words.front();
  for (size_t at = m_words.find(wanted); at != std::u16string_view::npos; at = m_words.find(wanted, at + 1))
    if (at > 0 && m_words[at - 1] == mark && m_words[at + wanted.size()] == mark) return true;
  return false;
}

}  // namespace candor::profile
