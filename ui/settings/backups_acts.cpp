// What the panel of backups has done.
#include "session/session.h"
#include "settings/backups_panel.h"
#include "settings/column.h"
#include "settings/sections.h"
#include "settings/way_form.h"
#include "vault/archive.h"
#include "vault/restore.h"
#include "words/dates.h"
#include "words/describe.h"
#include "words/sizes.h"
#include "workplace/notices.h"
#include "workplace/one_time_code.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace candor::settings {

using namespace Qt::StringLiterals;

namespace {

// A backup set is a folder of its own, named after the day, in the chosen one.
QString newSetIn(const QString& folder, const QDateTime& now) {
  const QString day = now.toLocalTime().toString(u"yyyy-MM-dd"_s);
  QString name = u"candor-"_s + day;
  for (int count = 2; QDir(folder).exists(name); ++count) name = u"candor-%1-%2"_s.arg(day).arg(count);
  return QDir(folder).filePath(name);
}

QString provenWords(const vault::Drill& drill) {
  const QString made = words::dayAndTime(drill.set.made);
  if (!drill.isSound)
    return SettingsText::tr("The backup of %1 does not open as it should. Make another now.").arg(made);
  return SettingsText::tr("The backup of %1 opens: every page was read, %2 rows.").arg(made).arg(drill.rows);
}

}  // namespace

void BackupsPanel::backUpNow() {
  perform(tr("Backing up the vault"), [&vault = m_workplace.session.vault()](const Worker& worker) -> Result<QString> {
    const auto made = vault::Upkeep(vault).backUp(worker, vault::BackupReason::Asked);
    if (!made) return made.error();
    return BackupsPanel::tr("Backed up and read back: %1.").arg(words::size(made->bytes));
  });
}

void BackupsPanel::copyInto(const QString& folder) {
  perform(tr("Backing up the vault"),
          [&vault = m_workplace.session.vault(),
           set = newSetIn(folder, m_workplace.clock.now())](const Worker& worker) -> Result<QString> {
            const auto bytes = vault.backUp(worker, set);
            if (!bytes) return bytes.error();
            return BackupsPanel::tr("Backed up and read back: %1 in %2")
                .arg(words::size(*bytes), QDir::toNativeSeparators(set));
          });
}

WayForm& BackupsPanel::ask(const WayFormWords& words, Asked asked) {
  auto* form = new WayForm(words, {asked});
  clear(*m_forms);
  m_forms->addWidget(form);
  form->show();
  form->focusFirst();
  connect(form, &WayForm::givenUp, this, [this] { clear(*m_forms); });
  return *form;
}

void BackupsPanel::askForProof(const QString& set) {
  WayForm* form = &ask({.title = tr("Passphrase of the backup"),
                        .about = tr("The proof is that it opens with what you would have."),
                        .action = tr("Prove it")},
                       Asked::PassphraseNow);
  connect(form, &WayForm::confirmed, this,
          [this, form, set] { prove(set, vault::Passphrase{form->takePassphraseNow()}); });
}

void BackupsPanel::prove(const QString& set, vault::Key key) {
  perform(tr("Proving a backup"),
          [set, shared = std::make_shared<vault::Key>(std::move(key)),
           surroundings = m_workplace.session.vault().surroundings()](const Worker& worker) -> Result<QString> {
            const auto drill = vault::drill(worker, set, *shared, surroundings);
            if (!drill) return drill.error();
            return provenWords(*drill);
          });
}

void BackupsPanel::askForArchive() {
  WayForm* form =
      &ask({.title = tr("A passphrase for the file"),
            .about = tr("Whoever has the file and this passphrase has everything in it. It is not a passphrase "
                        "of the vault."),
            .action = tr("Choose where…")},
           Asked::NewPassphrase);
  connect(form, &WayForm::confirmed, this, [this, form] {
    auto* dialog = new QFileDialog(form, tr("Where to keep the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"age"_s);
    dialog->selectFile(u"candor-%1.age"_s.arg(m_workplace.clock.now().toLocalTime().toString(u"yyyy-MM-dd"_s)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString& path) { archive(path, form->takeNewPassphrase()); });
    dialog->open();
  });
}

void BackupsPanel::archive(const QString& path, Secret passphrase) {
  const auto lock = std::make_shared<vault::ArchiveLock>();
  lock->passphrase = std::move(passphrase);
  perform(
      tr("Sealing everything into a file"),
      [&vault = m_workplace.session.vault(), path, lock](const Worker& worker) -> Result<QString> {
        const auto written = vault::writeArchive(worker, vault, path, *lock);
        if (!written) return written.error();
        return BackupsPanel::tr("Sealed: %1 in %2").arg(words::size(written->bytes), QDir::toNativeSeparators(path));
      });
}

void BackupsPanel::setSecondFolder(const QString& folder) {
  perform(
      tr("Changing the second folder"),
      [&vault = m_workplace.session.vault(), folder](const Worker& worker) -> Result<QString> {
        const auto kept = vault::Upkeep(vault).setSecondFolder(worker, folder);
        if (!kept) return kept.error();
        return folder.isEmpty()
                   ? BackupsPanel::tr("Backups are not copied any more. Copies made before stay.")
                   : BackupsPanel::tr("The next backup is copied to %1, too.").arg(QDir::toNativeSeparators(folder));
      });
}

void BackupsPanel::destroy(const QString& path) {
  perform(tr("Destroying a copy"),
          [&vault = m_workplace.session.vault(), path](const Worker& worker) -> Result<QString> {
            const auto destroyed = vault::Upkeep(vault).destroyCopy(worker, path);
            if (!destroyed) return destroyed.error();
            return BackupsPanel::tr("Destroyed.");
          });
}

void BackupsPanel::chooseFolder(const QString& title, const std::function<void(const QString&)>& chosen) {
  auto* dialog = new QFileDialog(this, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, chosen);
  dialog->open();
}

void BackupsPanel::perform(const QString& name, const Act& act) {
  m_job->start(name, act, [this, name, act](const Result<QString>& told) {
    if (!told && told.error().fault == Fault::StepUpNeeded)
      return workplace::OneTimeCode::ask(m_workplace, *this, [this, name, act] { perform(name, act); });
    m_workplace.notices.tell(told ? *told : words::sentence(told.error()));
    reload();
  });
}

}  // namespace candor::settings
