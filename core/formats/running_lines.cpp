#include "formats/running_lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

constexpr double EdgeShare = 0.12;  // of the page's height, above and below
constexpr size_t EdgeLines = 3;     // at most so many lines of a page's edge are running
constexpr double SameHeight = 6;    // points between repetitions

// "Page 2 of 3" and "Page 1 of 3" are the same running line.
QString withoutNumbers(const QString& text) {
  QString pattern;
  for (const QChar character : text) {
    if (!character.isDigit())
      pattern += character;
    else if (!pattern.endsWith(u'#'))
      pattern += u'#';
  }
  return pattern;
}

bool isPageNumber(const QString& text) {
  static const QRegularExpression number(
      uR"(^[-–—|\s]*(?:(?:page|seite|página|pagina|p\.?)\s*)?\d{1,3}(?:\s*(?:/|of|von|de|di|\|)\s*\d{1,3})?[-–—|\s.]*$)"_s,
      QRegularExpression::CaseInsensitiveOption);
  return text.size() <= 24 && number.match(text).hasMatch();
}

struct EdgeLine {
  size_t page = 0;
  size_t line = 0;
  double height = 0;  // from the edge
};

// The lines nearest to an edge, nearest first.
std::vector<EdgeLine> edgeLines(const std::vector<PageLine>& lines, size_t page, double pageHeight, LinePlace edge) {
  std::vector<EdgeLine> found;
  for (size_t at = 0; at < lines.size(); ++at) {
    const double y = lines[at].box.center().y();
    const double height = edge == LinePlace::PageHeader ? y : pageHeight - y;
    if (height < EdgeShare * pageHeight) found.push_back(EdgeLine{.page = page, .line = at, .height = height});
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.height < b.height; });
  if (found.size() > EdgeLines) found.resize(EdgeLines);
  return found;
}

// Lines of two pages or more that agree in text and height.
std::vector<EdgeLine> repeated(const std::vector<EdgeLine>& candidates,
                               const std::vector<std::vector<PageLine>>& pages) {
  std::map<QString, std::vector<EdgeLine>> byText;
  for (const EdgeLine& line : candidates) byText[withoutNumbers(pages[line.page][line.line].text())].push_back(line);
  std::vector<EdgeLine> found;
  for (const auto& entry : byText) {
    const std::vector<EdgeLine>& lines = entry.second;
    if (lines.size() < 2 || lines.size() * 2 < pages.size()) continue;
    const bool isSteady = std::all_of(lines.begin(), lines.end(), [&](const EdgeLine& line) {
      return std::abs(line.height - lines.back().height) < SameHeight;
    });
    if (isSteady) found.insert(found.end(), lines.begin(), lines.end());
  }
  return found;
}

}  // namespace

std::vector<std::vector<LinePlace>> linePlaces(const std::vector<std::vector<PageLine>>& pages,
                                               const std::vector<double>& heights) {
  std::vector<std::vector<LinePlace>> places;
  places.reserve(pages.size());
  for (const auto& lines : pages) places.emplace_back(lines.size(), LinePlace::Body);

  for (const LinePlace edge : {LinePlace::PageHeader, LinePlace::PageFooter}) {
    std::vector<EdgeLine> candidates;
    for (size_t page = 0; page < pages.size(); ++page) {
      const auto lines = edgeLines(pages[page], page, heights[page], edge);
      for (const EdgeLine& line : lines)
        if (isPageNumber(pages[page][line.line].text())) places[page][line.line] = edge;
      candidates.insert(candidates.end(), lines.begin(), lines.end());
    }
    for (const EdgeLine& line : repeated(candidates, pages)) places[line.page][line.line] = edge;
  }
  return places;
}

}  // namespace candor::formats
