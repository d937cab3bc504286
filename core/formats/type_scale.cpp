#include "formats/type_scale.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>

namespace candor::formats {

namespace {

constexpr double HeadingSize = 1.2;       // times the body's
constexpr double BoldHeadingSize = 1.08;  // for bold type
constexpr double UsualLeading = 1.25;
constexpr double WidestUsualLeading = 1.5;
constexpr qsizetype MostHeadingWords = 9;
constexpr qsizetype MostCapitalWords = 7;
constexpr qsizetype LongestHeading = 90;

qsizetype words(const QString& text) {
  return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) + 1;
}

qsizetype letters(const QString& text) {
  return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isCapitals(const QString& text) {
  return letters(text) >= 4 && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

double medianLeading(const std::vector<std::vector<PageLine>>& pages, double bodySize) {
  std::vector<double> leadings;
  for (const auto& lines : pages) {
    for (size_t at = 1; at < lines.size(); ++at) {
      const double leading = (lines[at].box.bottom() - lines[at - 1].box.bottom()) / bodySize;
      const bool isText = std::abs(lines[at].size - bodySize) < 0.6 && std::abs(lines[at - 1].size - bodySize) < 0.6;
      if (isText && leading > 0.7 && leading < 2.2) leadings.push_back(leading);
    }
  }
  if (leadings.empty()) return UsualLeading;
  // Short lists and entries have more space above than lines of a paragraph: the lower quarter is the running text,
  // unless all of it is set widely.
  const auto place = leadings.begin() + static_cast<std::ptrdiff_t>(leadings.size() / 4);
  std::nth_element(leadings.begin(), place, leadings.end());
  return std::min(*place, WidestUsualLeading);
}

}  // namespace

TypeScale typeScale(const std::vector<std::vector<PageLine>>& pages) {
  std::map<int, double> lettersBySize;  // in half points
  double all = 0;
  double bold = 0;
  double capitals = 0;
  for (const auto& lines : pages) {
    for (const PageLine& line : lines) {
      const QString text = line.text();
      const auto count = static_cast<double>(letters(text));
      lettersBySize[static_cast<int>(std::lround(line.size * 2))] += count;
      all += count;
      if (line.isBold) bold += count;
      if (isCapitals(text)) capitals += count;
    }
  }
  TypeScale scale;
  const auto most = std::max_element(lettersBySize.begin(), lettersBySize.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  scale.bodySize = most == lettersBySize.end() ? 0 : std::max(1, most->first) / 2.0;
  scale.isMostlyBold = bold > 0.5 * all;
  scale.isMostlyCapitals = capitals > 0.5 * all;
  scale.leading = scale.bodySize > 0 ? medianLeading(pages, scale.bodySize) : UsualLeading;
  return scale;
}

bool isHeadingType(const PageLine& line, const TypeScale& scale) {
  const QString text = line.text();
  const bool isHeadingLike = line.mark.isEmpty() && letters(text) >= 2 && text.size() <= LongestHeading &&
                             words(text) <= MostHeadingWords && !text.contains(u'@') && !text.contains(u"://") &&
                             !text.endsWith(u',') && !text.endsWith(u';') && text.front() != u'(';
  if (!isHeadingLike) return false;
  const double large = line.isBold ? BoldHeadingSize : HeadingSize;
  if (line.size >= large * scale.bodySize && !text.endsWith(u'.')) return true;
  // On one line with dates or a place it opens an entry, which is no heading unless its type is larger.
  if (line.cells.size() > 1 || text.endsWith(u'.') || line.size < 0.8 * scale.bodySize) return false;
  if (line.isTracked) return true;
  if (line.isBold && !scale.isMostlyBold) return true;
  const bool hasDigits = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
  return isCapitals(text) && !hasDigits && !scale.isMostlyCapitals && words(text) <= MostCapitalWords;
}

}  // namespace candor::formats
