#include "base/job.h"
#include "session/session.h"
#include "settings/sections.h"
#include "style/look.h"
#include "style/space.h"
#include "vault/erase_beside.h"
#include "widgets/confirm_button.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"
#include "workplace/ending.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include <optional>

namespace candor::settings {

namespace {

// The vaults that go along, named before anything is confirmed. Looking for them makes nobody wait.
class KeptBeside : public QWidget {
 public:
  explicit KeptBeside(const workplace::Workplace& workplace) : m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_looking.emplace(
        workplace.pool.run([folder = workplace.session.vault().place().folder](const Worker&) -> Result<QStringList> {
          return vault::vaultsKeptBeside(folder);
        }));
    m_looking->then(this, [this](const Result<QStringList>& folders) {
      if (folders) display(*folders);
    });
  }

 private:
  void display(const QStringList& folders) {
    if (folders.isEmpty()) return;
    m_column->addSpacing(style::type().px(style::space::S16));
    m_column->addWidget(new widgets::SectionTitle(SettingsText::tr("Vaults kept beside it, erased with it"),
                                                  SettingsText::tr("by restoring or rescuing")));
    for (const QString& folder : folders)
      m_column->addWidget(new widgets::RuledRow(QFileInfo(folder).fileName(), QDir::toNativeSeparators(folder)));
  }

  QVBoxLayout* m_column;
  std::optional<Job<QStringList>> m_looking;
};

}  // namespace

void fillErasing(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new widgets::SectionTitle(SettingsText::tr("Erasing")));
  auto* row = new widgets::RuledRow(
      SettingsText::tr("Erase everything"),
      SettingsText::tr(
          "The copies in the second folder go first, then the keys, the vault, its journal and its backups, vaults "
          "that "
          "a restore or rescue kept beside it, and what the keychain holds. Nobody can bring it back. It works on a "
          "full disk, too."));
  auto* erase =
      new widgets::ConfirmButton(SettingsText::tr("Erase everything"), SettingsText::tr("Erase it for ever?"));
  QObject::connect(erase, &widgets::ConfirmButton::confirmed, &workplace.ending, &workplace::Ending::eraseEverything);
  row->addAtEnd(erase);
  column.addWidget(row);
  column.addWidget(new KeptBeside(workplace));
}

}  // namespace candor::settings
