#include "widgets/fault_state.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"

#include <QVBoxLayout>

namespace candor::widgets {

namespace {

constexpr int FaultWidth = 620;

}  // namespace

FaultState::FaultState(const QString& title, const QString& whatHappened, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_ways(new QVBoxLayout), m_rest(new QVBoxLayout) {
  const style::Type& type = style::type();
  m_column->setContentsMargins(type.px(style::space::S24), type.px(style::space::S24), type.px(style::space::S24), 0);
  m_column->setSpacing(type.px(style::space::S24));
  auto* strip = new MessageStrip(Tone::Fault, whatHappened, this);
  strip->setTitle(title);
  m_ways->setSpacing(0);
  m_rest->setSpacing(type.px(style::space::S8));
  m_column->addWidget(strip);
  m_column->addLayout(m_ways);
  m_column->addLayout(m_rest);
  m_column->addStretch();
  setMaximumWidth(type.px(FaultWidth));
}

QPushButton* FaultState::addWay(const QString& title, const QString& consequence, const QString& action) {
  const bool isFirst = m_ways->isEmpty();
  if (isFirst) m_ways->addWidget(new SectionTitle(tr("What you can do"), {}, this));
  auto* row = new RuledRow(title, consequence, this);
  auto* way = button(action, isFirst ? style::ButtonKind::Primary : style::ButtonKind::Secondary);
  row->addAtEnd(way);
  m_ways->addWidget(row);
  return way;
}

void FaultState::setWhatDidNotHappen(const QString& sentence) {
  m_rest->addWidget(new SectionTitle(tr("What did not happen"), {}, this));
  m_rest->addWidget(new Prose(sentence, {.ink = &style::Tokens::text2}, this));
}

void FaultState::setDetail(const QString& technical) {
  if (technical.isEmpty()) return;
  auto* fold = button(style::Icon::ChevronRight, tr("Details for support"), style::ButtonKind::Quiet);
  auto* detail = new Prose(
      technical, {.step = style::Step::Small, .ink = &style::Tokens::text2, .face = style::Face::Fixed}, this);
  detail->hide();
  fold->setCheckable(true);
  connect(fold, &QPushButton::toggled, detail, [fold, detail](bool isOpen) {
    detail->setVisible(isOpen);
    fold->setIcon(style::icon(isOpen ? style::Icon::ChevronDown : style::Icon::ChevronRight, style::Tint::Accent));
  });
  m_rest->addWidget(fold, 0, Qt::AlignLeading);
  m_rest->addWidget(detail);
}

}  // namespace candor::widgets

#include "moc_fault_state.cpp"
