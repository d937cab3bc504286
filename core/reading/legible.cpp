#include "reading/legible.h"

#include "reading/letters.h"

#include <QString>

#include <array>
#include <cmath>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

// How often the letters a to z come in the languages of Europe, in thousandths. A font that lost its meaning shifts or
// shuffles letters and ends far from it. Languages of elsewhere may lie at some distance, but keep their many vowels.
constexpr std::array<double, 26> UsualLatin{92, 12, 33, 42, 137, 13, 16, 25, 82, 4, 8, 45, 28,
                                            78, 65, 24, 4,  68,  68, 73, 38, 13, 8, 3, 9,  7};
constexpr double Likeness = 0.76;         // cosine; resumes of Europe lie above .95
constexpr double DistantLikeness = 0.62;  // enough with …
constexpr double ManyVowels = 0.39;       // … this share of vowels, which shifted letters do not reach
constexpr qint64 EnoughLetters = 150;     // to compare them with the usual ones

constexpr double MostBroken = 0.10;         // of what is visible: icons of a resume stay far below
constexpr double LeastLetters = 0.35;       // of what is visible: a page of dates and numbers still has more
constexpr double MostScriptChanges = 0.08;  // per letter
constexpr double ShortestMeanWord = 1.6;    // below, every letter stands alone
constexpr double LongestMeanWord = 24;      // above, the spaces are lost
constexpr qint64 EnoughWordLetters = 40;    // to judge the length of words

double share(qint64 part, qint64 whole) { return whole == 0 ? 0 : double(part) / double(whole); }

double likenessToLatin(const std::array<qint64, 26>& counts) {
  double product = 0;
  double ours = 0;
  double usual = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto count = double(counts[i]);
    product += count * UsualLatin[i];
    ours += count * count;
    usual += UsualLatin[i] * UsualLatin[i];
  }
  return product / std::sqrt(ours * usual);
}

double shareOfVowels(const Letters& letters) {
  qint64 vowels = 0;
  for (const char vowel : {'a', 'e', 'i', 'o', 'u', 'y'}) vowels += letters.latin[std::size_t(vowel - 'a')];
  return share(vowels, letters.latinLetters());
}

bool formsLanguage(const Letters& letters) {
  if (letters.latinLetters() < EnoughLetters) return true;
  const double likeness = likenessToLatin(letters.latin);
  return likeness >= Likeness || (likeness >= DistantLikeness && shareOfVowels(letters) >= ManyVowels);
}

bool hasWordLengths(const Letters& letters) {
  if (letters.spacedLetters < EnoughWordLetters) return true;
  const double mean = share(letters.spacedLetters, letters.spacedWords);
  return ShortestMeanWord <= mean && mean <= LongestMeanWord;
}

// Empty when the text looks like language; else what is wrong with it.
QString whyGarbled(const Letters& letters) {
  if (share(letters.broken, letters.visible) > MostBroken) return u"characters without meaning"_s;
  if (share(letters.letters, letters.visible) < LeastLetters) return u"hardly any letters"_s;
  if (share(letters.scriptChanges, letters.letters) > MostScriptChanges) return u"scripts mixed inside words"_s;
  if (!hasWordLengths(letters)) return u"words without their spaces, or all letters apart"_s;
  if (!formsLanguage(letters)) return u"letters that form no language"_s;
  return {};
}

}  // namespace

Result<void> checkLegible(QStringView text, int leastWords) {
  const Letters letters = Letters::of(text);
  if (letters.visible == 0) return Error{Fault::NoText, {}};
  if (const QString reason = whyGarbled(letters); !reason.isEmpty()) return Error{Fault::Garbled, reason};
  if (letters.words < leastWords) return Error{Fault::TooShort, u"%1 words"_s.arg(letters.words)};
  return {};
}

}  // namespace candor::reading
