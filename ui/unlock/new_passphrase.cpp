#include "unlock/new_passphrase.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/passphrase_strength.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"
#include "widgets/strength_meter.h"

#include <QGridLayout>

namespace candor::unlock {

using widgets::Prose;

namespace {

Prose* noteText() { return new Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2}); }
Prose* fieldName(const QString& name) { return new Prose(name, {.weight = style::Weight::Medium}); }

}  // namespace

NewPassphrase::NewPassphrase(QWidget* parent)
    : QWidget(parent),
      m_passphrase(new widgets::SecretEdit(this)),
      m_again(new widgets::SecretEdit(this)),
      m_meter(new widgets::StrengthMeter(this)),
      m_advice(noteText()),
      m_same(noteText()) {
  build();
  connect(m_passphrase, &widgets::SecretEdit::edited, this, &NewPassphrase::weigh);
  connect(m_again, &widgets::SecretEdit::edited, this, &NewPassphrase::weigh);
  connect(m_passphrase, &widgets::SecretEdit::submitted, m_again, qOverload<>(&QWidget::setFocus));
  connect(m_again, &widgets::SecretEdit::submitted, this, &NewPassphrase::submitted);
  weigh();
}

void NewPassphrase::build() {
  const style::Type& type = style::type();
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(type.px(style::space::S16));
  grid->setVerticalSpacing(type.px(style::space::S4));
  grid->addWidget(fieldName(tr("Passphrase")), 0, 0);
  grid->addWidget(fieldName(tr("Passphrase again")), 0, 1);
  m_passphrase->setAccessibleName(tr("Passphrase"));
  m_again->setAccessibleName(tr("Passphrase again"));
  grid->addWidget(m_passphrase, 1, 0);
  grid->addWidget(m_again, 1, 1);
  grid->addWidget(m_meter, 2, 0);
  grid->addWidget(m_same, 2, 1);
  grid->addWidget(m_advice, 3, 0, 1, 2);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
}

bool NewPassphrase::isEmpty() const { return m_passphrase->isEmpty() && m_again->isEmpty(); }

bool NewPassphrase::isReady() const {
  return strengthOf(m_passphrase->content()).strength >= LeastStrength &&
         m_passphrase->content().equals(m_again->content());
}

Secret NewPassphrase::take() {
  m_again->clear();
  return m_passphrase->take();
}

void NewPassphrase::focusFirst() { m_passphrase->setFocus(Qt::OtherFocusReason); }

void NewPassphrase::weigh() {
  const PassphraseStrength strength = strengthOf(m_passphrase->content());
  m_meter->setStrength(strength.strength);
  m_advice->setText(adviceFor(strength));
  const bool isSame = m_passphrase->content().equals(m_again->content());
  m_same->setText(m_again->isEmpty() ? QString() : isSame ? tr("The same") : tr("Not the same yet"));
  Q_EMIT edited();
}

}  // namespace candor::unlock

#include "moc_new_passphrase.cpp"
