#include "cli/list_table.h"

#include "cli/text_layout.h"
#include "report/shown.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int ColumnGap = 2;
constexpr int NarrowestColumn = 8;  // narrower says nothing

bool isFlexible(const Column& column) { return column.cells == Cells::Cut || column.cells == Cells::Wrap; }

QStringList linesOf(const QString& cell, const Column& column, int width) {
  switch (column.cells) {
    case Cells::Number: return {paddedLeft(cell, width)};
    case Cells::Whole: return {cell};
    case Cells::Cut: return {elided(cell, width)};
    case Cells::Wrap: return wrapped(cell, width);
  }
  return {};
}

}  // namespace

void ListTable::add(const QStringList& cells) {
  QStringList row;
  for (const QString& cell : cells) row += report::shownOnOneLine(cell);
  m_rows.push_back(row);
}

// What is missing is taken from the widest of the columns that can give, a bit at a time.
std::vector<int> ListTable::widths(int width) const {
  std::vector<int> result;
  for (const Column& column : m_columns) result.push_back(cli::columns(column.title));
  for (const QStringList& row : m_rows)
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = std::max(result[i], cli::columns(row[qsizetype(i)]));

  const int gaps = m_indent + ColumnGap * (int(result.size()) - 1);
  for (int missing = std::accumulate(result.begin(), result.end(), gaps) - width; missing > 0; --missing) {
    int* widest = nullptr;
    for (std::size_t i = 0; i < result.size(); ++i)
      if (isFlexible(m_columns[i]) && result[i] > NarrowestColumn && (!widest || result[i] > *widest))
        widest = &result[i];
    if (!widest) break;
    --*widest;
  }
  return result;
}

// Coloured after it was laid out; no blanks at the ends of lines.
QString ListTable::line(const QStringList& cells, const std::vector<int>& widths, const Ink& ink,
                        std::optional<Tone> tone) const {
  std::vector<QStringList> parts;
  qsizetype height = 1;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    parts.push_back(linesOf(cells[qsizetype(i)], m_columns[i], widths[i]));
    height = std::max(height, parts.back().size());
  }
  QString text;
  for (qsizetype at = 0; at < height; ++at) {
    int due = m_indent;  // blanks before the next part
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const QString part = parts[i].value(at);
      const auto inTone = tone ? tone : m_columns[i].tone;
      if (!part.isEmpty()) text += QString(std::exchange(due, 0), u' ') + (inTone ? ink.in(*inTone, part) : part);
      due += widths[i] - cli::columns(part) + ColumnGap;
    }
    text += u'\n';
  }
  return text;
}

QString ListTable::page(int width, const Ink& ink) const {
  const std::vector<int> fitted = widths(width);
  QStringList titles;
  for (const Column& column : m_columns) titles += column.title;
  QString text = titles.join(QString()).isEmpty() ? QString() : line(titles, fitted, ink, Tone::Quiet);
  for (const QStringList& row : m_rows) text += line(row, fitted, ink, {});
  return text;
}

}  // namespace candor::cli
