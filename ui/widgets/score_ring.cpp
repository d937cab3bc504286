#include "widgets/score_ring.h"

#include "style/look.h"
#include "style/role.h"

#include <QPainter>

#include <algorithm>

namespace candor::widgets {

namespace {

using style::Step;
using style::Weight;

constexpr double Gap = 4.5;  // degrees
constexpr double FilledWidth = 9;
constexpr double RestWidth = 1.25;

int sixteenths(double degrees) { return qRound(degrees * 16); }

QPen penOf(const QColor& ink, double width) { return QPen(ink, width, Qt::SolidLine, Qt::FlatCap); }

}  // namespace

ScoreRing::ScoreRing(RingSize size, QWidget* parent) : QWidget(parent), m_size(size) {
  style::setRole(*this, QAccessible::Graphic);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setScore({});
}

void ScoreRing::setScore(const Score& score) {
  m_score = score;
  m_marked.reset();
  setAccessibleName(spoken(score));
  update();
}

void ScoreRing::setRingSize(RingSize size) {
  m_size = size;
  updateGeometry();
  update();
}

void ScoreRing::setMarked(std::optional<int> addend) {
  m_marked = addend;
  update();
}

QSize ScoreRing::sizeHint() const {
  const int side = style::type().px(m_size == RingSize::Large ? 104 : 52);
  return {side, side};
}

void ScoreRing::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double side = std::min(width(), height());
  const double inset = FilledWidth * style::type().factor() * (m_size == RingSize::Large ? 0.5 : 0.35) + 2;
  QRectF ring(0, 0, side - 2 * inset, side - 2 * inset);
  ring.moveCenter(QRectF(rect()).center());
  paintArcs(painter, ring);
  paintWords(painter);
}

void ScoreRing::paintArcs(QPainter& painter, const QRectF& ring) const {
  const style::Tokens& t = style::tokens();
  double total = 0;
  for (const ScoreAddend& addend : m_score.addends) total += addend.most;
  if (!m_score.points || total <= 0) {
    painter.setPen(penOf(t.edge, RestWidth));
    painter.drawEllipse(ring);
    return;
  }
  const double width = FilledWidth * style::type().factor() * (m_size == RingSize::Large ? 1 : 0.7);
  const double gap = m_score.addends.size() > 1 ? Gap : 0;
  const double degreePerPoint = (360 - gap * double(m_score.addends.size())) / total;
  double at = 90 - gap / 2;
  for (std::size_t i = 0; i < m_score.addends.size(); ++i) {
    const ScoreAddend& addend = m_score.addends[i];
    const double whole = addend.most * degreePerPoint;
    const double filled = std::clamp(addend.points, 0.0, addend.most) * degreePerPoint;
    QPen rest = penOf(t.edge, RestWidth);
    if (m_score.firmness == Firmness::Provisional) rest.setDashPattern({3, 2.4});
    painter.setPen(rest);
    painter.drawArc(ring, sixteenths(at - filled), -sixteenths(whole - filled));
    const bool standsBack = m_marked && *m_marked != int(i);
    painter.setPen(penOf(standsBack ? t.disabled : t.accent, width));
    if (filled > 0) painter.drawArc(ring, sixteenths(at), -sixteenths(filled));
    at -= whole + gap;
  }
}

void ScoreRing::paintWords(QPainter& painter) const {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  const bool isLarge = m_size == RingSize::Large;
  const bool isProvisional = m_score.points && m_score.firmness == Firmness::Provisional;
  const QString number = m_score.points ? QString::number(qRound(*m_score.points)) : tr("–");
  painter.setPen(t.text);
  painter.setFont(isLarge ? type.font(Step::Score, Weight::Strong) : type.font(Step::Panel, Weight::Strong));
  if (!isLarge || !m_score.points) return painter.drawText(rect(), Qt::AlignCenter, number);

  const int line = type.lineHeight(Step::Score) - type.px(4);
  const int small = type.lineHeight(Step::Small);
  QRect box(0, (height() - line - small) / 2, width(), line);
  if (isProvisional) box.translate(0, type.px(6));
  painter.drawText(box, Qt::AlignCenter, number);
  painter.setFont(type.font(Step::Small));
  painter.setPen(t.text2);
  painter.drawText(QRect(0, box.bottom(), width(), small), Qt::AlignCenter, tr("of 100"));
  if (isProvisional) painter.drawText(QRect(0, box.top() - small + 4, width(), small), Qt::AlignCenter, tr("about"));
}

}  // namespace candor::widgets

#include "moc_score_ring.cpp"
