#include "formats/indented_items.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

constexpr double LeastIndent = 0.8;  // of the type size
constexpr double MostIndent = 4.5;
constexpr double SameIndent = 2.5;      // points
constexpr double ItemLeading = 2.4;     // of the type size; more ends a list
constexpr double LooserLeading = 1.15;  // times the tightest of the list: a new item
constexpr double UsualShare = 0.6;      // an indent that so many lines of a column have is none

struct Column {
  double right = 0;
  std::map<int, size_t> lefts;  // in points
  size_t lines = 0;
};

std::map<int, Column> columnsOf(const std::vector<PageLine>& lines) {
  std::map<int, Column> columns;
  for (const PageLine& line : lines) {
    Column& column = columns[line.column];
    column.right = std::max(column.right, line.box.right());
    ++column.lefts[static_cast<int>(line.textLeft())];
    ++column.lines;
  }
  return columns;
}

bool isUsual(const Column& column, double left) {
  const auto place = column.lefts.find(static_cast<int>(left));
  return place != column.lefts.end() &&
         static_cast<double>(place->second) > UsualShare * static_cast<double>(column.lines);
}

double leading(const PageLine& above, const PageLine& below) { return below.box.bottom() - above.box.bottom(); }

bool isPlain(const PageLine& line) { return line.mark.isEmpty() && line.cells.size() == 1; }

bool isLead(const PageLine& lead, const PageLine& item, const TypeScale& scale) {
  const double indent = (item.textLeft() - (lead.mark.isEmpty() ? lead.textLeft() : lead.markLeft)) / item.size;
  const double gap = leading(lead, item);
  const bool isSectionHead = isHeadingType(lead, scale) && (lead.size > 1.05 * item.size || lead.text().isUpper());
  return lead.mark.isEmpty() && lead.column == item.column && isPlain(item) && indent > LeastIndent &&
         indent < MostIndent && gap > 0 && gap < 4 * item.size && !isSectionHead;
}

bool goesOn(const PageLine& above, const PageLine& line) {
  const double gap = leading(above, line);
  return isPlain(line) && line.column == above.column && std::abs(line.textLeft() - above.textLeft()) < SameIndent &&
         std::abs(line.size - above.size) < 0.1 * line.size && gap > 0 && gap < ItemLeading * line.size;
}

// The next line's first word would have stood on the line above, had there been room.
bool wraps(const PageLine& above, const PageLine& below, double right) {
  const QString text = below.text();
  const qsizetype space = text.indexOf(u' ');
  const auto word = static_cast<double>(space < 0 ? text.size() : space);
  const double letter = below.box.width() / static_cast<double>(text.size());
  return above.box.right() + (word + 1) * letter > right;
}

std::vector<size_t> itemStarts(const std::vector<PageLine>& lines, size_t first, size_t end, double right,
                               double usualLeading) {
  double tightest = usualLeading * lines[first].size;
  for (size_t at = first + 1; at < end; ++at) tightest = std::min(tightest, leading(lines[at - 1], lines[at]));
  std::vector<size_t> starts{first};
  for (size_t at = first + 1; at < end; ++at) {
    const bool isLooser = leading(lines[at - 1], lines[at]) > LooserLeading * tightest;
    if (isLooser || !wraps(lines[at - 1], lines[at], right)) starts.push_back(at);
  }
  return starts;
}

}  // namespace

std::vector<PageLine> withIndentedItems(std::vector<PageLine> lines, const TypeScale& scale) {
  const std::map<int, Column> columns = columnsOf(lines);
  for (size_t at = 1; at < lines.size(); ++at) {
    const Column& column = columns.at(lines[at].column);
    if (!isLead(lines[at - 1], lines[at], scale) || isUsual(column, lines[at].textLeft())) continue;
    size_t end = at + 1;
    while (end < lines.size() && goesOn(lines[end - 1], lines[end])) ++end;
    if (end - at < 2) continue;
    const std::vector<size_t> starts = itemStarts(lines, at, end, column.right, scale.leading);
    if (starts.size() >= 2) {
      for (const size_t start : starts) {
        lines[start].mark = u"•"_s;
        lines[start].markLeft = lines[start].textLeft() - lines[start].size;
      }
    }
    at = end - 1;
  }
  return lines;
}

}  // namespace candor::formats
