#include "widgets/sidebar_view.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/sidebar_delegate.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace candor::widgets {

SidebarView::SidebarView(QWidget* parent) : RuledList(parent), m_model(new SidebarModel(this)) {
  setAccessibleName(tr("Pages"));
  setModel(m_model);
  setItemDelegate(new SidebarDelegate(*m_model, *this, this));
  setSelectionMode(NoSelection);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  fitWidth();
  const auto choose = [this](const QModelIndex& index) { Q_EMIT chosen(m_model->at(index.row()).id); };
  connect(this, &QListView::clicked, this, choose);
  connect(this, &QListView::activated, this, [this, choose](const QModelIndex& index) {
    if (m_model->at(index.row()).id != m_open) choose(index);  // a click that opened it has said so already
  });
}

void SidebarView::setEntries(std::vector<SidebarEntry> entries) {
  m_model->setEntries(std::move(entries));
  setOpen(m_open);
}

void SidebarView::setCount(const QString& id, int count) { m_model->setCount(id, count); }

void SidebarView::setOpen(const QString& id) {
  m_open = id;
  const int row = m_model->rowOf(id);
  if (row >= 0) setCurrentIndex(m_model->index(row));
  viewport()->update();
}

void SidebarView::setSidebarWidth(SidebarWidth width) {
  m_width = width;
  fitWidth();
}

QSize SidebarView::sizeHint() const { return {width(), style::type().px(400)}; }

void SidebarView::paintEvent(QPaintEvent* event) {
  const style::Tokens& t = style::tokens();
  QPainter painter(viewport());
  const QRect whole = viewport()->rect();
  painter.fillRect(whole, t.desk);
  painter.fillRect(QStyle::visualRect(layoutDirection(), whole, {whole.right(), whole.y(), 1, whole.height()}), t.line);
  painter.end();
  RuledList::paintEvent(event);
}

void SidebarView::changeEvent(QEvent* event) {
  RuledList::changeEvent(event);
  if (event->type() == QEvent::StyleChange) fitWidth();
}

void SidebarView::fitWidth() {
  const bool isRail = m_width == SidebarWidth::Rail;
  setFixedWidth(style::type().px(isRail ? style::space::Rail : style::space::Sidebar));
  viewport()->update();
}

}  // namespace candor::widgets

#include "moc_sidebar_view.cpp"
