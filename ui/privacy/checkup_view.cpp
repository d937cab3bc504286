#include "privacy/checkup_view.h"

#include "privacy/scrolled.h"
#include "privacy/sign.h"
#include "security/checkup_facts.h"
#include "security/libraries.h"
#include "session/session.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/fault_state.h"
#include "widgets/opening_state.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"
#include "words/describe.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::privacy {

namespace {

constexpr int CheckupWidth = 860;

QString wayButton(CheckupWay way) {
  switch (way) {
    case CheckupWay::WaysToOpen: return CheckupView::tr("Show ways to open");
    case CheckupWay::Backups: return CheckupView::tr("Back up…");
    case CheckupWay::Locking: return CheckupView::tr("Change the time");
    case CheckupWay::Ledger: return CheckupView::tr("Show in the ledger");
    case CheckupWay::None: return {};
  }
  return {};
}

}  // namespace

CheckupView::CheckupView(const workplace::Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_column(new QVBoxLayout(this)),
      m_content(new widgets::OpeningState(tr("Looking at the vault…"))) {
  m_column->setContentsMargins({});
  m_column->addWidget(m_content);
}

void CheckupView::focusFirst() {
  if (auto* first = findChild<QPushButton*>()) first->setFocus(Qt::OtherFocusReason);
}

void CheckupView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  read();
}

void CheckupView::read() {
  CheckupFacts facts{.now = m_workplace.clock.now(),
                     .locksAfter = std::chrono::seconds(m_workplace.settings.value(settings::LockAfterSecondsKey)),
                     .leastVersions = security::leastVersionsOfThisCopy()};
  m_reading = m_workplace.pool.run(
      [workplace = m_workplace, facts = std::move(facts)](const Worker& worker) mutable -> Result<CheckupFacts> {
        facts.libraries = security::librariesInUse(worker, workplace.reader, workplace.press);
        return security::checkupFacts(worker, workplace.session, std::move(facts));
      });
  m_reading->then(this, [this](const Result<CheckupFacts>& read) {
    if (!read) return showFault(read.error());
    showRows(security::checkup(*read));
  });
}

void CheckupView::showRows(const std::vector<CheckupRow>& rows) {
  const ScrolledColumn scrolled = scrolledColumn(CheckupWidth);
  const auto cautions = int(std::count_if(rows.begin(), rows.end(),
                                          [](const CheckupRow& row) { return row.state == CheckupState::Caution; }));
  scrolled.column->addWidget(new widgets::SectionTitle(
      tr("Security check-up"), cautions == 0 ? tr("all is as it should be") : tr("%n to look at", nullptr, cautions)));
  for (const CheckupRow& row : rows) {
    auto* line = new widgets::RuledRow(row.title, row.finding);
    const bool isGood = row.state == CheckupState::Good;
    auto* sign =
        new Sign(isGood ? style::Icon::Met : style::Icon::Caution, isGood ? style::Tint::Pos : style::Tint::Cau);
    sign->setAccessibleName(isGood ? tr("Good") : tr("To look at"));
    line->setLead(sign);
    if (row.way != CheckupWay::None) {
      auto* mend = widgets::button(wayButton(row.way), style::ButtonKind::Secondary, style::ButtonSize::Small);
      mend->setAccessibleDescription(row.title);
      connect(mend, &QPushButton::clicked, this, [this, way = row.way] { Q_EMIT wayWanted(way); });
      line->addAtEnd(mend);
    }
    scrolled.column->addWidget(line);
  }
  scrolled.column->addStretch();
  scrolled.view->setAccessibleName(tr("Security check-up"));
  replaceContent(scrolled.view);
}

void CheckupView::showFault(const Error& error) {
  const words::Description told = words::describe(error);
  auto* fault = new widgets::FaultState(tr("The check-up could not be made"), told.whatHappened);
  auto* again = fault->addWay(tr("Try again"), told.whatToDo, tr("Try again"));
  fault->setWhatDidNotHappen(tr("Nothing was changed."));
  fault->setDetail(error.detail);
  connect(again, &QPushButton::clicked, this, &CheckupView::read);
  replaceContent(fault);
}

void CheckupView::replaceContent(QWidget* content) {
  m_column->replaceWidget(m_content, content);
  content->show();
  m_content->hide();
  m_content->deleteLater();
  m_content = content;
}

}  // namespace candor::privacy

#include "moc_checkup_view.cpp"
