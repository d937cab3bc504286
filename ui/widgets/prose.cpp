#include "widgets/prose.h"

#include "style/look.h"
#include "style/role.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace candor::widgets {

namespace {

constexpr int Comfortable = 420;  // the width several lines are read at best

}  // namespace

Prose::Prose(const QString& text, const ProseStyle& style, QWidget* parent)
    : QWidget(parent), m_text(text), m_style(style) {
  style::setRole(*this, QAccessible::StaticText);
  setAccessibleName(text);
  reshape();
}

void Prose::setText(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  setAccessibleName(text);
  reshape();
}

void Prose::setStyle(const ProseStyle& style) {
  m_style = style;
  reshape();
}

void Prose::setAlignment(Qt::Alignment alignment) {
  m_alignment = alignment;
  reshape();
}

void Prose::setMostLines(int lines) {
  m_mostLines = lines;
  reshape();
}

QSize Prose::sizeHint() const {
  int widest = 0;
  const QFontMetrics metrics(shownFont());
  const auto lines = QStringView(m_text).split(u'\n');
  for (const QStringView line : lines) widest = std::max(widest, metrics.horizontalAdvance(line.toString()) + 1);
  const int width = m_mostLines == 1 ? widest : std::min(widest, style::type().px(Comfortable));
  return {width, heightForWidth(width)};
}

QSize Prose::minimumSizeHint() const {
  const int line = style::type().lineHeight(m_style.step, m_style.face);
  return {std::min(sizeHint().width(), 2 * line), line};
}

int Prose::heightForWidth(int width) const { return shaped(width).height(); }

void Prose::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Paragraph& paragraph = shaped(width());
  const QColor ink = isEnabled() ? style::tokens().*m_style.ink : style::tokens().disabled;
  const int top = m_mostLines == 1 || m_alignment & Qt::AlignVCenter ? (height() - paragraph.height()) / 2 : 0;
  paragraph.paint(painter, {0, top}, ink);
}

void Prose::changeEvent(QEvent* event) {
  const QEvent::Type type = event->type();
  if (type == QEvent::StyleChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange) reshape();
  QWidget::changeEvent(event);
}

QFont Prose::shownFont() const { return style::type().font(m_style.step, m_style.weight, m_style.face); }

const Paragraph& Prose::shaped(int width) const {
  if (!m_paragraph || m_shapedWidth != width) {
    const int line = style::type().lineHeight(m_style.step, m_style.face);
    const Qt::Alignment side = m_alignment & Qt::AlignHorizontal_Mask;
    m_paragraph.emplace(
        m_text, ParagraphShape{.font = shownFont(),
                               .lineHeight = line,
                               .width = width,
                               .mostLines = m_mostLines,
                               .alignment = QStyle::visualAlignment(layoutDirection(), side ? side : Qt::AlignLeft)});
    m_shapedWidth = width;
  }
  return *m_paragraph;
}

void Prose::reshape() {
  m_paragraph.reset();
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(m_mostLines != 1);
  setSizePolicy(policy);
  updateGeometry();
  update();
}

}  // namespace candor::widgets

#include "moc_prose.cpp"
