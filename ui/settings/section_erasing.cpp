#include "settings/sections.h"
#include "widgets/confirm_button.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"
#include "workplace/ending.h"

#include <QVBoxLayout>

namespace candor::settings {

void fillErasing(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new widgets::SectionTitle(SettingsText::tr("Erasing")));
  auto* row = new widgets::RuledRow(
      SettingsText::tr("Erase everything"),
      SettingsText::tr(
          "The keys are destroyed first, then the vault, its journal and its backups, here and in the second "
          "folder, and what the keychain holds. Nobody can bring it back. It works on a full disk, too."));
  auto* erase =
      new widgets::ConfirmButton(SettingsText::tr("Erase everything"), SettingsText::tr("Erase it for ever?"));
  QObject::connect(erase, &widgets::ConfirmButton::confirmed, &workplace.ending, &workplace::Ending::eraseEverything);
  row->addAtEnd(erase);
  column.addWidget(row);
}

}  // namespace candor::settings
