#include "cli/rows.h"

#include "cli/json_bytes.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

Form formOf(const Call& call, Form otherwise) {
  if (call.has("json"_L1)) return Form::Json;
  return call.has("jsonl"_L1) ? Form::JsonLines : otherwise;
}

Rows::Rows(Console& console, Form form, Shape shape)
    : m_console(console), m_isArray(form == Form::Json && shape == Shape::Array) {}

void Rows::add(const QJsonObject& row) {
  if (!m_isArray) return m_console.printLine(row);
  m_console.print((std::exchange(m_isFirst, false) ? u"[\n"_s : u",\n"_s) + QString::fromUtf8(jsonBytes(row)));
}

void Rows::end() {
  if (m_isArray) m_console.print(m_isFirst ? u"[]\n"_s : u"\n]\n"_s);
}

}  // namespace candor::cli
