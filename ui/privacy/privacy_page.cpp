#include "privacy/privacy_page.h"

#include "base/clock.h"
#include "privacy/access_view.h"
#include "privacy/checkup_view.h"
#include "privacy/claims.h"
#include "privacy/fact_band.h"
#include "privacy/incident_file.h"
#include "privacy/ledger_view.h"
#include "privacy/promises_view.h"
#include "session/session.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/page_head.h"
#include "words/dates.h"
#include "words/describe.h"
#include "workplace/ending.h"
#include "workplace/notices.h"
#include "workplace/one_time_code.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::privacy {

namespace {

enum FactPlace { LeavingFact, LockFact, LedgerFact };

// As the program speaks: the first of the languages its interface was asked for.
QString languageOfWords() { return QLocale().name().section(u'_', 0, 0); }

}  // namespace

PrivacyPage::PrivacyPage(const workplace::Workplace& workplace, QWidget* parent)
    : Page(parent),
      m_workplace(workplace),
      m_facts(new FactBand),
      m_tabs(new QTabBar),
      m_sections(new QStackedWidget),
      m_promises(new PromisesView(claimsOfThisCopy(languageOfWords()))),
      m_ledger(new LedgerView(workplace)),
      m_checkup(new CheckupView(workplace)),
      m_access(new AccessView),
      m_report(new IncidentFile(workplace, *this)) {
  build();
  m_facts->setFact(LeavingFact, {.icon = style::Icon::Offline,
                                 .tint = style::Tint::Pos,
                                 .title = tr("Nothing has left this computer"),
                                 .sentence = tr("No part of this version can use a network.")});
  m_facts->setFact(LedgerFact, {.icon = style::Icon::Ledger,
                                .title = tr("The ledger"),
                                .sentence = tr("What is done with the vault is written down.")});
  showLockFact();
  connect(m_ledger, &LedgerView::counted, this, &PrivacyPage::showLedgerFact);
  connect(m_ledger, &LedgerView::verified, this, &PrivacyPage::showVerified);
  connect(m_checkup, &CheckupView::wayWanted, this, &PrivacyPage::follow);
  connect(m_access, &AccessView::stepWanted, this, &PrivacyPage::take);
  connect(m_access, &AccessView::forgetConfirmed, this, &PrivacyPage::forgetDevice);
  connect(&m_workplace.settings, &settings::Settings::changed, this, &PrivacyPage::showLockFact);
}

// Tabs and sections are in the order of PrivacySection.
void PrivacyPage::build() {
  const style::Type& type = style::type();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(
      new widgets::PageHead(tr("Privacy & security"), tr("What Candor promises, what was done, and what to look at")));
  column->addWidget(m_facts);
  m_tabs->setAccessibleName(tr("Sections"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->addTab(tr("Promises"));
  m_tabs->addTab(tr("Ledger"));
  m_tabs->addTab(tr("Check-up"));
  m_tabs->addTab(tr("If somebody had access"));
  auto* inner = new QVBoxLayout;
  inner->setContentsMargins(type.px(style::space::S24), type.px(style::space::S8), type.px(style::space::S24),
                            type.px(style::space::S12));
  inner->setSpacing(0);
  inner->addWidget(m_tabs);
  inner->addWidget(m_sections, 1);
  for (QWidget* section : std::initializer_list<QWidget*>{m_promises, m_ledger, m_checkup, m_access})
    m_sections->addWidget(section);
  column->addLayout(inner, 1);
  connect(m_tabs, &QTabBar::currentChanged, m_sections, &QStackedWidget::setCurrentIndex);
}

void PrivacyPage::open(PrivacySection section) { m_tabs->setCurrentIndex(int(section)); }

void PrivacyPage::focusFirst() { m_tabs->setFocus(Qt::OtherFocusReason); }

std::vector<workplace::Command> PrivacyPage::commands() {
  std::vector<workplace::Command> commands;
  commands.push_back({.title = tr("Search the ledger"), .keys = QKeySequence::Find, .run = [this] {
                        open(PrivacySection::Ledger);
                        m_ledger->focusWords();
                      }});
  commands.push_back({.title = tr("Verify the ledger"), .run = [this] {
                        open(PrivacySection::Ledger);
                        m_ledger->verify();
                      }});
  commands.push_back({.title = tr("Write an incident report"), .run = [this] { m_report->begin(); }});
  commands.push_back({.title = tr("Show the security check-up"), .run = [this] { open(PrivacySection::Checkup); }});
  return commands;
}

void PrivacyPage::showLockFact() {
  const int minutes = m_workplace.settings.value(settings::LockAfterSecondsKey) / 60;
  m_facts->setFact(LockFact, {.icon = style::Icon::Lock,
                              .title = tr("Locks itself after %n minutes", nullptr, minutes),
                              .sentence = tr("Also with the screen and before sleep. Ctrl+L locks at once.")});
}

void PrivacyPage::showLedgerFact(int rows) {
  m_facts->setFact(LedgerFact, {.icon = style::Icon::Ledger,
                                .title = tr("%n rows in the ledger", nullptr, rows),
                                .sentence = tr("Each is bound to those before it. Not verified since it was opened.")});
}

void PrivacyPage::showVerified(const ChainReport& report) {
  const QString when = tr("Verified %1.").arg(words::dayAndTime(m_workplace.clock.now()));
  m_facts->setFact(LedgerFact, {.icon = report.isWhole() ? style::Icon::Ledger : style::Icon::Blocker,
                                .tint = report.isWhole() ? style::Tint::Pos : style::Tint::Cau,
                                .title = report.isWhole() ? tr("The ledger is whole") : tr("The ledger is not whole"),
                                .sentence = when + u' ' + title(report) + u'.'});
}

void PrivacyPage::follow(CheckupWay way) {
  switch (way) {
    case CheckupWay::WaysToOpen: return Q_EMIT settingsWanted(SettingsWanted::WaysToOpen);
    case CheckupWay::Backups: return Q_EMIT settingsWanted(SettingsWanted::Backups);
    case CheckupWay::Locking: return Q_EMIT settingsWanted(SettingsWanted::Locking);
    case CheckupWay::Ledger: return open(PrivacySection::Ledger);
    case CheckupWay::None: return;
  }
}

void PrivacyPage::forgetDevice() {
  if (m_forgetting) return;
  m_forgetting = m_workplace.pool.run(
      [&vault = m_workplace.session.vault()](const Worker& worker) { return vault.forgetDevice(worker); });
  m_forgetting->then(this, [this](const Result<void>& forgotten) {
    m_forgetting.reset();
    if (!forgotten && forgotten.error().fault == Fault::StepUpNeeded)
      return workplace::OneTimeCode::ask(m_workplace, *this, [this] { forgetDevice(); });
    m_workplace.notices.tell(forgotten ? tr("The keychain of this computer keeps nothing of this vault.")
                                       : words::sentence(forgotten.error()));
  });
}

void PrivacyPage::take(AccessStep step) {
  switch (step) {
    case AccessStep::Lock: return m_workplace.ending.lock();
    case AccessStep::Ledger: return open(PrivacySection::Ledger);
    case AccessStep::WaysToOpen: return Q_EMIT settingsWanted(SettingsWanted::WaysToOpen);
    case AccessStep::CheckVault: return Q_EMIT settingsWanted(SettingsWanted::Diagnostics);
    case AccessStep::Backup: return Q_EMIT settingsWanted(SettingsWanted::Backups);
    case AccessStep::Report: return m_report->begin();
  }
}

}  // namespace candor::privacy

#include "moc_privacy_page.cpp"
