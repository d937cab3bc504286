#include "widgets/stage_chip.h"

#include "style/look.h"
#include "style/role.h"
#include "widgets/row_paint.h"

#include <QPainter>
#include <QStyle>

namespace candor::widgets {

namespace {

constexpr int ChipHeight = 22;
constexpr int ChipSign = 12;

QFont chipFont() { return style::type().font(style::Step::Small, style::Weight::Medium); }

}  // namespace

QString wordOf(style::StageGlyph stage) {
  switch (stage) {
    case style::StageGlyph::Saved: return StageChip::tr("Saved");
    case style::StageGlyph::Applied: return StageChip::tr("Applied");
    case style::StageGlyph::Screening: return StageChip::tr("Screening");
    case style::StageGlyph::Interview: return StageChip::tr("Interview");
    case style::StageGlyph::Offer: return StageChip::tr("Offer");
    case style::StageGlyph::Accepted: return StageChip::tr("Accepted");
    case style::StageGlyph::Rejected: return StageChip::tr("Rejected");
    case style::StageGlyph::Withdrawn: return StageChip::tr("Withdrawn");
    case style::StageGlyph::NoAnswer: return StageChip::tr("No answer");
  }
  return {};
}

StageChip::StageChip(style::StageGlyph stage, QWidget* parent) : QWidget(parent), m_stage(stage) {
  style::setRole(*this, QAccessible::StaticText);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setStage(stage);
}

void StageChip::setStage(style::StageGlyph stage) {
  m_stage = stage;
  setAccessibleName(wordOf(stage));
  updateGeometry();
  update();
}

QSize StageChip::sizeHint() const {
  const style::Type& type = style::type();
  return {QFontMetrics(chipFont()).horizontalAdvance(wordOf(m_stage)) + type.px(ChipSign + 25), type.px(ChipHeight)};
}

void StageChip::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(t.line);
  painter.setBrush(t.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
  const auto place = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
  const int side = type.px(ChipSign);
  const QRect sign(type.px(8), (height() - side) / 2, side, side);
  style::paintGlyph(painter, m_stage, place(sign), style::colourOf(m_stage));
  painter.setFont(chipFont());
  painter.setPen(t.text);
  const int start = sign.right() + 1 + type.px(6);
  paintLine(painter, place({start, 0, width() - start, height()}),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), wordOf(m_stage));
}

}  // namespace candor::widgets

#include "moc_stage_chip.cpp"
