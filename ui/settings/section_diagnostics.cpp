#include "ontology/ontology.h"
#include "session/session.h"
#include "settings/sections.h"
#include "settings/vault_job.h"
#include "style/look.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"
#include "words/describe.h"
#include "workplace/notices.h"
#include "workplace/one_time_code.h"

#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace candor::settings {

namespace {

QString findings(const vault::Soundness& found) {
  if (found.isSound()) return SettingsText::tr("The vault is sound: every page and the whole ledger were read.");
  return SettingsText::tr("The vault is damaged: %1 of %2 pages. Restore the newest backup.")
      .arg(found.damagedPages)
      .arg(found.pages);
}

// Diagnostics are guarded by one-time codes; the weekly check is not, since nobody sees it.
void check(const workplace::Workplace& workplace, VaultJob<vault::Soundness>& job, QWidget& screen) {
  job.start(
      SettingsText::tr("Checking the vault"),
      [&vault = workplace.session.vault()](const Worker& worker) -> Result<vault::Soundness> {
        if (const auto allowed = vault.stepUp().require(worker); !allowed) return allowed.error();
        return vault.check(worker);
      },
      [workplace, &job, &screen](const Result<vault::Soundness>& found) {
        if (!found && found.error().fault == Fault::StepUpNeeded)
          return workplace::OneTimeCode::ask(workplace, screen,
                                             [workplace, &job, &screen] { check(workplace, job, screen); });
        workplace.notices.tell(found ? findings(*found) : words::sentence(found.error()));
      });
}

void addFact(QVBoxLayout& column, const QString& title, const QString& value) {
  auto* row = new widgets::RuledRow(title, {});
  auto* fact = new widgets::Prose(value, {.ink = &style::Tokens::text2});
  fact->setMostLines(1);
  row->addAtEnd(fact);
  column.addWidget(row);
}

}  // namespace

void fillDiagnostics(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new widgets::SectionTitle(SettingsText::tr("Diagnostics")));
  auto* row = new widgets::RuledRow(SettingsText::tr("Check the vault"),
                                    SettingsText::tr("Reads every page and the ledger, and says what does not fit."));
  auto* begin = widgets::button(SettingsText::tr("Check"));
  row->addAtEnd(begin);
  column.addWidget(row);
  auto* job = new VaultJob<vault::Soundness>(workplace, *begin);
  QObject::connect(begin, &QPushButton::clicked, job, [job, workplace, begin] { check(workplace, *job, *begin); });
  addFact(column, SettingsText::tr("Version"), QCoreApplication::applicationVersion());
  addFact(column, SettingsText::tr("Data of the analysis"), workplace.ontology.version());
  addFact(column, SettingsText::tr("Folder of the vault"),
          QDir::toNativeSeparators(workplace.session.vault().place().folder));
  addFact(column, SettingsText::tr("Network"), SettingsText::tr("This program has no part that can use it"));
}

}  // namespace candor::settings
