#include "widgets/paragraph.h"

#include "widgets/row_paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace candor::widgets {

namespace {

QString withLineSeparators(QString text) { return text.replace(u'\n', QChar(QChar::LineSeparator)); }

}  // namespace

Paragraph::Paragraph(const QString& text, const ParagraphShape& shape)
    : m_shape(shape), m_layout(withLineSeparators(text), shape.font) {
  QTextOption option(shape.alignment | Qt::AlignAbsolute);
  option.setTextDirection(Qt::LayoutDirectionAuto);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_layout.setTextOption(option);
  m_layout.setCacheEnabled(true);
  m_layout.beginLayout();
  for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
    line.setLineWidth(std::max(1, shape.width));
    line.setPosition({0, m_lines * shape.lineHeight + (shape.lineHeight - line.height()) / 2});
    ++m_lines;
    if (m_lines == shape.mostLines) {
      const QString rest = m_layout.text().mid(line.textStart());
      if (line.textLength() < rest.size() || line.naturalTextWidth() > shape.width)
        m_last = QFontMetrics(shape.font).elidedText(rest, Qt::ElideRight, shape.width);
      break;
    }
  }
  m_layout.endLayout();
}

int Paragraph::height() const { return std::max(1, m_lines) * m_shape.lineHeight; }

void Paragraph::paint(QPainter& painter, QPoint topLeft, const QColor& ink) const {
  painter.setPen(ink);
  const int whole = m_last.isEmpty() ? m_layout.lineCount() : m_layout.lineCount() - 1;
  for (int i = 0; i < whole; ++i) m_layout.lineAt(i).draw(&painter, topLeft);
  if (m_last.isEmpty()) return;
  painter.setFont(m_shape.font);
  const QRect box(topLeft + QPoint(0, whole * m_shape.lineHeight), QSize(m_shape.width, m_shape.lineHeight));
  paintLine(painter, box, m_shape.alignment, m_last);
}

}  // namespace candor::widgets
