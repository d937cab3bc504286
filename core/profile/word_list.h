// WordList: a set of words or phrases written as one literal between equal marks (" jan feb mar ", "|new york|lyon|").
// Made at compile time; asking for a word that is not in it costs one hash.
#pragma once

#include <QStringView>

#include <array>
#include <string_view>

namespace candor::profile {

class WordList {
 public:
  // The first character is the mark.
  explicit constexpr WordList(std::u16string_view words) : m_words(words) {
    for (size_t start = 1; start < words.size();) {
      const size_t end = words.find(words.front(), start);
      if (end > start) m_filter[slot(words.substr(start, end - start)) / 64] |= bit(words.substr(start, end - start));
      start = end + 1;
    }
  }

  [[nodiscard]] bool holds(QStringView word) const;

 private:
  static constexpr size_t Bits = 8192;

  static constexpr size_t slot(std::u16string_view word) {
    quint32 hash = 2166136261U;
    for (const char16_t c : word) hash = (hash ^ c) * 16777619U;
    return (hash ^ (hash >> 15)) % Bits;
  }
  static constexpr quint64 bit(std::u16string_view word) { return quint64(1) << (slot(word) % 64); }

  std::u16string_view m_words;
  std::array<quint64, Bits / 64> m_filter{};  // of the words' hashes
};

}  // namespace candor::profile
