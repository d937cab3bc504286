#include "session/session.h"
#include "settings/sections.h"
#include "style/look.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"

#include <QLocale>
#include <QVBoxLayout>

namespace candor::settings {

namespace {

QString wayNamed(vault::SlotKind kind) {
  switch (kind) {
    case vault::SlotKind::Keychain: return SettingsText::tr("This computer’s keychain");
    case vault::SlotKind::Passphrase: return SettingsText::tr("Passphrase");
    case vault::SlotKind::PassphraseAndFile: return SettingsText::tr("Passphrase and key file");
    case vault::SlotKind::Recovery: return SettingsText::tr("Recovery code");
  }
  return {};
}

QString whatItTakes(const vault::SlotRecord& slot) {
  switch (slot.kind) {
    case vault::SlotKind::Keychain:
      return SettingsText::tr("Whoever can use your account on this computer can open the vault.");
    case vault::SlotKind::Passphrase:
    case vault::SlotKind::PassphraseAndFile:
      return SettingsText::tr("Each guess costs whoever tries it time and memory (scrypt).");
    case vault::SlotKind::Recovery:
      return SettingsText::tr("On paper. It opens the vault when everything else is lost.");
  }
  return {};
}

}  // namespace

void fillWaysToOpen(const workplace::Workplace& workplace, QVBoxLayout& column) {
  const auto& slotRecords = workplace.session.vault().header().slots;
  column.addWidget(new widgets::SectionTitle(
      SettingsText::tr("Ways to open"), SettingsText::tr("%1 of them; any one is enough").arg(slotRecords.size())));
  for (const vault::SlotRecord& slot : slotRecords) {
    auto* row = new widgets::RuledRow(wayNamed(slot.kind), whatItTakes(slot));
    const QString since = QLocale().toString(slot.created.toLocalTime().date(), QLocale::ShortFormat);
    auto* made = new widgets::Prose(SettingsText::tr("since %1").arg(since),
                                    {.step = style::Step::Small, .ink = &style::Tokens::text2});
    made->setMostLines(1);
    row->addAtEnd(made);
    column.addWidget(row);
  }
}

}  // namespace candor::settings
