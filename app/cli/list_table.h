// ListTable: rows under each other in aligned columns, for lists on a terminal. Cells are foreign text and are made
// safe to show; widths are cells of the terminal, whatever the script.
#pragma once

#include "cli/ink.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace candor::cli {

// How a column's cells stand in it: numbers to the right, others to the left; what is too wide for the page is cut or
// wrapped.
enum class Cells { Number, Whole, Cut, Wrap };

struct Column {
  QString title;  // no line of titles when no column has one
  Cells cells = Cells::Cut;
  std::optional<Tone> tone{};
};

class ListTable {
 public:
  // Every line is set in by `indent`.
  explicit ListTable(std::vector<Column> columns, int indent = 0) : m_columns(std::move(columns)), m_indent(indent) {}

  void add(const QStringList& cells);  // one for each column
  [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

  // Lines of at most `width` columns, unless the columns that are never cut need more.
  [[nodiscard]] QString page(int width, const Ink& ink) const;

 private:
  [[nodiscard]] std::vector<int> widths(int width) const;
  [[nodiscard]] QString line(const QStringList& cells, const std::vector<int>& widths, const Ink& ink,
                             std::optional<Tone> tone) const;

  std::vector<Column> m_columns;
  int m_indent;
  std::vector<QStringList> m_rows;
};

}  // namespace candor::cli
