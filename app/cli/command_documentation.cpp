#include "cli/commands.h"
#include "cli/console.h"
#include "cli/documentation.h"
#include "report/shown.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

struct Manual {
  QLatin1StringView name;
  QString (*text)(const CommandTable& table);
};

constexpr std::array Manuals{Manual{"markdown"_L1, markdownManual}, Manual{"man"_L1, manualPage},
                             Manual{"bash"_L1, bashCompletion}, Manual{"zsh"_L1, zshCompletion},
                             Manual{"fish"_L1, fishCompletion}};

}  // namespace

Exit runDocumentation(const Call& call, Console& console) {
  for (const QString& name : call.arguments()) {
    const auto manual =
        std::find_if(Manuals.begin(), Manuals.end(), [&name](const Manual& row) { return name == row.name; });
    if (manual == Manuals.end()) {
      console.say(u"documentation: unknown kind "_s + report::shownOnOneLine(name));
      return Exit::Usage;
    }
    console.print(manual->text(programCommands()));
  }
  return Exit::Ok;
}

}  // namespace candor::cli
