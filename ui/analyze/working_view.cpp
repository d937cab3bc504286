#include "analyze/working_view.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/page_head.h"
#include "widgets/progress_row.h"

#include <QVBoxLayout>

#include <chrono>

namespace candor::analyze {

WorkingView::WorkingView(QWidget* parent)
    : QWidget(parent), m_head(new widgets::PageHead({})), m_row(new widgets::ProgressRow({})) {
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
  connect(m_row, &widgets::ProgressRow::cancelled, this, &WorkingView::cancelled);
}

void WorkingView::begin(const QString& title, const QString& work) {
  m_head->setTitle(title);
  m_row->setName(work);
  m_row->setUnknownLength(std::chrono::seconds(0), std::chrono::seconds(0));
}

}  // namespace candor::analyze
