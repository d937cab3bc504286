#include "cli/slot_rows.h"

#include "cli/kept_json.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

QString slotKindName(vault::SlotKind kind) {
  switch (kind) {
    case vault::SlotKind::Keychain: return u"keychain"_s;
    case vault::SlotKind::Passphrase: return u"passphrase"_s;
    case vault::SlotKind::PassphraseAndFile: return u"passphrase_and_file"_s;
    case vault::SlotKind::Recovery: return u"recovery"_s;
  }
  return {};
}

QJsonObject rowJson(const vault::SlotRecord& slot) {
  return {{u"id"_s, slot.id.value()}, {u"kind"_s, slotKindName(slot.kind)}, {u"created"_s, timeJson(slot.created)}};
}

QJsonArray slotsJson(const std::vector<vault::SlotRecord>& among) {
  QJsonArray rows;
  for (const vault::SlotRecord& slot : among) rows += rowJson(slot);
  return rows;
}

}  // namespace candor::cli
