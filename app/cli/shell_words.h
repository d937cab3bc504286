// What the completions of all shells need to know about a command.
#pragma once

#include "cli/command_table.h"

#include <QString>
#include <QStringList>

namespace candor::cli {

enum class Completion { Nothing, Files, Folders };

[[nodiscard]] Completion completionOf(ValueKind kind);

// Inside single quotes, as bash, zsh and fish take it.
[[nodiscard]] QString shellQuoted(const QString& text);

// "--json", "--top": those of the command's options that take a value of this sort.
[[nodiscard]] QStringList optionsWithValue(const Command& command, Completion completion);

}  // namespace candor::cli
