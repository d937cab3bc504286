#include "widgets/strength_meter.h"

#include "style/look.h"
#include "style/role.h"
#include "widgets/row_paint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

constexpr int Bars = 4;
constexpr int BarWidth = 36;
constexpr int BarGap = 4;

QString wordOf(Strength strength) {
  switch (strength) {
    case Strength::None: return StrengthMeter::tr("Empty");
    case Strength::Weak: return StrengthMeter::tr("Weak");
    case Strength::Fair: return StrengthMeter::tr("Fair");
    case Strength::Good: return StrengthMeter::tr("Good");
    case Strength::Strong: return StrengthMeter::tr("Strong");
  }
  return {};
}

QColor colourOf(Strength strength) {
  const style::Tokens& t = style::tokens();
  switch (strength) {
    case Strength::None: return t.text3;
    case Strength::Weak: return t.neg;
    case Strength::Fair: return t.cau;
    case Strength::Good:
    case Strength::Strong: return t.pos;
  }
  return t.text3;
}

}  // namespace

StrengthMeter::StrengthMeter(QWidget* parent) : QWidget(parent) {
  style::setRole(*this, QAccessible::Indicator);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setStrength(Strength::None);
}

void StrengthMeter::setStrength(Strength strength, const QString& sentence) {
  m_strength = strength;
  m_sentence = sentence;
  const QString name = tr("Strength: %1").arg(wordOf(strength));
  setAccessibleName(sentence.isEmpty() ? name : name + u". "_s + sentence);
  update();
}

QSize StrengthMeter::sizeHint() const { return {style::type().px(314), style::type().px(18)}; }

QSize StrengthMeter::minimumSizeHint() const { return {style::type().px(220), style::type().px(18)}; }

void StrengthMeter::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  const auto place = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
  QPainter painter(this);
  QRect bar(0, height() / 2 - 3, type.px(BarWidth), 6);
  for (int i = 0; i < Bars; ++i) {
    const bool isFilled = i < int(m_strength);
    painter.setPen(isFilled ? colourOf(m_strength) : t.edge);
    painter.setBrush(isFilled ? colourOf(m_strength) : t.raised);
    painter.drawRect(place(bar).adjusted(0, 0, -1, -1));
    bar.translate(bar.width() + BarGap, 0);
  }
  const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
  QRect words(bar.x() + type.px(4), 0, width() - bar.x() - type.px(4), height());
  painter.setFont(type.font(style::Step::Small, style::Weight::Strong));
  painter.setPen(colourOf(m_strength));
  paintLine(painter, place(words), side, wordOf(m_strength));
  words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(wordOf(m_strength)) + type.px(8));
  painter.setFont(type.font(style::Step::Small));
  painter.setPen(t.text2);
  paintLine(painter, place(words), side, painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, words.width()));
}

}  // namespace candor::widgets

#include "moc_strength_meter.cpp"
