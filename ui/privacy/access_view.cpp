#include "privacy/access_view.h"

#include "privacy/scrolled.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/confirm_button.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace candor::privacy {

namespace {

constexpr int AccessWidth = 860;
constexpr int NumberWidth = 16;

struct Step {
  const char* title;
  const char* what;
  const char* button;  // null: it is done elsewhere
  AccessStep step = AccessStep::Lock;
};

constexpr std::array StepsHere = {
    Step{QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Lock the vault"),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView",
                           "Work that runs is stopped, the pages go, and the key is wiped from memory."),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Lock now"), AccessStep::Lock},
    Step{
        QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Look at what was done"),
        QT_TRANSLATE_NOOP("candor::privacy::AccessView",
                          "Openings, failed attempts, backups and deletions have rows in the ledger. Verify it first."),
        QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Show the ledger"), AccessStep::Ledger},
    Step{QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Look at what opens the vault"),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView",
                           "A way you did not add, or one that somebody else knows, must go. Copies of the vault made "
                           "before still open with it."),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Show ways to open"), AccessStep::WaysToOpen},
    Step{QT_TRANSLATE_NOOP("candor::privacy::AccessView", "See whether the vault is whole"),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Every page and the whole ledger are read."),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Check the vault…"), AccessStep::CheckVault},
    Step{QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Keep a copy"),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView",
                           "A backup on a disk that you take out. Keep older ones until you know what happened."),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Back up…"), AccessStep::Backup},
    Step{QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Write down what happened"),
         QT_TRANSLATE_NOOP(
             "candor::privacy::AccessView",
             "What the ledger and the check-up tell, when it happened, and what to do, in a file to hand to "
             "somebody. It holds codes, counts and times, and nothing of what is in your documents."),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Write an incident report…"), AccessStep::Report},
};

constexpr std::array StepsElsewhere = {
    Step{QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Change the password of your account on this computer"),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView",
                           "Whoever can use your account can use its keychain. Do it from a computer you trust if you "
                           "can, and look for programs you did not install."),
         nullptr},
    Step{QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Tell whom it concerns"),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView",
                           "People named in your documents, and your employer or data protection officer if they are "
                           "not yours alone. Candor’s docs/incident.md names who, and by when."),
         nullptr},
    Step{QT_TRANSLATE_NOOP("candor::privacy::AccessView", "Report a fault of Candor"),
         QT_TRANSLATE_NOOP("candor::privacy::AccessView",
                           "In private, as SECURITY.md says. Never attach a real resume."),
         nullptr},
};

QWidget* numbered(int number) {
  auto* sign =
      new widgets::Prose(QString::number(number), {.weight = style::Weight::Strong, .ink = &style::Tokens::accent});
  sign->setMostLines(1);
  sign->setFixedWidth(style::type().px(NumberWidth));
  return sign;
}

}  // namespace

AccessView::AccessView(QWidget* parent) : QWidget(parent) {
  const style::Type& type = style::type();
  const ScrolledColumn scrolled = scrolledColumn(AccessWidth);
  int number = 0;
  const auto add = [&](const Step& step) {
    auto* row = new widgets::RuledRow(tr(step.title), tr(step.what));
    row->setLead(numbered(++number));
    if (step.button) {
      auto* act = widgets::button(tr(step.button), style::ButtonKind::Secondary, style::ButtonSize::Small);
      if (step.step == AccessStep::Lock) m_lock = act;
      connect(act, &QPushButton::clicked, this, [this, wanted = step.step] { Q_EMIT stepWanted(wanted); });
      row->addAtEnd(act);
    }
    scrolled.column->addWidget(row);
  };
  scrolled.column->addWidget(new widgets::SectionTitle(tr("If somebody had access"), tr("in this order")));
  for (const Step& step : StepsHere) add(step);
  scrolled.column->addSpacing(type.px(style::space::S24));
  scrolled.column->addWidget(new widgets::SectionTitle(tr("Outside Candor")));
  for (const Step& step : StepsElsewhere) add(step);
  scrolled.column->addSpacing(type.px(style::space::S24));
  scrolled.column->addWidget(new widgets::SectionTitle(tr("A computer you give away")));
  auto* device =
      new widgets::RuledRow(tr("Forget this device"), tr("Its keychain keeps nothing of this vault: it opens here only "
                                                         "with a passphrase or recovery code, and an older "
                                                         "copy is not noticed any more. The vault’s files stay."));
  auto* forget = new widgets::ConfirmButton(tr("Forget this device"), tr("Forget it now"));
  device->addAtEnd(forget);
  scrolled.column->addWidget(device);
  connect(forget, &widgets::ConfirmButton::confirmed, this, &AccessView::forgetConfirmed);
  scrolled.column->addStretch();
  scrolled.view->setAccessibleName(tr("If somebody had access"));
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(scrolled.view);
}

void AccessView::focusFirst() { m_lock->setFocus(Qt::OtherFocusReason); }

}  // namespace candor::privacy

#include "moc_access_view.cpp"
