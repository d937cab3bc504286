#include "privacy/promises_view.h"

#include "privacy/claim_row.h"
#include "privacy/claims.h"
#include "privacy/scrolled.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/section_title.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::privacy {

namespace {

constexpr int PromisesWidth = 1040;
constexpr std::size_t SentencesAtOnce = 6;
constexpr std::array Topics = {ClaimTopic::Leaving, ClaimTopic::Vault,   ClaimTopic::Use,
                               ClaimTopic::Reading, ClaimTopic::Keeping, ClaimTopic::Limits};

QString topicWords(ClaimTopic topic) {
  switch (topic) {
    case ClaimTopic::Leaving: return PromisesView::tr("What leaves this computer");
    case ClaimTopic::Vault: return PromisesView::tr("The vault while it is closed");
    case ClaimTopic::Use: return PromisesView::tr("While you use Candor");
    case ClaimTopic::Reading: return PromisesView::tr("Documents that mean harm");
    case ClaimTopic::Keeping: return PromisesView::tr("Keeping and deleting");
    case ClaimTopic::Limits: return PromisesView::tr("What is not promised");
  }
  return {};
}

}  // namespace

PromisesView::PromisesView(const ClaimsPage& page, QWidget* parent)
    : QWidget(parent), m_page(page), m_names(widgets::button(tr("Show the tests’ names"), style::ButtonKind::Quiet)) {
  const style::Type& type = style::type();
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->setSpacing(0);
  const auto limits = std::count_if(page.claims.begin(), page.claims.end(),
                                    [](const Claim& claim) { return claim.kind == ClaimKind::Limit; });
  auto* head = new QHBoxLayout;
  head->setContentsMargins(0, type.px(style::space::S12), type.px(style::space::S12), 0);
  head->addWidget(
      new widgets::Prose(tr("%1 sentences, %2 of them limits. Each of the others names tests: a build in which one of "
                            "them did not run and pass is not let through. The date is when the "
                            "sentence was last compared with them.")
                             .arg(page.claims.size())
                             .arg(limits),
                         {.ink = &style::Tokens::text2}),
      1);
  head->addWidget(m_names, 0, Qt::AlignTop);
  const ScrolledColumn scrolled = scrolledColumn(PromisesWidth);
  m_column = scrolled.column;
  m_column->addLayout(head);
  scrolled.view->setAccessibleName(tr("Promises and limits"));
  whole->addWidget(scrolled.view);
  m_names->setCheckable(true);
  connect(m_names, &QPushButton::toggled, this, &PromisesView::showTestNames);
  for (const ClaimTopic topic : Topics)
    for (const Claim& claim : m_page.claims)
      if (claim.topic == topic) m_order.push_back(&claim);
  fill();
}

void PromisesView::fill() {
  const std::size_t end = std::min(m_next + SentencesAtOnce, m_order.size());
  while (m_next < end) addNext();
  if (m_next < m_order.size()) return QTimer::singleShot(0, this, &PromisesView::fill);
  m_column->addStretch();
  QTimer::singleShot(0, this, &PromisesView::filled);  // by then they are shown
}

void PromisesView::addNext() {
  const Claim& claim = *m_order[m_next];
  if (m_next == 0 || m_order[m_next - 1]->topic != claim.topic) {
    m_column->addSpacing(style::type().px(m_next == 0 ? style::space::S16 : style::space::S24));
    m_column->addWidget(new widgets::SectionTitle(topicWords(claim.topic)));
  }
  m_rows.push_back(new ClaimRow(claim));
  if (m_names->isChecked()) m_rows.back()->setTestNames(TestNames::Shown);
  m_column->addWidget(m_rows.back());
  ++m_next;
}

void PromisesView::focusFirst() { m_names->setFocus(Qt::OtherFocusReason); }

void PromisesView::showTestNames() {
  const bool isShown = m_names->isChecked();
  m_names->setText(isShown ? tr("Hide the tests’ names") : tr("Show the tests’ names"));
  for (ClaimRow* row : m_rows) row->setTestNames(isShown ? TestNames::Shown : TestNames::Hidden);
}

}  // namespace candor::privacy

#include "moc_promises_view.cpp"
