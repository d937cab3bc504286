#include "widgets/filter_bar.h"

#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/row_paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

constexpr int SegmentPadding = 11;
constexpr int SegmentSign = 14;
constexpr int SegmentGap = 6;

QFont segmentFont() { return style::type().font(style::Step::Small, style::Weight::Strong); }
QFont countFont() { return style::type().font(style::Step::Small); }

}  // namespace

FilterSegment::FilterSegment(EvidenceFilter filter, QWidget* parent) : QRadioButton(parent), m_filter(filter) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setCount(0);
}

void FilterSegment::setCount(int count) {
  m_count = count;
  setAccessibleName(word() + u' ' + QString::number(count));
  updateGeometry();
  update();
}

void FilterSegment::setWords(FilterWords words) {
  m_words = words;
  setToolTip(words == FilterWords::Short && m_filter ? word() : QString());
  updateGeometry();
  update();
}

QSize FilterSegment::sizeHint() const {
  const style::Type& type = style::type();
  int width = 2 * type.px(SegmentPadding) + shownWidth() +
              QFontMetrics(countFont()).horizontalAdvance(QString::number(m_count)) + 2;
  if (m_filter) width += type.px(SegmentSign) + type.px(SegmentGap);
  return {width, type.px(style::space::FilterHeight)};
}

void FilterSegment::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  const bool isStrong = isChecked() && t.theme == style::Theme::HighContrast;
  const QColor ground = isStrong ? t.accent : isChecked() ? t.selected : underMouse() ? t.hover : t.raised;
  const QColor ink = isStrong ? t.accentOn : m_filter ? colourOf(*m_filter) : t.text;
  QPainter painter(this);
  painter.fillRect(rect().adjusted(0, 1, 0, -1), ground);
  QRect part = rect().adjusted(type.px(SegmentPadding), 0, -type.px(SegmentPadding), 0);
  const auto place = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
  if (m_filter) {
    QRect sign(0, 0, type.px(SegmentSign), type.px(SegmentSign));
    sign.moveCenter({part.left() + sign.width() / 2, part.center().y()});
    style::paintIcon(painter, iconOf(*m_filter), place(sign), ink, ground);
    part.setLeft(sign.right() + 1 + type.px(SegmentGap));
  }
  painter.setPen(ink);
  painter.setFont(segmentFont());
  const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
  paintLine(painter, place(part), side, shownWord());
  part.setLeft(part.left() + shownWidth());
  painter.setPen(isStrong ? t.accentOn : m_filter ? t.text2 : t.text);
  painter.setFont(m_filter ? countFont() : segmentFont());
  paintLine(painter, place(part), side, QString::number(m_count));
}

QString FilterSegment::word() const { return m_filter ? wordOf(*m_filter) : tr("All"); }

QString FilterSegment::shownWord() const { return m_words == FilterWords::Short && m_filter ? QString() : word(); }

int FilterSegment::shownWidth() const {
  const QString shown = shownWord();
  return shown.isEmpty() ? 0 : QFontMetrics(segmentFont()).horizontalAdvance(shown) + style::type().px(4);
}

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_segments{new FilterSegment(std::nullopt, this), new FilterSegment(EvidenceStatus::Met, this),
                 new FilterSegment(EvidenceStatus::Partly, this), new FilterSegment(EvidenceStatus::Missing, this)} {
  setAccessibleName(tr("Show requirements"));
  style::setRole(*this, QAccessible::Grouping);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(1, 0, 1, 0);
  row->setSpacing(1);
  for (FilterSegment* segment : m_segments) {
    row->addWidget(segment);
    connect(segment, &QRadioButton::toggled, this, [this](bool isOn) {
      if (isOn) Q_EMIT filterChanged();
    });
  }
  m_segments[0]->setChecked(true);
}

void FilterBar::setCounts(const EvidenceCounts& counts) {
  const std::array shown = {counts.met + counts.partly + counts.missing, counts.met, counts.partly, counts.missing};
  for (std::size_t i = 0; i < shown.size(); ++i) m_segments[i]->setCount(shown[i]);
}

void FilterBar::setWords(FilterWords words) {
  for (FilterSegment* segment : m_segments) segment->setWords(words);
}

EvidenceFilter FilterBar::filter() const {
  for (const FilterSegment* segment : m_segments) {
    if (segment->isChecked()) return segment->filter();
  }
  return std::nullopt;
}

void FilterBar::setFilter(EvidenceFilter filter) {
  for (FilterSegment* segment : m_segments) {
    if (segment->filter() == filter) segment->setChecked(true);
  }
}

// The border is one for the whole row, with rules between; the segments leave them free.
void FilterBar::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(t.edge);
  painter.setBrush(t.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::space::ControlRadius,
                          style::space::ControlRadius);
  for (std::size_t i = 1; i < m_segments.size(); ++i) {
    const int x = std::max(m_segments[i - 1]->x(), m_segments[i]->x()) - 1;
    painter.fillRect(QRect(x, 1, 1, height() - 2), t.line);
  }
}

}  // namespace candor::widgets

#include "moc_filter_bar.cpp"
