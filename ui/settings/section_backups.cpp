#include "session/session.h"
#include "settings/sections.h"
#include "settings/vault_job.h"
#include "widgets/button.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

namespace candor::settings {

namespace {

// A backup set is a folder of its own, named after the day, in the chosen one.
QString newSetIn(const QString& folder, const QDateTime& now) {
  const QString day = now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
  QString name = QStringLiteral("candor-") + day;
  for (int count = 2; QDir(folder).exists(name); ++count) name = QStringLiteral("candor-%1-%2").arg(day).arg(count);
  return QDir(folder).filePath(name);
}

void backUpInto(VaultJob<qint64>& job, const workplace::Workplace& workplace, const QString& set) {
  job.start(
      SettingsText::tr("Backing up the vault"),
      [&vault = workplace.session.vault(), set](const Worker& worker) { return vault.backUp(worker, set); },
      [set](qint64 bytes) {
        return SettingsText::tr("Backed up and read back: %1 in %2")
            .arg(QLocale().formattedDataSize(bytes), QDir::toNativeSeparators(set));
      });
}

}  // namespace

void fillBackups(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new widgets::SectionTitle(SettingsText::tr("Backups")));
  auto* row = new widgets::RuledRow(
      SettingsText::tr("Back up now"),
      SettingsText::tr("A complete copy in a folder you choose. It is encrypted and opens with what "
                       "opens the vault now. It is read back before it counts."));
  auto* begin = widgets::button(SettingsText::tr("Choose folder…"));
  row->addAtEnd(begin);
  column.addWidget(row);
  auto* job = new VaultJob<qint64>(workplace, *begin);
  QObject::connect(begin, &QPushButton::clicked, job, [job, workplace, begin] {
    auto* dialog = new QFileDialog(begin, SettingsText::tr("Folder for the backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, job, [job, workplace](const QString& folder) {
      backUpInto(*job, workplace, newSetIn(folder, workplace.clock.now()));
    });
    dialog->open();
  });
}

}  // namespace candor::settings
