#include "widgets/progress_row.h"

#include "style/look.h"
#include "widgets/button.h"
#include "widgets/prose.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>

namespace candor::widgets {

namespace {

constexpr int LineWidth = 160;
constexpr int LeastWidth = 60;
constexpr int LineHeight = 6;
constexpr int Stripe = 8;
constexpr int Scale = 1000;
constexpr int FrameTime = 60;  // milliseconds between two places of the stripes

}  // namespace

ProgressLine::ProgressLine(QWidget* parent) : QProgressBar(parent), m_motion(new QTimer(this)) {
  setTextVisible(false);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  m_motion->setInterval(FrameTime);
  connect(m_motion, &QTimer::timeout, this, [this] {
    if (maximum() > minimum() || style::duration(FrameTime) == 0) return;
    m_shift = (m_shift + 1) % (2 * Stripe);
    update();
  });
}

QSize ProgressLine::sizeHint() const { return {style::type().px(LineWidth), style::type().px(LineHeight)}; }

QSize ProgressLine::minimumSizeHint() const { return {style::type().px(LeastWidth), style::type().px(LineHeight)}; }

void ProgressLine::showEvent(QShowEvent* event) {
  QProgressBar::showEvent(event);
  m_motion->start();
}

void ProgressLine::hideEvent(QHideEvent* event) {
  QProgressBar::hideEvent(event);
  m_motion->stop();
}

void ProgressLine::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  const double radius = outline.height() / 2;
  QPainterPath shape;
  shape.addRoundedRect(outline, radius, radius);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillPath(shape, t.raised);
  painter.setClipPath(shape);
  if (maximum() > minimum()) {
    const double part = double(value() - minimum()) / (maximum() - minimum());
    QRectF filled = outline;
    filled.setWidth(outline.width() * part);
    if (isRightToLeft()) filled.moveRight(outline.right());
    painter.fillRect(filled, t.accent);
  } else {
    for (int x = m_shift - 2 * Stripe; x < width(); x += 2 * Stripe)
      painter.fillRect(QRectF(isRightToLeft() ? width() - x - Stripe : x, 0, Stripe, height()), t.accent);
  }
  painter.setClipping(false);
  painter.setPen(t.edge);
  painter.drawPath(shape);
}

ProgressRow::ProgressRow(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_name(new Prose(name, {.step = style::Step::Small, .weight = style::Weight::Strong}, this)),
      m_line(new ProgressLine(this)),
      m_state(new Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2}, this)),
      m_cancel(button(tr("Cancel"), style::ButtonKind::Quiet, style::ButtonSize::Small)) {
  m_name->setMostLines(1);
  m_state->setMostLines(1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(style::type().px(8));
  row->addWidget(m_name);
  row->addWidget(m_line);
  row->addWidget(m_state);
  row->addWidget(m_cancel);
  row->addStretch();
  setName(name);
  connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
}

void ProgressRow::setName(const QString& name) {
  m_name->setText(name);
  m_line->setAccessibleName(name);
  m_cancel->setAccessibleName(tr("Cancel: %1").arg(name));
}

void ProgressRow::setProgress(qint64 done, qint64 total) {
  setProgress(done, total, tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
}

void ProgressRow::setProgress(qint64 done, qint64 total, const QString& told) {
  m_line->setRange(0, Scale);
  m_line->setValue(total > 0 ? int(std::clamp<qint64>(done * Scale / total, 0, Scale)) : 0);
  tell(told);
}

void ProgressRow::setUnknownLength(std::chrono::seconds elapsed, std::chrono::seconds limit) {
  m_line->setRange(0, 0);
  tell(limit.count() > 0 ? tr("%1 s of %2 s").arg(elapsed.count()).arg(limit.count())
                         : tr("%1 s").arg(elapsed.count()));
}

void ProgressRow::tell(const QString& state) {
  m_state->setText(state);
  m_line->setAccessibleDescription(state);
}

}  // namespace candor::widgets

#include "moc_progress_row.cpp"
