#include "formats/margin_notes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace candor::formats {

namespace {

constexpr double LeastMargin = 3;      // of the type size, between a label's start and the text's
constexpr double SameEdge = 2.5;       // points
constexpr double WidestLeading = 2.0;  // of the type size, between lines of one entry
constexpr qsizetype LongestNote = 40;  // characters

PageLine lineOfCell(const PageLine& line, LineCell cell) {
  PageLine apart{.box = cell.box, .size = cell.size, .isBold = cell.isBold, .column = line.column, .page = line.page};
  apart.cells.push_back(std::move(cell));
  return apart;
}

// The left edge of most lines' text.
double usualLeft(const std::vector<PageLine>& lines) {
  std::vector<double> lefts;
  lefts.reserve(lines.size());
  for (const PageLine& line : lines) lefts.push_back(line.mark.isEmpty() ? line.textLeft() : line.markLeft);
  const auto middle = lefts.begin() + static_cast<std::ptrdiff_t>(lefts.size() / 2);
  std::nth_element(lefts.begin(), middle, lefts.end());
  return *middle;
}

bool isSectionLabel(const LineCell& label, const LineCell& text) {
  const auto has = [&](auto test) { return std::any_of(label.text.begin(), label.text.end(), test); };
  if (has([](QChar c) { return c.isDigit(); }) || !has([](QChar c) { return c.isLetter(); })) return false;
  const bool isCapitals = label.text.size() >= 4 && label.text.isUpper();
  return label.size > 1.15 * text.size || (label.isBold && !text.isBold) || isCapitals;
}

bool hasLabel(const PageLine& line, double textLeft) {
  if (line.cells.size() < 2 || !line.mark.isEmpty()) return false;
  const LineCell& label = line.cells[0];
  const LineCell& text = line.cells[1];
  return label.box.left() < textLeft - LeastMargin * label.size && label.box.right() < textLeft &&
         std::abs(text.box.left() - textLeft) < 2 * text.size && isSectionLabel(label, text);
}

std::vector<PageLine> withLabelsApart(std::vector<PageLine> lines) {
  if (lines.size() < 4) return lines;
  const double textLeft = usualLeft(lines);
  std::vector<PageLine> apart;
  apart.reserve(lines.size());
  for (PageLine& line : lines) {
    if (hasLabel(line, textLeft)) {
      apart.push_back(lineOfCell(line, std::move(line.cells.front())));
      line.cells.erase(line.cells.begin());
      line.isBold = line.cells.front().isBold;
      line.size = line.cells.front().size;
      line.box.setLeft(line.cells.front().box.left());
    }
    apart.push_back(std::move(line));
  }
  return apart;
}

// The right edge of notes that go on beside the lines after `head`.
std::optional<double> noteEdge(const PageLine& head) {
  if (head.cells.size() < 2 || !head.mark.isEmpty()) return std::nullopt;
  return head.cells.back().box.right();
}

bool hasNote(const PageLine& line, const PageLine& before, double edge) {
  return line.cells.size() >= 2 && std::abs(line.cells.back().box.right() - edge) < SameEdge &&
         line.cells.back().text.size() <= LongestNote &&
         line.box.bottom() - before.box.bottom() < WidestLeading * line.size;
}

std::vector<PageLine> withNotesApart(std::vector<PageLine> lines) {
  std::vector<PageLine> apart;
  apart.reserve(lines.size());
  for (size_t at = 0; at < lines.size();) {
    const size_t head = at++;
    const auto edge = noteEdge(lines[head]);
    size_t end = at;
    bool isList = false;
    while (edge && end < lines.size() && hasNote(lines[end], lines[end - 1], *edge)) {
      isList = isList || !lines[end].mark.isEmpty();
      if (!isList) break;
      ++end;
    }
    apart.push_back(std::move(lines[head]));
    for (size_t note = at; note < end; ++note) {
      apart.push_back(lineOfCell(lines[note], std::move(lines[note].cells.back())));
      lines[note].cells.pop_back();
      lines[note].box.setRight(lines[note].cells.back().box.right());
    }
    for (; at < end; ++at) apart.push_back(std::move(lines[at]));
  }
  return apart;
}

}  // namespace

std::vector<PageLine> withMarginNotesApart(std::vector<PageLine> lines) {
  return withNotesApart(withLabelsApart(std::move(lines)));
}

}  // namespace candor::formats
