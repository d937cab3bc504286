#include "formats/wrapped_periods.h"

#include <algorithm>

namespace candor::formats {

namespace {

constexpr qsizetype LongestHalf = 18;  // characters of a month, a year or "present"
constexpr std::size_t HalfReach = 2;   // lines of the entry that may stand between
constexpr double HalfLeading = 2.2;    // of the type size, from one half to the other

bool isYearAt(QStringView text, qsizetype at) {
  const QStringView year = text.sliced(at, 4);
  const bool isWhole = (at == 0 || !text[at - 1].isDigit()) && (at + 4 == text.size() || !text[at + 4].isDigit());
  return isWhole && (year.startsWith(u"19") || year.startsWith(u"20")) && year[2].isDigit() && year[3].isDigit();
}

bool isDash(QChar sign) { return QStringView(u"-–—").contains(sign); }

// "September 2014 –", or "July 2015 – December", which lacks its year.
bool wantsMore(QStringView text) {
  if (!isPeriod(text)) return false;
  if (isDash(text.back())) return true;
  const auto dash = std::find_if(text.rbegin(), text.rend(), isDash);
  return dash != text.rend() && dash != text.rbegin() &&
         std::all_of(text.rbegin(), dash, [](QChar c) { return c.isLetter() || c.isSpace() || c == u'.'; });
}

bool isSecondHalf(const PageLine& first, const PageLine& line) {
  const LineCell& cell = line.cells.front();
  const bool lacksYear = !isDash(first.cells.front().text.back());
  if (std::any_of(cell.text.begin(), cell.text.end(), isDash)) return false;  // a period of its own
  const bool isFit = lacksYear ? cell.text.size() == 4 && isYearAt(cell.text, 0) : cell.text.size() <= LongestHalf;
  return line.mark.isEmpty() && isFit && cell.box.right() < first.cells[1].box.left() &&
         cell.box.bottom() - first.cells.front().box.bottom() < HalfLeading * cell.size;
}

}  // namespace

bool isPeriod(QStringView text) {
  constexpr qsizetype LongestPeriod = 32;
  if (text.size() > LongestPeriod) return false;
  for (qsizetype at = 0; at + 4 <= text.size(); ++at)
    if (isYearAt(text, at)) return true;
  return false;
}

std::vector<PageLine> withWholePeriods(std::vector<PageLine> lines) {
  for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
    PageLine& line = lines[at];
    if (line.cells.size() < 2 || !line.mark.isEmpty() || !wantsMore(line.cells.front().text)) continue;
    const std::size_t end = std::min(lines.size(), at + 2 + HalfReach);
    for (std::size_t next = at + 1; next < end; ++next) {
      if (!isSecondHalf(line, lines[next])) continue;
      line.cells.front().text += u' ' + lines[next].cells.front().text;
      lines[next].cells.erase(lines[next].cells.begin());
      if (lines[next].cells.empty()) lines.erase(lines.begin() + std::ptrdiff_t(next));
      break;
    }
  }
  return lines;
}

}  // namespace candor::formats
