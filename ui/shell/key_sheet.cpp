#include "shell/key_sheet.h"

#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::shell {

namespace {

constexpr int SheetWidth = 480;

QWidget* rowsOf(const std::vector<workplace::Command>& commands) {
  auto* rows = new QWidget;
  auto* column = new QVBoxLayout(rows);
  column->setContentsMargins(0, 0, style::type().px(style::space::S12), 0);  // beside the scroll bar
  column->setSpacing(0);
  for (const workplace::Command& command : commands) {
    if (command.keys.isEmpty()) continue;
    auto* row = new widgets::RuledRow(command.title, {});
    auto* keys = new widgets::Prose(command.keys.toString(QKeySequence::NativeText),
                                    {.step = style::Step::Small, .ink = &style::Tokens::text2});
    keys->setMostLines(1);
    row->addAtEnd(keys);
    column->addWidget(row);
  }
  column->addStretch();
  return rows;
}

}  // namespace

KeySheet::KeySheet(const std::vector<workplace::Command>& commands, QWidget& window)
    : QWidget(&window), m_sheet(new QWidget(this)), m_before(QApplication::focusWidget()) {
  setAttribute(Qt::WA_DeleteOnClose);
  setAccessibleName(tr("Keys"));
  style::setRole(*this, QAccessible::Dialog);
  const style::Type& type = style::type();
  auto* column = new QVBoxLayout(m_sheet);
  column->setContentsMargins(type.px(style::space::S24), type.px(style::space::S16), type.px(style::space::S16),
                             type.px(style::space::S16));
  column->addWidget(new widgets::Prose(tr("Keys"), {.step = style::Step::Panel, .weight = style::Weight::Strong}));
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setWidget(rowsOf(commands));
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->viewport()->setAutoFillBackground(false);
  scroll->widget()->setAutoFillBackground(false);
  scroll->setAccessibleName(tr("Keys and what they do"));
  column->addWidget(scroll, 1);
  auto* done = widgets::button(tr("Close"));
  column->addWidget(done, 0, Qt::AlignTrailing);
  connect(done, &QPushButton::clicked, this, &KeySheet::close);
  setGeometry(window.rect());
  const int wanted = m_sheet->sizeHint().height() - scroll->sizeHint().height() + scroll->widget()->sizeHint().height();
  QRect box({}, QSize(type.px(SheetWidth), std::min(wanted, window.height() * 3 / 4)));
  box.moveCenter(rect().center());
  m_sheet->setGeometry(box);
  show();
  raise();
  done->setFocus(Qt::ShortcutFocusReason);
}

void KeySheet::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(t.edge);
  painter.setBrush(t.sheet);
  painter.drawRoundedRect(QRectF(m_sheet->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), style::space::DialogRadius,
                          style::space::DialogRadius);
}

void KeySheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return close();
  QWidget::keyPressEvent(event);
}

void KeySheet::mousePressEvent(QMouseEvent* event) {
  if (!m_sheet->geometry().contains(event->pos())) close();
}

void KeySheet::close() {
  hide();
  deleteLater();
  if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

}  // namespace candor::shell

#include "moc_key_sheet.cpp"
