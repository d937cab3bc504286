#include "unlock/step_list.h"

#include "style/icon.h"
#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/prose.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace candor::unlock {

namespace {

constexpr int StepsWidth = 264;
constexpr int StepsTop = 80;
constexpr int StepHeight = 52;
constexpr int StepSign = 20;

}  // namespace

StepList::StepList(std::vector<Step> steps, QWidget* parent) : QWidget(parent), m_steps(std::move(steps)) {
  const style::Type& type = style::type();
  style::setRole(*this, QAccessible::List);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(type.px(style::space::S24), 0, type.px(style::space::S24), type.px(style::space::S32));
  column->addStretch();
  column->addWidget(new widgets::Prose(tr("Nothing on this page uses the network. There is no account to make."),
                                       {.step = style::Step::Small, .ink = &style::Tokens::text2}, this));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  tell();
}

void StepList::setCurrent(int step) {
  m_current = step;
  tell();
  update();
}

void StepList::tell() {
  const QString title = m_steps[std::size_t(m_current)].title;
  setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(title));
}

QSize StepList::sizeHint() const { return {style::type().px(StepsWidth), style::type().px(420)}; }

void StepList::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  const auto placed = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
  const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), t.sunken);
  painter.fillRect(placed({width() - 1, 0, 1, height()}), t.line);
  const int left = type.px(style::space::S24);
  style::paintIcon(painter, style::Icon::Ledger, placed({left, type.px(29), type.px(20), type.px(20)}), t.accent,
                   t.sunken);
  painter.setFont(type.font(style::Step::Panel, style::Weight::Strong));
  painter.setPen(t.text);
  painter.drawText(placed({left + type.px(28), type.px(28), width() - left - type.px(28), type.px(22)}),
                   side | Qt::AlignVCenter, QStringLiteral("Candor"));
  for (int i = 0; i < int(m_steps.size()); ++i) {
    const Step& step = m_steps[std::size_t(i)];
    const int y = type.px(StepsTop + i * StepHeight);
    const QRect sign = placed({left, y, type.px(StepSign), type.px(StepSign)});
    const bool isCurrent = i == m_current;
    painter.setPen(QPen(i < m_current || isCurrent ? t.accent : t.edge, 1.2));
    painter.setBrush(isCurrent ? t.accent : t.sunken);
    painter.drawEllipse(QRectF(sign).adjusted(0.6, 0.6, -0.6, -0.6));
    if (i < m_current) {
      style::paintIcon(painter, style::Icon::Check, QRectF(sign).adjusted(4, 4, -4, -4), t.accent, t.sunken);
    } else {
      painter.setFont(type.font(style::Step::Small, style::Weight::Strong));
      painter.setPen(isCurrent ? t.accentOn : t.text2);
      painter.drawText(sign, Qt::AlignCenter, QString::number(i + 1));
    }
    const int textAt = left + type.px(StepSign + 8);
    painter.setFont(type.font(style::Step::Body, isCurrent ? style::Weight::Strong : style::Weight::Medium));
    painter.setPen(isCurrent ? t.text : t.text2);
    painter.drawText(placed({textAt, y, width() - textAt, type.px(18)}), side | Qt::AlignVCenter, step.title);
    painter.setFont(type.font(style::Step::Small));
    painter.setPen(t.text2);
    painter.drawText(placed({textAt, y + type.px(18), width() - textAt, type.px(16)}), side | Qt::AlignVCenter,
                     step.about);
  }
}

}  // namespace candor::unlock

#include "moc_step_list.cpp"
