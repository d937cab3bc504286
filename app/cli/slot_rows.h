// Ways to open a vault, as rows.
#pragma once

#include "vault/header.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace candor::cli {

// "passphrase", "passphrase_and_file", "keychain", "recovery".
[[nodiscard]] QString slotKindName(vault::SlotKind kind);
[[nodiscard]] QJsonObject rowJson(const vault::SlotRecord& slot);
[[nodiscard]] QJsonArray slotsJson(const std::vector<vault::SlotRecord>& among);

}  // namespace candor::cli
