// From the words of a command line to a Call, or to the one thing that is wrong with it.
#pragma once

#include "cli/command_table.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace candor::cli {

struct UsageError {
  QString message;                   // a sentence; names the word that is wrong
  const Command* command = nullptr;  // null when the command itself is not understood
  const Group* group = nullptr;      // set when its first word is
};

// `words` without the program's name. Neither fails nor prints; the help and version options become their commands.
// Call and UsageError point into the table.
[[nodiscard]] std::variant<Call, UsageError> parse(const CommandTable& table, const QStringList& words);

// "Unknown command raed. Did you mean read?" Words: those the command line begins with, at least one.
[[nodiscard]] QString unknownCommand(const CommandTable& table, const QStringList& words);

}  // namespace candor::cli
