// Rows: the JSON a command prints, in the form the person asked for.
#pragma once

#include "cli/command.h"
#include "cli/console.h"

#include <QJsonObject>

namespace candor::cli {

enum class Form { Page, Json, JsonLines };

// What --json and --jsonl ask for; `otherwise` when neither was given.
[[nodiscard]] Form formOf(const Call& call, Form otherwise = Form::Page);

enum class Shape { Single, Array };

// With --json one object, or one array of them that is begun at the first row and ended by end(); with --jsonl lines.
class Rows {
 public:
  Rows(Console& console, Form form, Shape shape);

  void add(const QJsonObject& row);
  void end();

 private:
  Console& m_console;
  bool m_isArray;
  bool m_isFirst = true;
};

}  // namespace candor::cli
