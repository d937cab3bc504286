#include "cli/adding.h"

#include "cli/usage.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

bool namesSeveralWith(const Call& call, Console& console, std::initializer_list<QLatin1StringView> options) {
  if (call.arguments().size() < 2) return false;
  for (const QLatin1StringView option : options) {
    if (!call.has(option)) continue;
    console.say(u"%1: --%2 is for one file.\nUsage: %3"_s.arg(call.command().name, option, usageLine(call.command())));
    return true;
  }
  return false;
}

QString outcomeName(documents::Outcome outcome) {
  return outcome == documents::Outcome::Added ? u"added"_s : u"already_there"_s;
}

}  // namespace candor::cli
