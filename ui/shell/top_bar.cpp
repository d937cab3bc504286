#include "shell/top_bar.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/search_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace candor::shell {

namespace {

constexpr int SearchWidth = 400;

}  // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_search(new widgets::SearchField(tr("Search, or type a command"))),
      m_paste(widgets::button(style::Icon::Plus, tr("Paste a posting"), style::ButtonKind::Quiet)),
      m_lock(new QToolButton) {
  const style::Type& type = style::type();
  setFixedHeight(type.px(style::space::TopBar));
  m_search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
  m_search->setMaximumWidth(type.px(SearchWidth));
  m_lock->setIcon(style::icon(style::Icon::Lock));
  m_lock->setAccessibleName(tr("Lock the vault"));
  m_lock->setToolTip(
      tr("Lock the vault (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
  m_lock->setMinimumSize(type.px(28), type.px(28));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(type.px(style::space::S16), 0, type.px(style::space::S16), 1);
  row->setSpacing(type.px(style::space::S8));
  row->addWidget(m_search, 1);
  row->addStretch(1);
  row->addWidget(m_paste);
  row->addWidget(m_lock);
  connect(m_paste, &QPushButton::clicked, this, &TopBar::pasteWanted);
  connect(m_lock, &QToolButton::clicked, this, &TopBar::lockWanted);
}

void TopBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), style::tokens().desk);
  painter.fillRect(QRect(0, height() - 1, width(), 1), style::tokens().line);
}

}  // namespace candor::shell

#include "moc_top_bar.cpp"
