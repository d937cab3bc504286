// The vaults of one account on this computer: the first one, and others beside it for other people, each with a name, a
// key and a folder of its own. No vault knows of another.
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace candor::session {

struct NamedVault {
  QString name;  // empty: the first one
  QString folder;

  friend bool operator==(const NamedVault&, const NamedVault&) = default;
};

inline constexpr qsizetype LongestVaultName = 40;

// The first one, there or not, and those beside it that are there, by name. Any thread.
[[nodiscard]] std::vector<NamedVault> vaultsBeside(const QString& first);

// Where a vault of this name is to be made: nothing is made yet. Invalid for a name that is empty, too long, or holds
// anything but letters, digits, blanks, "-" and "_"; AlreadyThere when there is one, whatever its case.
[[nodiscard]] Result<NamedVault> newVaultBeside(const QString& first, const QString& name);

}  // namespace candor::session
