#include "cli/documentation.h"
#include "cli/documentation_contract.h"
#include "cli/usage.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

QString optionRows(std::span<const Option> options) {
  QString rows;
  for (const Option& option : options)
    rows +=
        u"| `"_s + spelled(option) + u"` | "_s + option.help + (option.isRequired ? u"; required |\n"_s : u" |\n"_s);
  return rows;
}

QString optionTable(const Command& command) {
  QString rows = optionRows(command.options);
  if (command.argument.count != Count::None)
    rows += u"| `"_s + command.argument.name + u"` | "_s + command.argument.help + u" |\n"_s;
  return rows.isEmpty() ? QString() : u"| option | |\n|---|---|\n"_s + rows + u'\n';
}

QString commandSection(const Command& command) {
  const QString description = QString(command.description).replace(u'\n', u"\n\n"_s);
  return u"## candor-cli "_s + command.name + u"\n\n"_s + command.summary + u".\n\n```\n"_s + usageLine(command) +
         u"\n```\n\n"_s + (description.isEmpty() ? description : description + u"\n\n"_s) + optionTable(command);
}

QString sharedOptionsTable(const CommandTable& table) {
  if (!table.has(Need::OpenVault)) return {};
  return u"\nCommands that open the vault also take:\n\n| option | |\n|---|---|\n"_s +
         optionRows(optionsFor(Need::OpenVault));
}

}  // namespace

QString markdownManual(const CommandTable& table) {
  QString text =
      u"# candor-cli\n\n<!-- Made by `candor-cli documentation markdown`; change app/cli instead. -->\n\n"_s +
      overview() + u"\n| command | |\n|---|---|\n"_s;
  for (const Command* command : table.shown())
    text += u"| ["_s + command->name + u"](#candor-cli-"_s + QString(command->name).replace(u' ', u'-') + u") | "_s +
            command->summary + u" |\n"_s;
  text += sharedOptionsTable(table) + u"\nEvery command also takes:\n\n| option | |\n|---|---|\n"_s +
          optionRows(commonOptions()) + u'\n';
  for (const Command* command : table.shown()) text += commandSection(*command);
  return text + u"## JSON\n\n"_s + jsonContract();
}

}  // namespace candor::cli
