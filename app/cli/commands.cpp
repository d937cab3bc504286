#include "cli/commands.h"

namespace candor::cli {

const CommandTable& programCommands() {
  static const CommandTable table({matchingCommands(), programsOwnCommands()}, {});
  return table;
}

}  // namespace candor::cli
