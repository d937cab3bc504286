#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/usage.h"
#include "report/shown.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// Nothing when there is none of this name.
QString helpFor(const CommandTable& table, const QStringList& words) {
  if (words.isEmpty()) return programHelp(table);
  const QString name = words.join(u' ');
  if (const Group* group = table.findGroup(name)) return groupHelp(table, *group);
  const Command* command = table.find(name);
  return command ? commandHelp(*command) : QString();
}

}  // namespace

Exit runHelp(const Call& call, Console& console) {
  const QStringList& words = call.arguments();
  const QString text = helpFor(programCommands(), words);
  if (!text.isEmpty()) {
    console.print(text);
    return Exit::Ok;
  }
  const bool isKnown = programCommands().find(words.front()) != nullptr;
  console.say(report::shownOnOneLine(isKnown ? u"help explains one command at a time."_s
                                             : unknownCommand(programCommands(), words)));
  return Exit::Usage;
}

}  // namespace candor::cli
