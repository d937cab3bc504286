// candor-cli: Candor without windows. docs/cli.md is its contract.
#include "base/harden.h"
#include "base/internet.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/usage.h"
#include "report/shown.h"

#include <QCoreApplication>

#include <tuple>

namespace {

using candor::cli::Call;
using candor::cli::Console;
using candor::cli::Exit;
using candor::cli::UsageError;

Exit refuse(const UsageError& error, Console& console) {
  using namespace Qt::StringLiterals;
  QString name;
  QString usage = u"candor-cli COMMAND …\ncandor-cli help names the commands."_s;
  if (error.command) {
    name = error.command->name + u": "_s;
    usage = candor::cli::usageLine(*error.command);
  } else if (error.group) {
    usage = candor::cli::usageLine(candor::cli::programCommands(), *error.group) +
            u"\ncandor-cli help %1 explains them."_s.arg(error.group->name);
  }
  console.say(name + candor::report::shownOnOneLine(error.message) + u"\nUsage: "_s + usage);
  return Exit::Usage;
}

}  // namespace

int main(int argc, char** argv) {
  std::ignore = candor::harden();
  std::ignore = candor::forbidInternet();  // doctor says where there is no such wall
  const QCoreApplication application(argc, argv);
  Console console;
  const auto understood = candor::cli::parse(candor::cli::programCommands(), application.arguments().mid(1));
  const Call* call = std::get_if<Call>(&understood);
  const Exit exit = call ? call->command().run(*call, console) : refuse(std::get<UsageError>(understood), console);
  const Exit last = console.finish(exit);
  candor::cli::Interruption::endBySignal();
  return int(last);
}
