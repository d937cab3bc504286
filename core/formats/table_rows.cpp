#include "formats/table_rows.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MostTableRows = 1'000'000;
constexpr qsizetype MostCells = 64;
constexpr qsizetype LongestCell = 256 * 1024;

}  // namespace

Result<TableRows> TableRows::open(QStringView text, Separator separator) {
  TableRows table(text, separator);
  table.m_columns = table.readRow();
  if (!table.m_sound) return table.m_sound.error();
  if (table.m_columns.size() < 2) return Error{Fault::Damaged, u"no columns"_s};
  return table;
}

bool TableRows::isAtLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

bool TableRows::next() {
  while (m_at < m_text.size() && isAtLineEnd()) ++m_at;  // the end of the last row, and empty lines
  if (m_at >= m_text.size() || !m_sound) return false;
  if (++m_rows > MostTableRows) m_sound = Error{Fault::TooLarge, u"rows"_s};
  m_cells = readRow();
  if (m_sound && m_cells.size() != m_columns.size())
    m_sound = Error{Fault::Damaged,
                    u"row %1 has %2 cells instead of %3"_s.arg(m_rows).arg(m_cells.size()).arg(m_columns.size())};
  return m_sound.has_value();
}

QString TableRows::cell(const QString& column) const { return m_cells.value(m_columns.indexOf(column)); }

QStringList TableRows::readRow() {
  QStringList cells{readCell()};
  while (m_sound && m_at < m_text.size() && m_text[m_at] == m_separator) {
    ++m_at;
    cells += readCell();
    if (cells.size() > MostCells) m_sound = Error{Fault::Damaged, u"too many cells in a row"_s};
  }
  if (m_sound && !isAtLineEnd()) m_sound = Error{Fault::Damaged, u"text behind a quoted cell"_s};
  return cells;
}

QString TableRows::readCell() {
  if (m_separator == u',' && m_at < m_text.size() && m_text[m_at] == u'"') return readQuoted();
  const qsizetype start = m_at;
  while (!isAtLineEnd() && m_text[m_at] != m_separator) ++m_at;
  if (m_at - start > LongestCell) m_sound = Error{Fault::TooLarge, u"a cell"_s};
  return m_text.mid(start, m_at - start).toString();
}

// A quote within a quoted cell is written twice.
QString TableRows::readQuoted() {
  QString cell;
  for (++m_at; m_at < m_text.size(); ++m_at) {
    if (m_text[m_at] == u'"') {
      if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
        ++m_at;
        return cell;
      }
      ++m_at;
    }
    cell += m_text[m_at];
    if (cell.size() > LongestCell) {
      m_sound = Error{Fault::TooLarge, u"a cell"_s};
      return cell;
    }
  }
  m_sound = Error{Fault::Damaged, u"a quote is left open"_s};
  return cell;
}

}  // namespace candor::formats
