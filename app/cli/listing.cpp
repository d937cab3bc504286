#include "cli/listing.h"

#include <utility>

namespace candor::cli {

Listing::Listing(const Call& call, Console& console, std::vector<Column> columns)
    : m_console(console), m_form(formOf(call)), m_rows(console, m_form, Shape::Array), m_table(std::move(columns)) {}

void Listing::add(const QStringList& cells, const QJsonObject& row) {
  if (m_form == Form::Page)
    m_table.add(cells);
  else
    m_rows.add(row);
}

void Listing::end(const QString& whenEmpty) {
  if (m_form != Form::Page) return m_rows.end();
  if (m_table.isEmpty()) return m_console.say(whenEmpty);
  m_console.print(m_table.page(m_console.tableWidth(), m_console.ink()));
}

}  // namespace candor::cli
