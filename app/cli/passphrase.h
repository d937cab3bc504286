// The passphrase of a vault, from where the person put it: a file, an open descriptor, or the keyboard. Its bytes go
// from the system straight into a Secret; the arguments and the environment never hold it.
#pragma once

#include "base/secret.h"
#include "cli/command.h"

#include <optional>

namespace candor::cli {

// A new one is asked for twice, because nobody sees what is typed.
enum class Asking { Known, New };

[[nodiscard]] bool hasPassphraseOption(const Call& call);

// Takes time when it asks. When there is none it has said why, and printed it where JSON was asked for, except after
// Ctrl+C: no such file, more than 4 KiB, nothing in it, nobody to ask. A descriptor is read to its end and closed, so
// call it once, and before anything starts another program. One line break at the end is dropped.
[[nodiscard]] std::optional<Secret> passphrase(const Call& call, Console& console, Asking asking);

// The same for a passphrase that is to open the vault from now on: --new-passphrase-file, or asked for twice.
[[nodiscard]] std::optional<Secret> newPassphrase(const Call& call, Console& console);

// The passphrase or recovery code of before the vault got another key: --old-secret-file, which was given.
[[nodiscard]] std::optional<Secret> oldSecret(const Call& call, Console& console);

// The recovery code that opens the vault: --recovery-code-file, or asked for with --recovery-code. Nothing when none of
// the two was given, too.
[[nodiscard]] bool hasRecoveryOption(const Call& call);
[[nodiscard]] std::optional<Secret> recoveryCode(const Call& call, Console& console);

// A code of the authenticator: --one-time-code-file, or asked for.
[[nodiscard]] std::optional<Secret> oneTimeCode(const Call& call, Console& console);

}  // namespace candor::cli
