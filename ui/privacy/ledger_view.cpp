#include "privacy/ledger_view.h"

#include "privacy/ledger_model.h"
#include "privacy/ledger_table.h"
#include "security/ledger_reading.h"
#include "session/session.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/fault_state.h"
#include "widgets/message_strip.h"
#include "widgets/opening_state.h"
#include "widgets/prose.h"
#include "widgets/search_field.h"
#include "words/describe.h"
#include "workplace/work.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::privacy {

using widgets::MessageStrip;
using widgets::Tone;

LedgerView::LedgerView(const workplace::Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_model(new LedgerModel(this)),
      m_table(new LedgerTable(*m_model)),
      m_words(new widgets::SearchField(tr("What was done, or to what"))),
      m_kind(new QComboBox),
      m_verify(widgets::button(style::Icon::Ledger, tr("Verify ledger"))),
      m_report(new MessageStrip(Tone::Good, {})),
      m_count(new widgets::Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2})),
      m_body(new QStackedWidget) {
  const int gap = style::type().px(style::space::S12);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(filterRow());
  column->addWidget(m_report);
  column->addSpacing(gap);
  column->addWidget(m_body, 1);
  m_report->addClose();
  m_report->hide();
  m_body->addWidget(new widgets::OpeningState(tr("Reading the ledger…")));
  m_body->addWidget(new widgets::EmptyState(style::Icon::Ledger, tr("The ledger is empty"),
                                            tr("Whatever is done with the vault is written down here.")));
  auto* nothing = new widgets::EmptyState(style::Icon::Search, tr("No row of the ledger fits"),
                                          tr("Choose another kind, or search for other words."));
  connect(nothing->setAction(style::Icon::Close, tr("Show all rows")), &QPushButton::clicked, this,
          &LedgerView::clearFilter);
  m_body->addWidget(nothing);
  m_body->addWidget(tableWithCount());
  connect(&m_workplace.session.changes(), &session::Changes::changed, this, [this](const QStringList& tables) {
    if (!tables.contains(u"ledger"_s)) return;
    m_isStale = true;
    if (isVisible()) read();
  });
  enter(State::Opening);
}

LedgerView::~LedgerView() = default;

QWidget* LedgerView::filterRow() {
  const style::Type& type = style::type();
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, type.px(style::space::S12), 0, type.px(style::space::S12));
  row->setSpacing(type.px(style::space::S8));
  m_words->setAccessibleName(tr("Search the ledger"));
  m_words->setMinimumWidth(type.px(180));
  m_words->setMaximumWidth(type.px(320));
  m_kind->setAccessibleName(tr("Kind of row"));
  m_kind->addItem(tr("Everything"));
  for (const security::LedgerKind kind : security::LedgerKinds) m_kind->addItem(security::wordsOf(kind), int(kind));
  row->addWidget(m_words, 1);
  row->addWidget(m_kind);
  row->addStretch(1);
  row->addWidget(m_verify);
  connect(m_words, &QLineEdit::textChanged, this, &LedgerView::narrow);
  connect(m_kind, &QComboBox::currentIndexChanged, this, &LedgerView::narrow);
  connect(m_verify, &QPushButton::clicked, this, &LedgerView::verify);
  return bar;
}

QWidget* LedgerView::tableWithCount() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(style::type().px(style::space::S8));
  column->addWidget(m_table, 1);
  column->addWidget(m_count);
  m_count->setMostLines(1);
  return page;
}

void LedgerView::focusFirst() {
  if (m_state == State::Full) return m_table->setFocus(Qt::OtherFocusReason);
  m_words->setFocus(Qt::OtherFocusReason);
}

void LedgerView::focusWords() {
  m_words->setFocus(Qt::ShortcutFocusReason);
  m_words->selectAll();
}

void LedgerView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) read();
}

void LedgerView::read() {
  m_isStale = false;
  m_reading = m_workplace.pool.run(
      [&session = m_workplace.session](const Worker& worker) { return security::wholeLedger(worker, session); });
  m_reading->then(this, [this](Result<std::vector<audit::Entry>> entries) { take(std::move(entries)); });
}

void LedgerView::take(Result<std::vector<audit::Entry>> entries) {
  m_reading.reset();
  if (!entries) return showFault(entries.error());
  m_model->setEntries(*std::move(entries));
  Q_EMIT counted(m_model->total());
  narrow();
}

void LedgerView::narrow() {
  const QVariant kind = m_kind->currentData();
  m_model->setFilter({.kind = kind.isValid() ? std::optional(security::LedgerKind(kind.toInt())) : std::nullopt,
                      .words = m_words->text()});
  const int shown = m_model->rowCount();
  m_count->setText(m_model->filter().isNarrowing() ? tr("%1 of %2 rows").arg(shown).arg(m_model->total())
                                                   : tr("%n rows, the newest first", nullptr, shown));
  if (m_state == State::Opening && m_reading) return;
  enter(shown > 0 ? State::Full : m_model->filter().isNarrowing() ? State::NothingFound : State::Empty);
}

void LedgerView::clearFilter() {
  {
    const QSignalBlocker words(m_words);
    const QSignalBlocker kind(m_kind);
    m_words->clear();
    m_kind->setCurrentIndex(0);
  }
  narrow();
}

// The stack is in the order of State; the page of a fault is made anew each time.
void LedgerView::enter(State state) {
  m_state = state;
  if (state == State::Fault) return;
  m_body->setCurrentIndex(int(state));
  while (m_body->count() > int(State::Fault)) {
    QWidget* former = m_body->widget(int(State::Fault));
    m_body->removeWidget(former);
    former->deleteLater();
  }
}

void LedgerView::showFault(const Error& error) {
  const words::Description told = words::describe(error);
  auto* fault = new widgets::FaultState(tr("The ledger cannot be shown"), told.whatHappened);
  auto* again = fault->addWay(tr("Try again"), told.whatToDo, tr("Try again"));
  fault->setWhatDidNotHappen(tr("Nothing was changed."));
  fault->setDetail(error.detail);
  connect(again, &QPushButton::clicked, this, &LedgerView::read);
  m_body->setCurrentIndex(m_body->addWidget(fault));
  enter(State::Fault);
}

void LedgerView::verify() {
  if (m_verifying) return;
  m_verify->setEnabled(false);
  m_work = m_workplace.work.begin(tr("Verifying the ledger"));
  m_verifying = m_workplace.pool.run(
      [&session = m_workplace.session](const Worker& worker) { return security::verifyLedger(worker, session); });
  connect(m_work.get(), &workplace::Work::cancelled, this, [this] { m_verifying->cancel(); });
  m_verifying->then(this, [this](const Result<ChainReport>& report) { showReport(report); });
}

void LedgerView::showReport(const Result<ChainReport>& report) {
  m_verifying.reset();
  m_work.reset();
  m_verify->setEnabled(true);
  m_report->setTone(!report ? Tone::Fault : report->isWhole() ? Tone::Good : Tone::Blocker);
  m_report->setTitle(report ? title(*report) : tr("The ledger could not be verified"));
  m_report->setSentence(report ? sentence(*report) : words::sentence(report.error()));
  m_report->show();
  if (report) Q_EMIT verified(*report);
}

}  // namespace candor::privacy

#include "moc_ledger_view.cpp"
