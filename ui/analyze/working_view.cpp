#include "analyze/working_view.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/page_head.h"
#include "widgets/progress_row.h"

#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace candor::analyze {

namespace {

constexpr std::chrono::milliseconds Patience{250};

}  // namespace

WorkingView::WorkingView(QWidget* parent)
    : QWidget(parent),
      m_head(new widgets::PageHead({})),
      m_row(new widgets::ProgressRow({})),
      m_clock(new QTimer(this)) {
  const int margin = style::type().px(style::space::S24);
  auto* body = new QVBoxLayout;
  body->setContentsMargins(margin, margin, margin, margin);
  body->addWidget(m_row);
  body->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addLayout(body, 1);
  connect(m_clock, &QTimer::timeout, this, &WorkingView::tick);
  connect(m_row, &widgets::ProgressRow::cancelled, this, &WorkingView::cancelled);
}

void WorkingView::begin(const QString& title, const QString& work) {
  m_head->setTitle(title);
  m_row->setName(work);
  m_row->hide();
  m_since.start();
  m_clock->start(Patience);
}

void WorkingView::tick() {
  m_row->setUnknownLength(std::chrono::seconds(m_since.elapsed() / 1000), std::chrono::seconds(0));
  m_row->show();
}

void WorkingView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_clock->stop();
}

}  // namespace candor::analyze

#include "moc_working_view.cpp"
