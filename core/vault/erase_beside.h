// Vaults that a restore or a rescue left beside the vault in their place. They open with what opened them before, so
// they go when everything is erased. What a killed one left unfinished is exchange.h's.
#pragma once

#include <QString>
#include <QStringList>

namespace candor::vault {

// The folders, by name; links and folders without a vault's files are none. A look at one folder.
[[nodiscard]] QStringList vaultsKeptBeside(const QString& folder);

}  // namespace candor::vault
