#include "cli/usage.h"

#include "cli/text_layout.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int Width = 80;

using HelpRows = std::vector<std::pair<QString, QString>>;

QString helpTable(const HelpRows& rows) {
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
    case Count::One: return u" "_s + argument.name;
    case Count::OneOrMore: return u" "_s + argument.name + u"…"_s;
    case Count::Any: return u" ["_s + argument.name + u"…]"_s;
  }
  return {};
}

QString sharedOptionsInUsage(Need need) {
  switch (need) {
    case Need::Nothing: return {};
    case Need::VaultFolder: return u" [--vault DIR]"_s;
    case Need::OpenVault: return u" [--vault DIR] [--passphrase-file FILE | --passphrase-fd N]"_s;
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
  return line + argumentInUsage(command.argument) + sharedOptionsInUsage(command.need) +
         (command.isHidden ? QString() : u" [--json | --jsonl]"_s);
}

QString usageLine(const CommandTable& table, const Group& group) {
  return u"candor-cli "_s + group.name + u' ' + table.verbs(group).join(u'|') + u" …"_s;
}

QString programHelp(const CommandTable& table) {
  HelpRows rows;
  for (const QString& word : table.firstWords()) {
    if (const Group* group = table.findGroup(word))
      rows.emplace_back(word + u" …"_s, group->summary + u": "_s + table.verbs(*group).join(", "_L1));
    else
      rows.emplace_back(word, table.find(word)->summary);
  }
  return u"candor-cli: resumes and postings, analysed on your own computer\n\nUsage: candor-cli COMMAND …\n\n"_s +
         helpTable(rows) +
         u"\ncandor-cli help COMMAND explains one of them. Exit codes: 0 done, 1 something failed, 2 not understood.\n"_s;
}

QString groupHelp(const CommandTable& table, const Group& group) {
  HelpRows rows;
  for (const Command* command : table.commandsOf(group)) rows.emplace_back(command->name, command->summary);
  return group.summary + u"\n\nUsage: "_s + usageLine(table, group) + u"\n\n"_s + helpTable(rows) +
         u"\ncandor-cli help %1 explains one of them.\n"_s.arg(rows.front().first);
}

QString commandHelp(const Command& command) {
  QString text = command.summary + u"\n\nUsage: "_s + usageLine(command) + u"\n\n"_s;
  for (const QString& paragraph : QString(command.description).split(u'\n', Qt::SkipEmptyParts))
    text += wrapped(paragraph, Width).join(u'\n') + u"\n\n"_s;
  HelpRows rows = rowsOf(command.options);
  if (command.argument.count != Count::None) rows.emplace_back(command.argument.name, command.argument.help);
  for (const auto& options : {optionsFor(command.need), commonOptions()})
    for (const auto& row : rowsOf(options)) rows.push_back(row);
  return text + helpTable(rows);
}

}  // namespace candor::cli
