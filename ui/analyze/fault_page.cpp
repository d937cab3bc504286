#include "analyze/fault_page.h"

#include "analyze/analyze_text.h"
#include "widgets/fault_state.h"
#include "widgets/page_head.h"
#include "words/describe.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace candor::analyze {

QWidget* faultPage(const FaultPage& fault) {
  auto* page = new QWidget;
  auto* state = new widgets::FaultState(fault.title, fault.whatHappened);
  for (const Way& way : fault.ways)
    QObject::connect(state->addWay(way.title, way.consequence, way.action), &QPushButton::clicked, page, way.run);
  state->setWhatDidNotHappen(fault.whatDidNotHappen);
  state->setDetail(fault.detail);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(new widgets::PageHead(fault.head));
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(state);
  state->setAutoFillBackground(false);
  scroll->viewport()->setAutoFillBackground(false);
  column->addWidget(scroll, 1);
  return page;
}

QString faultSentence(const Error& error) {
  if (error.fault != Fault::NoEntry) return words::sentence(error);
  return AnalyzeText::tr("It is no longer in the vault.");
}

}  // namespace candor::analyze
