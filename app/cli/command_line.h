// From the words of a command line to a Call, or to the one thing that is wrong with it.
#pragma once

#include "cli/command.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace candor::cli {

struct UsageError {
  QString message;                   // a sentence; names the word that is wrong
  const Command* command = nullptr;  // null when the command itself is not understood
};

// `words` without the program's name. Neither fails nor prints; the help and version options become their commands.
[[nodiscard]] std::variant<Call, UsageError> parse(const QStringList& words);

// "Unknown command raed. Did you mean read?"
[[nodiscard]] QString unknownCommand(const QString& name);

// The known name nearest to what was typed; empty when none is near.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& names);

}  // namespace candor::cli
