#include "widgets/empty_state.h"

#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace candor::widgets {

namespace {

constexpr int EmptyWidth = 520;
constexpr int EmptySign = 32;
constexpr int EmptyTop = 36;

}  // namespace

EmptyState::EmptyState(style::Icon icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_box(new QWidget(this)), m_column(new QVBoxLayout(m_box)) {
  const style::Type& type = style::type();
  m_column->setContentsMargins(type.px(56), type.px(EmptyTop + EmptySign + 14), type.px(56), type.px(32));
  m_column->setSpacing(type.px(8));
  auto* heading = new Prose(title, {.step = style::Step::Panel, .weight = style::Weight::Strong}, m_box);
  auto* words = new Prose(sentence, {.ink = &style::Tokens::text2}, m_box);
  for (Prose* prose : {heading, words}) {
    prose->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(prose);
  }
  style::setRole(*heading, QAccessible::Heading);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(type.px(12), type.px(12), type.px(12), type.px(12));
  outer->addStretch();
  auto* centre = new QHBoxLayout;
  centre->addStretch();
  centre->addWidget(m_box, 100);
  centre->addStretch();
  outer->addLayout(centre);
  outer->addStretch();
  m_box->setMaximumWidth(type.px(EmptyWidth));
}

QPushButton* EmptyState::setAction(style::Icon icon, const QString& text) {
  QPushButton* action = button(icon, text, style::ButtonKind::Primary);
  m_column->addSpacing(style::type().px(12));
  m_column->addWidget(action, 0, Qt::AlignHCenter);
  return action;
}

QPushButton* EmptyState::setSecondAction(const QString& lead, const QString& text) {
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  auto* question = new Prose(lead, {.step = style::Step::Small, .ink = &style::Tokens::text2}, m_box);
  question->setMostLines(1);
  QPushButton* action = button(text, style::ButtonKind::Quiet, style::ButtonSize::Small);
  row->addStretch();
  row->addWidget(question);
  row->addWidget(action);
  row->addStretch();
  m_column->addSpacing(style::type().px(4));
  m_column->addLayout(row);
  return action;
}

void EmptyState::setHint(const QString& hint) {
  auto* words = new Prose(hint, {.step = style::Step::Small, .ink = &style::Tokens::text2}, m_box);
  words->setAlignment(Qt::AlignHCenter);
  m_column->addWidget(words);
}

void EmptyState::setDropState(DropState state) {
  m_drop = state;
  update();
}

QSize EmptyState::sizeHint() const {
  const int width = style::type().px(EmptyWidth + 24);
  return {width, std::max(style::type().px(280), heightForWidth(width))};
}

QRect EmptyState::frame() const { return m_box->geometry(); }

void EmptyState::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const bool isOver = m_drop == DropState::Over;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPen pen(isOver ? t.accent : t.edge, isOver ? 2 : 1);
  pen.setDashPattern({3, 2.5});
  painter.setPen(pen);
  painter.setBrush(isOver ? t.tint : t.raised);
  painter.drawRoundedRect(QRectF(frame()).adjusted(0.5, 0.5, -0.5, -0.5), style::space::DialogRadius,
                          style::space::DialogRadius);
  const int side = style::type().px(EmptySign);
  const QRect sign(frame().center().x() - side / 2, frame().y() + style::type().px(EmptyTop), side, side);
  style::paintIcon(painter, m_icon, sign, t.text2, t.raised);
}

}  // namespace candor::widgets

#include "moc_empty_state.cpp"
