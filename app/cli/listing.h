// Listing: what `X list` prints, in the form the person asked for: a table, one JSON array, or a line of JSON each.
#pragma once

#include "cli/list_table.h"
#include "cli/rows.h"

#include <QJsonObject>

namespace candor::cli {

class Listing {
 public:
  Listing(const Call& call, Console& console, std::vector<Column> columns);

  // One row, as cells of the table and as JSON. JSON goes out at once.
  void add(const QStringList& cells, const QJsonObject& row);

  // Prints the table, or ends the array. `whenEmpty` is said instead of an empty table.
  void end(const QString& whenEmpty);

 private:
  Console& m_console;
  Form m_form;
  Rows m_rows;
  ListTable m_table;
};

}  // namespace candor::cli
