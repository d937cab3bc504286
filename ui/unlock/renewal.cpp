#include "unlock/renewal.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "unlock/code_form.h"
#include "unlock/new_passphrase.h"
#include "widgets/button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "words/describe.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::unlock {

using widgets::Prose;

namespace {

constexpr QSize RenewalSize(640, 0);

bool opensByKeychain(session::Session& session) {
  const auto ways = session.vault().ways().list();
  return std::any_of(ways.begin(), ways.end(),
                     [](const vault::SlotRecord& way) { return way.kind == vault::SlotKind::Keychain; });
}

}  // namespace

Renewal::Renewal(const Door& door, std::unique_ptr<session::Session> session, Entered entered, QWidget* parent)
    : QWidget(parent),
      m_door(door),
      m_held(std::make_shared<Held>()),
      m_hasKeychain(opensByKeychain(*session)),
      m_entered(std::move(entered)),
      m_forms(new QStackedWidget),
      m_passphrase(new NewPassphrase),
      m_message(new widgets::MessageStrip(widgets::Tone::Notice, {})),
      m_without(widgets::button(tr("Go on without"), style::ButtonKind::Quiet)),
      m_renew(widgets::button(tr("Change the key"), style::ButtonKind::Primary)),
      m_code(new CodeForm(door.surroundings.clock, tr("Open Candor"))) {
  m_held->session = std::move(session);
  const style::Type& type = style::type();
  m_forms->addWidget(buildForm());
  m_forms->addWidget(m_code);
  const int side = type.px(style::space::S32);
  m_forms->setContentsMargins(side, type.px(26), side, type.px(style::space::S24));
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(new Card(m_forms, RenewalSize));
  connect(m_passphrase, &NewPassphrase::edited, this, &Renewal::weigh);
  connect(m_passphrase, &NewPassphrase::submitted, this, &Renewal::renew);
  connect(m_renew, &QPushButton::clicked, this, &Renewal::renew);
  connect(m_without, &QPushButton::clicked, this, &Renewal::enter);
  connect(m_code, &CodeForm::confirmed, this, &Renewal::enter);
  weigh();
}

QWidget* Renewal::buildForm() {
  const style::Type& type = style::type();
  auto* form = new QWidget;
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins({});
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(
      new Prose(tr("The recovery code is used up"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  column->addWidget(
      new Prose(tr("It opened the vault this once. Choose a passphrase: the vault gets another key and you get a new "
                   "code, and the used one opens nothing any more but backups made before."),
                {.ink = &style::Tokens::text2}));
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(m_passphrase);
  column->addSpacing(type.px(style::space::S8));
  m_message->setSentence(m_hasKeychain
                             ? tr("Other passphrases open the vault no more. Left empty, the keychain opens it alone.")
                             : tr("Other passphrases open the vault no more."));
  column->addWidget(m_message);
  column->addStretch();
  auto* foot = new QHBoxLayout;
  foot->setSpacing(type.px(style::space::S8));
  foot->addStretch();
  m_without->hide();
  foot->addWidget(m_without);
  foot->addWidget(m_renew);
  column->addLayout(foot);
  return form;
}

void Renewal::focusFirst() { m_passphrase->focusFirst(); }

void Renewal::weigh() { m_renew->setEnabled(isReady()); }

bool Renewal::isReady() const { return m_passphrase->isEmpty() ? m_hasKeychain : m_passphrase->isReady(); }

void Renewal::renew() {
  if (!isReady()) return;
  setEnabled(false);
  m_renew->setText(tr("Changing the key…"));
  const auto passphrase = std::make_shared<Secret>(m_passphrase->take());
  m_renewing.emplace(
      m_door.pool.run([held = m_held, passphrase, logN = m_door.logN](const Worker& worker) -> Result<Secret> {
        const std::scoped_lock turn(held->turn);
        if (!held->session) return Error{Fault::Cancelled, {}};
        vault::Rekeying wanted{.logN = logN};
        if (!passphrase->isEmpty()) wanted.keep.emplace_back(vault::Passphrase{std::move(*passphrase)});
        auto outcome = held->session->vault().ways().rekey(worker, wanted);
        if (!outcome) return outcome.error();
        return std::move(outcome->recoveryCode);
      }));
  m_renewing->onProgress(this, [this](const Progress& progress) {
    if (progress.total > 0) m_renew->setText(tr("Changing the key… %1 %").arg(100 * progress.done / progress.total));
  });
  m_renewing->then(this, [this](Result<Secret> code) { renewed(std::move(code)); });
}

void Renewal::renewed(Result<Secret> code) {
  setEnabled(true);
  m_renew->setText(tr("Change the key"));
  if (!code) {
    const words::Description description =
        code.error().fault == Fault::Invalid
            ? words::Description{tr("The keychain does not open it now."), tr("Choose a passphrase instead.")}
            : words::describe(code.error());
    m_message->setTone(widgets::Tone::Fault);
    m_message->setTitle(description.whatHappened);
    m_message->setSentence(description.whatToDo);
    m_without->show();
    return focusFirst();
  }
  m_code->setCode(std::move(*code));
  m_forms->setCurrentWidget(m_code);
  m_code->focusFirst();
}

void Renewal::enter() { m_entered(std::move(m_held->session)); }

Job<void> Renewal::close() {
  m_renewing.reset();
  return m_door.pool.run([held = m_held](const Worker&) -> Result<void> {
    const std::scoped_lock turn(held->turn);
    held->session.reset();
    return {};
  });
}

}  // namespace candor::unlock

#include "moc_renewal.cpp"
