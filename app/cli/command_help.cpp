#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/usage.h"
#include "report/shown.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

Exit runHelp(const Call& call, Console& console) {
  if (call.arguments().isEmpty()) {
    console.print(programHelp());
    return Exit::Ok;
  }
  const QString& name = call.arguments().front();
  if (const Command* command = findCommand(name)) {
    console.print(commandHelp(*command));
    return Exit::Ok;
  }
  console.say(unknownCommand(name));
  return Exit::Usage;
}

}  // namespace candor::cli
