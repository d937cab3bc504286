// TableRows: a text of rows and named columns, tab-separated or CSV with quotes, a row at a time. Every row has to have
// the cells its head promises: a file that was cut off or is no table is found by that.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace candor::formats {

enum class Separator : char16_t { Tab = u'\t', Comma = u',' };

class TableRows {
 public:
  // `text` has to outlive it. Fault::Damaged when its first line names no columns.
  [[nodiscard]] static Result<TableRows> open(QStringView text, Separator separator);

  [[nodiscard]] bool has(const QString& column) const { return m_columns.contains(column); }

  // The next row; false at the end, and at what check() complains about.
  [[nodiscard]] bool next();
  [[nodiscard]] QString cell(const QString& column) const;  // of the row; empty when there is no such column

  // Damaged: a row with more or fewer cells, an open quote. TooLarge: more rows, or more in a cell, than any table of a
  // publisher has.
  [[nodiscard]] const Result<void>& check() const { return m_sound; }

 private:
  TableRows(QStringView text, Separator separator) : m_text(text), m_separator(QChar(char16_t(separator))) {}
  [[nodiscard]] QStringList readRow();
  [[nodiscard]] QString readCell();
  [[nodiscard]] QString readQuoted();
  [[nodiscard]] bool isAtLineEnd() const;

  QStringView m_text;
  QChar m_separator;
  qsizetype m_at = 0;
  QStringList m_columns;
  QStringList m_cells;
  qint64 m_rows = 0;
  Result<void> m_sound;
};

}  // namespace candor::formats
