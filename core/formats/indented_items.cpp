#include "formats/indented_items.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

constexpr double LeastIndent = 0.8;  // of the type size
constexpr double MostIndent = 4.5;
constexpr double SameIndent = 2.5;      // points
constexpr double ItemLeading = 2.4;     // of the type size; more ends a list
constexpr double LooserLeading = 1.15;  // times the tightest of the list: a new item
constexpr double UsualShare = 0.6;      // an indent that so many lines of a column have is none

using Lines = std::vector<PageLine*>;

struct Column {
  double right = 0;
  std::map<int, size_t> lefts;  // in points
  size_t lines = 0;
};

std::map<int, Column> columnsOf(const Lines& lines) {
  std::map<int, Column> columns;
  for (const PageLine* line : lines) {
    Column& column = columns[line->column];
    column.right = std::max(column.right, line->box.right());
    ++column.lefts[static_cast<int>(line->textLeft())];
    ++column.lines;
  }
  return columns;
}

struct Room {
  double right = 0;         // the column's edge
  double usualLeading = 0;  // of the document, in type sizes
};

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
  const bool isNextPage = line.page == above.page + 1;
  const double gap = isNextPage ? line.size : leading(above, line);
  return isPlain(line) && line.column == above.column && std::abs(line.textLeft() - above.textLeft()) < SameIndent &&
         std::abs(line.size - above.size) < 0.1 * line.size && gap > 0 && gap < ItemLeading * line.size;
}

// Where items start: at looser leading, and where the line above had room for more. Items of one line each may all be
// set loosely; then the document's usual leading tells.
std::vector<size_t> itemStarts(const Lines& lines, size_t first, size_t end, Room room) {
  double tightest = std::numeric_limits<double>::max();
  double loosest = 0;
  for (size_t at = first + 1; at < end; ++at) {
    if (lines[at]->page != lines[at - 1]->page) continue;
    const double gap = leading(*lines[at - 1], *lines[at]);
    tightest = std::min(tightest, gap);
    loosest = std::max(loosest, gap);
  }
  if (loosest < LooserLeading * tightest) tightest = std::min(tightest, room.usualLeading * lines[first]->size);

  std::vector<size_t> starts{first};
  for (size_t at = first + 1; at < end; ++at) {
    const PageLine& above = *lines[at - 1];
    const PageLine& line = *lines[at];
    const bool isLooser = leading(above, line) > LooserLeading * tightest;
    const bool isSmall = line.text().front().isLower();
    const bool goesOnInside = line.page == above.page && isWrapped(above, line, room.right);
    if (isLooser || !(isSmall || goesOnInside)) starts.push_back(at);
  }
  return starts;
}

}  // namespace

void markIndentedItems(std::vector<std::vector<PageLine>>& pages, const TypeScale& scale) {
  Lines lines;
  for (auto& page : pages)
    for (PageLine& line : page) lines.push_back(&line);

  const std::map<int, Column> columns = columnsOf(lines);
  for (size_t at = 1; at < lines.size(); ++at) {
    const PageLine& first = *lines[at];
    const Column& column = columns.at(first.column);
    if (!isLead(*lines[at - 1], first, scale) || isUsual(column, first.textLeft())) continue;
    size_t end = at + 1;
    while (end < lines.size() && goesOn(*lines[end - 1], *lines[end])) ++end;
    if (end - at < 2) continue;
    const auto starts = itemStarts(lines, at, end, Room{.right = column.right, .usualLeading = scale.leading});
    if (starts.size() >= 2) {
      for (const size_t start : starts) {
        lines[start]->mark = u"•"_s;
        lines[start]->markLeft = lines[start]->textLeft() - lines[start]->size;
      }
    }
    at = end - 1;
  }
}

}  // namespace candor::formats
