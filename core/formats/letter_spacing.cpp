#include "formats/letter_spacing.h"

#include <algorithm>
#include <cstddef>

namespace candor::formats {

namespace {

constexpr qsizetype LongestShard = 3;   // kerning may leave letters together
constexpr size_t LeastLetters = 4;      // "A B C" may be a list
constexpr double WordGap = 1.6;         // times the gap between letters
constexpr double ClearlyWider = 0.12;   // and by this share of the type size
constexpr double WidestAdvance = 0.93;  // of the type size, for a letter that is not spaced out

bool isShard(const SpacedWord& word) {
  return word.text.size() <= LongestShard &&
         std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetter() || c == u'&'; });
}

double medianGap(const std::vector<SpacedWord>& words, size_t start, size_t end) {
  std::vector<double> gaps;
  for (size_t at = start + 1; at < end; ++at) gaps.push_back(words[at].gap);
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

// The run must be letters of one case, and not one letter again and again: "I am a B", "x x x x" are text. Small
// letters are rarely spaced, and their words short, so those must all stand alone.
bool isLetterRun(const std::vector<SpacedWord>& words, size_t start, size_t end) {
  const size_t count = end - start;
  if (count < LeastLetters) return false;
  size_t singles = 0;
  size_t capitals = 0;
  QString distinct;
  for (size_t at = start; at < end; ++at) {
    const QString& text = words[at].text;
    if (text.size() == 1) ++singles;
    if (text.front().isUpper()) ++capitals;
    if (!distinct.contains(text.front())) distinct += text.front();
  }
  if (distinct.size() < 3) return false;
  return capitals == count ? singles * 2 >= count : capitals <= 1 && singles == count && count > LeastLetters;
}

}  // namespace

bool isSpacedOut(const PageWord& word) {
  const auto letters = static_cast<double>(word.text.size());
  if (letters < 2) return letters > 0 && word.text.front().isLetter();
  return letters >= 3 && word.text.front().isLetter() && word.box.width() / letters > WidestAdvance * word.size;
}

bool closeSpacedLetters(std::vector<SpacedWord>& words) {
  std::vector<SpacedWord> closed;
  closed.reserve(words.size());
  bool wasSpaced = false;
  for (size_t start = 0; start < words.size();) {
    size_t end = start;
    while (end < words.size() && isShard(words[end])) ++end;
    if (!isLetterRun(words, start, end)) {
      const size_t next = std::max(end, start + 1);
      for (; start < next; ++start) closed.push_back(words[start]);
      continue;
    }
    wasSpaced = true;
    const double usual = medianGap(words, start, end);
    closed.push_back(words[start]);
    for (size_t at = start + 1; at < end; ++at) {
      const bool isNewWord = words[at].gap > usual * WordGap && words[at].gap > usual + ClearlyWider * words[at].size;
      if (isNewWord)
        closed.push_back(words[at]);
      else
        closed.back().text += words[at].text;
    }
    start = end;
  }
  words = std::move(closed);
  return wasSpaced;
}

}  // namespace candor::formats
