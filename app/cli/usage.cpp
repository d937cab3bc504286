#include "cli/usage.h"

#include "cli/commands.h"
#include "cli/text_layout.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int Width = 80;

using HelpRows = std::vector<std::pair<QString, QString>>;

QString table(const HelpRows& rows) {
  int widest = 0;
  for (const auto& row : rows) widest = std::max(widest, columns(row.first));
  QString text;
  for (const auto& row : rows) {
    QString label = padded(row.first, widest);
    for (const QString& line : wrapped(row.second, Width - widest - 4)) {
      text += u"  "_s + label + u"  "_s + line + u'\n';
      label = QString(widest, u' ');
    }
  }
  return text;
}

HelpRows rowsOf(std::span<const Option> options) {
  HelpRows rows;
  for (const Option& option : options)
    rows.emplace_back(spelled(option), option.help + (option.isRequired ? u" (required)"_s : QString()));
  return rows;
}

QString argumentInUsage(const Argument& argument) {
  switch (argument.count) {
    case Count::None: return {};
    case Count::Optional: return u" ["_s + argument.name + u"]"_s;
    case Count::OneOrMore: return u" "_s + argument.name + u"…"_s;
  }
  return {};
}

}  // namespace

QString spelled(const Option& option) {
  const QString name = u"--"_s + option.name;
  return option.kind == ValueKind::None ? name : name + u' ' + option.value;
}

QString usageLine(const Command& command) {
  QString line = u"candor-cli "_s + command.name;
  for (const Option& option : command.options)
    line += option.isRequired ? u' ' + spelled(option) : u" ["_s + spelled(option) + u']';
  return line + argumentInUsage(command.argument) + (command.isHidden ? QString() : u" [--json | --jsonl]"_s);
}

QString programHelp() {
  HelpRows rows;
  for (const Command& command : commands())
    if (!command.isHidden) rows.emplace_back(command.name, command.summary);
  return u"candor-cli: resumes and postings, analysed on your own computer\n\nUsage: candor-cli COMMAND …\n\n"_s +
         table(rows) +
         u"\ncandor-cli help COMMAND explains one of them. Exit codes: 0 done, 1 something failed, 2 not understood.\n"_s;
}

QString commandHelp(const Command& command) {
  QString text = command.summary + u"\n\nUsage: "_s + usageLine(command) + u"\n\n"_s;
  for (const QString& paragraph : QString(command.description).split(u'\n', Qt::SkipEmptyParts))
    text += wrapped(paragraph, Width).join(u'\n') + u"\n\n"_s;
  HelpRows rows = rowsOf(command.options);
  if (command.argument.count != Count::None) rows.emplace_back(command.argument.name, command.argument.help);
  for (const auto& row : rowsOf(commonOptions())) rows.push_back(row);
  return text + table(rows);
}

}  // namespace candor::cli
