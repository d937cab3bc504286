#include "settings/ways_panel.h"

#include "session/session.h"
#include "settings/column.h"
#include "settings/old_backups.h"
#include "settings/sections.h"
#include "style/look.h"
#include "style/space.h"
#include "unlock/code_form.h"
#include "widgets/button.h"
#include "widgets/confirm_button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"
#include "words/dates.h"
#include "words/describe.h"
#include "workplace/notices.h"
#include "workplace/one_time_code.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

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

QString whatItTakes(vault::SlotKind kind) {
  switch (kind) {
    case vault::SlotKind::Keychain:
      return SettingsText::tr("Whoever can use your account on this computer can open the vault.");
    case vault::SlotKind::Passphrase:
      return SettingsText::tr("Each guess costs whoever tries it time and memory (scrypt).");
    case vault::SlotKind::PassphraseAndFile:
      return SettingsText::tr("Both are needed: whoever has one of them has nothing.");
    case vault::SlotKind::Recovery:
      return SettingsText::tr("On paper. It opens the vault once when everything else is lost.");
  }
  return {};
}

QVBoxLayout* stack() {
  auto* column = new QVBoxLayout;
  column->setContentsMargins({});
  column->setSpacing(0);
  return column;
}

}  // namespace

WaysPanel::WaysPanel(const workplace::Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_title(new widgets::SectionTitle(tr("Ways to open"))),
      m_renew(
          new widgets::MessageStrip(widgets::Tone::Caution, tr("A recovery code opened this vault and is used up. Give "
                                                               "the vault another key, so that neither the code nor "
                                                               "an older copy of its header opens anything new."))),
      m_fault(new widgets::MessageStrip(widgets::Tone::Fault, {})),
      m_rows(stack()),
      m_forms(stack()),
      m_old(new OldBackups(workplace)),
      m_job(new VaultJob<Secret>(workplace, *this)) {
  auto* column = stack();
  setLayout(column);
  column->addWidget(m_title);
  column->addWidget(m_renew);
  column->addWidget(m_fault);
  column->addLayout(m_rows);
  column->addLayout(m_forms);
  column->addWidget(m_old);
  for (QWidget* strip : {m_renew, m_fault}) strip->hide();
  connect(m_renew->addAction(tr("Change the key…")), &QPushButton::clicked, this, &WaysPanel::rekey);
  m_fault->addClose();
  reload();
}

void WaysPanel::reload() {
  m_reading.emplace(m_workplace.pool.run([&vault = m_workplace.session.vault()](const Worker& worker) -> Result<State> {
    const auto mustRenew = vault.ways().mustRenew(worker);
    if (!mustRenew) return mustRenew.error();
    const auto asksForCodes = vault.stepUp().isOn(worker);
    if (!asksForCodes) return asksForCodes.error();
    return State{.ways = vault.ways().list(), .mustRenew = *mustRenew, .asksForCodes = *asksForCodes};
  }));
  m_reading->then(this, [this](const Result<State>& state) {
    if (state) return display(*state);
    m_fault->setSentence(words::sentence(state.error()));
    m_fault->show();
  });
}

void WaysPanel::display(const State& state) {
  m_state = state;
  m_title->setNote(tr("%n ways; any one is enough", nullptr, int(state.ways.size())));
  m_renew->setVisible(state.mustRenew);
  clear(*m_rows);
  for (const vault::SlotRecord& way : state.ways) m_rows->addWidget(rowOf(way));
  m_rows->addWidget(rowOfAdding());
  m_rows->addWidget(rowOfRekeying());
  m_rows->addWidget(rowOfCodes());
  m_rows->addWidget(rowOfForgetting());
  m_old->look();
}

QWidget* WaysPanel::rowOf(const vault::SlotRecord& way) {
  auto* row = new widgets::RuledRow(wayNamed(way.kind), whatItTakes(way.kind));
  const QString since = words::day(way.created);
  auto* made =
      new widgets::Prose(tr("since %1").arg(since), {.step = style::Step::Small, .ink = &style::Tokens::text2});
  made->setMostLines(1);
  row->addAtEnd(made);
  if (way.kind == vault::SlotKind::Recovery) {
    auto* renew = widgets::button(tr("New code…"));
    connect(renew, &QPushButton::clicked, this, &WaysPanel::renewCode);
    row->addAtEnd(renew);
  } else if (way.kind != vault::SlotKind::Keychain) {
    auto* change = widgets::button(tr("Change…"));
    connect(change, &QPushButton::clicked, this, [this, way] { this->change(way); });
    row->addAtEnd(change);
  }
  auto* remove = new widgets::ConfirmButton(tr("Remove"), tr("Remove it?"));
  connect(remove, &widgets::ConfirmButton::confirmed, this, [this, way] { this->remove(way); });
  row->addAtEnd(remove);
  return row;
}

QWidget* WaysPanel::rowOfAdding() {
  auto* row = new widgets::RuledRow(tr("Add a way"), tr("A vault keeps at least two, and opens with any of them."));
  const auto add = [row](const QString& text) {
    auto* button = widgets::button(text);
    row->addAtEnd(button);
    return button;
  };
  connect(add(tr("Passphrase…")), &QPushButton::clicked, this, [this] { addPassphrase({Asked::NewPassphrase}); });
  connect(add(tr("With key file…")), &QPushButton::clicked, this, [this] {
    addPassphrase({Asked::NewPassphrase, Asked::KeyFile});
  });
  const bool hasKeychain = std::any_of(m_state.ways.begin(), m_state.ways.end(), [](const vault::SlotRecord& way) {
    return way.kind == vault::SlotKind::Keychain;
  });
  if (!hasKeychain) connect(add(tr("Keychain")), &QPushButton::clicked, this, &WaysPanel::addKeychain);
  return row;
}

QWidget* WaysPanel::rowOfRekeying() {
  auto* row = new widgets::RuledRow(
      tr("The vault’s key"), tr("Another key makes every copy of this vault that somebody may have worthless for what "
                                "comes after. A backup is made first; everything is encrypted anew."));
  auto* change = widgets::button(tr("Change the key…"));
  connect(change, &QPushButton::clicked, this, &WaysPanel::rekey);
  row->addAtEnd(change);
  return row;
}

QWidget* WaysPanel::rowOfCodes() {
  auto* row = new widgets::RuledRow(tr("One-time codes"),
                                    tr("Asked for before the ways are changed, before anything leaves the vault and "
                                       "before diagnostics. They protect a vault left open on a desk, not a "
                                       "stolen disk: their secret lies in the vault itself."));
  if (m_state.asksForCodes) {
    auto* off = new widgets::ConfirmButton(tr("Turn off"), tr("Turn them off?"));
    connect(off, &widgets::ConfirmButton::confirmed, this, &WaysPanel::endCodes);
    row->addAtEnd(off);
  } else {
    auto* on = widgets::button(tr("Turn on…"));
    connect(on, &QPushButton::clicked, this, &WaysPanel::beginCodes);
    row->addAtEnd(on);
  }
  return row;
}

QWidget* WaysPanel::rowOfForgetting() {
  auto* row =
      new widgets::RuledRow(tr("Forget this computer"), tr("Takes everything of this vault out of the keychain: on a "
                                                           "computer you share or give away. The vault’s files stay "
                                                           "and open with what you know or have on paper."));
  auto* forget = new widgets::ConfirmButton(tr("Forget"), tr("Forget it?"));
  connect(forget, &widgets::ConfirmButton::confirmed, this, &WaysPanel::forget);
  row->addAtEnd(forget);
  return row;
}

void WaysPanel::perform(const std::shared_ptr<const WayAct>& act) {
  m_fault->hide();
  m_job->start(act->name, act->work, [this, act](Result<Secret> code) { ended(act, std::move(code)); });
}

void WaysPanel::ended(const std::shared_ptr<const WayAct>& act, Result<Secret> code) {
  if (!code && code.error().fault == Fault::StepUpNeeded)
    return workplace::OneTimeCode::ask(m_workplace, *this, [this, act] { perform(act); });
  if (!code) {
    if (auto* form = qobject_cast<WayForm*>(m_form)) return form->showFault(words::sentence(code.error()));
    m_fault->setSentence(words::sentence(code.error()));
    m_fault->show();
    return;
  }
  close();
  m_workplace.notices.tell(act->told);
  reload();
  if (!code->isEmpty()) showCode(*std::move(code));
}

void WaysPanel::showCode(Secret code) {
  auto* form = new unlock::CodeForm(m_workplace.clock, tr("Done"));
  form->setCode(std::move(code));
  form->layout()->setContentsMargins(0, style::type().px(style::space::S16), 0, 0);
  connect(form, &unlock::CodeForm::confirmed, this, &WaysPanel::close);
  put(form);
  form->focusFirst();
}

WayForm& WaysPanel::open(const WayFormWords& words, const std::set<Asked>& asked) {
  auto* form = new WayForm(words, asked);
  connect(form, &WayForm::givenUp, this, &WaysPanel::close);
  put(form);
  form->focusFirst();
  return *form;
}

void WaysPanel::put(QWidget* form) {
  close();
  m_form = form;
  m_forms->addWidget(form);
  form->show();
}

void WaysPanel::close() {
  clear(*m_forms);
  m_form = nullptr;
}

void fillWaysToOpen(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new WaysPanel(workplace));
}

}  // namespace candor::settings

#include "moc_ways_panel.cpp"
