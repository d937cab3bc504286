#include "style/control_style.h"

#include "style/icon.h"
#include "style/look.h"
#include "style/space.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace candor::style {

namespace {

constexpr double Border = 1.5;

struct BoxInk {
  QColor fill;
  QColor border;
  QColor mark;
};

BoxInk inkOf(QStyle::State state) {
  const Tokens& t = tokens();
  const bool isOn = state & (QStyle::State_On | QStyle::State_NoChange);
  if (!(state & QStyle::State_Enabled)) return {t.sunken, t.line, t.disabled};
  if (isOn) return {t.accent, t.accent, t.accentOn};
  return {t.raised, state & QStyle::State_MouseOver ? t.text : t.edge, t.accentOn};
}

QRectF centred(const QRect& rect, double side) {
  QRectF box(0, 0, side, side);
  box.moveCenter(QRectF(rect).center());
  return box;
}

void paintCheck(QPainter& painter, const QStyleOption& option) {
  const BoxInk ink = inkOf(option.state);
  const double unit = type().factor();
  const QRectF box = centred(option.rect, 16 * unit).adjusted(0.75, 0.75, -0.75, -0.75);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(ink.border, Border));
  painter.setBrush(ink.fill);
  painter.drawRoundedRect(box, space::CheckRadius, space::CheckRadius);
  painter.setPen(QPen(ink.mark, 1.75 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.translate(box.center());
  painter.scale(unit, unit);
  if (option.state & QStyle::State_NoChange) {
    painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
  } else if (option.state & QStyle::State_On) {
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{-3.6, 0.2}, {-1.1, 2.7}, {3.7, -2.6}}));
  }
  painter.restore();
}

void paintRadio(QPainter& painter, const QStyleOption& option) {
  const Tokens& t = tokens();
  const bool isEnabled = option.state & QStyle::State_Enabled;
  const bool isOn = option.state & QStyle::State_On;
  const double side = 16 * type().factor();
  const QRectF box = centred(option.rect, side).adjusted(0.75, 0.75, -0.75, -0.75);
  const QColor ink = isEnabled ? t.accent : t.disabled;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(isOn ? ink : inkOf(option.state & ~QStyle::State_On).border, Border));
  painter.setBrush(isEnabled ? t.raised : t.sunken);
  painter.drawEllipse(box);
  if (isOn) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(box.center(), side / 4, side / 4);
  }
  painter.restore();
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow) {
  const Tokens& t = tokens();
  const bool isEnabled = option.state & QStyle::State_Enabled;
  const bool isLively = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus | QStyle::State_On);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(!isEnabled ? t.line : isLively ? t.text : t.edge, 1));
  painter.setBrush(isEnabled ? t.raised : t.sunken);
  painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), space::ControlRadius,
                          space::ControlRadius);
  painter.restore();
  paintIcon(painter, Icon::ChevronDown, centred(arrow, type().px(16)), isEnabled ? t.text2 : t.disabled, t.raised);
}

void paintArrow(QPainter& painter, const QStyleOption& option, double turn) {
  const QColor ink = option.state & QStyle::State_Enabled ? tokens().text2 : tokens().disabled;
  const QRectF box = centred(option.rect, type().px(16));
  painter.save();
  painter.translate(box.center());
  painter.rotate(turn);
  painter.translate(-box.center());
  paintIcon(painter, Icon::ChevronDown, box, ink, tokens().raised);
  painter.restore();
}

}  // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
  switch (int(element)) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheck(*painter, *option);
    case PE_IndicatorRadioButton: return paintRadio(*painter, *option);
    case PE_FrameFocusRect: return;  // FocusRing draws it
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      return paintArrow(*painter, *option, header && header->sortIndicator == QStyleOptionHeader::SortDown ? 180 : 0);
    }
    case PE_IndicatorArrowUp: return paintArrow(*painter, *option, 180);
    case PE_IndicatorArrowLeft: return paintArrow(*painter, *option, 90);
    case PE_IndicatorArrowRight: return paintArrow(*painter, *option, -90);
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
  if (element == CE_ComboBoxLabel) {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (combo && !combo->editable) {
      QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
      const int side = combo->currentIcon.isNull() ? 0 : type().px(16);
      if (side > 0) {
        const QRect box = alignedRect(combo->direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, field);
        combo->currentIcon.paint(painter, box);
        field.adjust(combo->direction == Qt::RightToLeft ? 0 : side + space::S8, 0,
                     combo->direction == Qt::RightToLeft ? -side - space::S8 : 0, 0);
      }
      const QString shown = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width());
      painter->setPen(combo->state & State_Enabled ? tokens().text : tokens().disabled);
      painter->drawText(field, int(visualAlignment(combo->direction, Qt::AlignLeft)) | Qt::AlignVCenter, shown);
      return;
    }
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  if (control == CC_ComboBox && combo)
    return paintCombo(*painter, *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget));
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType contents, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
  const QSize natural = QProxyStyle::sizeFromContents(contents, option, size, widget);
  if (contents == CT_ComboBox) return {size.width() + type().px(50), type().px(space::Control)};
  if (contents == CT_CheckBox || contents == CT_RadioButton)
    return natural.expandedTo({type().px(space::LeastTarget), type().px(space::LeastTarget)});
  return natural;
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
  if (control != CC_ComboBox) return QProxyStyle::subControlRect(control, option, part, widget);
  const int arrow = type().px(32);
  const int indent = type().px(10);
  const QRect whole = option->rect;
  switch (int(part)) {
    case SC_ComboBoxArrow:
      return visualRect(option->direction, whole, {whole.right() + 1 - arrow, whole.y(), arrow, whole.height()});
    case SC_ComboBoxEditField:
      return visualRect(option->direction, whole,
                        {whole.x() + indent, whole.y(), whole.width() - arrow - indent, whole.height()});
  }
  return whole;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (int(metric)) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4;  // a ring of 2 at a distance of 2
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return type().px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::S8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ToolTipLabelFrameWidth: return 1;
    case PM_HeaderMarkSize: return type().px(16);
  }
  return QProxyStyle::pixelMetric(metric, option, widget);
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const {
  switch (int(hint)) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Widget_Animation_Duration: return duration(QProxyStyle::styleHint(hint, option, widget, data));
  }
  return QProxyStyle::styleHint(hint, option, widget, data);
}

}  // namespace candor::style

#include "moc_control_style.cpp"
