#include "gallery/parts.h"

#include "style/focus_ring.h"
#include "style/look.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace candor::gallery {

void showAs(QWidget& control, Shown state) {
  auto* button = qobject_cast<QAbstractButton*>(&control);
  switch (state) {
    case Shown::Rest: break;
    case Shown::Hovered:
      QTimer::singleShot(0, &control, [&control] {
        control.setAttribute(Qt::WA_UnderMouse);
        const QPointF middle = QRectF(control.rect()).center();
        QMouseEvent move(QEvent::MouseMove, middle, control.mapToGlobal(middle), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&control, &move);
      });
      break;
    case Shown::Pressed:
      if (button) button->setDown(true);
      break;
    case Shown::Focused:
      // After the control has found its place among its parents.
      QTimer::singleShot(0, &control, [&control] {
        auto* ring = new style::RingFrame;
        ring->setWidget(&control);
      });
      break;
    case Shown::Disabled: control.setEnabled(false); break;
  }
}

QBoxLayout* columnOf(QWidget& widget, int spacing) {
  auto* column = new QBoxLayout(QBoxLayout::TopToBottom, &widget);
  column->setContentsMargins({});
  column->setSpacing(style::type().px(spacing));
  return column;
}

QBoxLayout* rowIn(QBoxLayout& column, int spacing) {
  auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
  row->setSpacing(style::type().px(spacing));
  column.addLayout(row);
  return row;
}

widgets::Prose* note(const QString& text) {
  auto* prose = new widgets::Prose(text, {.step = style::Step::Small, .ink = &style::Tokens::text2});
  prose->setMostLines(1);
  return prose;
}

widgets::Score sampleScore() {
  return {.points = 68,
          .addends = {{u"Must-have"_s, 40, 60, u"3 met, 2 partly, 1 missing"_s},
                      {u"Nice-to-have"_s, 10, 16, u"2 met, 1 partly, 1 missing"_s},
                      {u"Title and seniority"_s, 6, 8, u"one step up"_s},
                      {u"Recency of evidence"_s, 7, 8, u"7 of 8 since 2021"_s},
                      {u"Keywords"_s, 5, 8, u"19 of 31 found"_s}}};
}

}  // namespace candor::gallery
