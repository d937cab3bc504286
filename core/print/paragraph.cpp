#include "print/paragraph.h"

#include "print/measures.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace candor::print {
namespace {

QTextOption optionOf(Qt::Alignment alignment) {
  QTextOption option(alignment);
  option.setUseDesignMetrics(true);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  return option;
}

Span rangeOf(const QTextLine& line) { return {.start = line.textStart(), .length = line.textLength()}; }

Span shared(Span a, Span b) {
  const qsizetype start = std::max(a.start, b.start);
  return {.start = start, .length = std::max<qsizetype>(0, std::min(a.end(), b.end()) - start)};
}

}  // namespace

Paragraph::Paragraph(const QString& text, Setting setting) : m_text(text), m_setting(std::move(setting)) {
  const QFont font = fontOf(m_setting.style);
  const QFontMetricsF metrics(font);
  m_baseline = (lineHeight() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
  m_layout = std::make_shared<QTextLayout>(m_text, font);
  m_layout->setTextOption(optionOf(m_setting.alignment));
  QList<QTextLayout::FormatRange> formats;
  for (const Inset& inset : m_setting.insets) {
    QTextCharFormat format;
    format.setFont(fontOf(inset.style));
    formats.append({int(inset.span.start), int(inset.span.length), format});
  }
  m_layout->setFormats(formats);
  m_layout->beginLayout();
  for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
    line.setLineWidth(m_setting.width);
  m_layout->endLayout();
}

double Paragraph::lineHeight() const { return m_setting.style.line * Pt; }

int Paragraph::lineOf(qsizetype offset) const {
  return std::max(0, m_layout->lineForTextPosition(int(offset)).lineNumber());
}

double Paragraph::widthOf(int line) const { return m_layout->lineAt(line).naturalTextWidth(); }

void Paragraph::paint(Canvas& canvas, int number, QPointF topLeft) const {
  const QTextLine line = m_layout->lineAt(number);
  paintMarks(canvas, line, topLeft);
  qsizetype at = line.textStart();
  for (const Inset& inset : m_setting.insets) {
    const Span part = shared(inset.span, rangeOf(line));
    if (part.length == 0) continue;
    paintPart(canvas, line, topLeft, {.start = at, .length = part.start - at}, m_setting.style.ink);
    paintPart(canvas, line, topLeft, part, inset.style.ink);
    at = part.end();
  }
  paintPart(canvas, line, topLeft, {.start = at, .length = rangeOf(line).end() - at}, m_setting.style.ink);
}

void Paragraph::paintMarks(Canvas& canvas, const QTextLine& line, QPointF topLeft) const {
  for (const Mark& mark : m_setting.marks) {
    const Span part = shared(mark.span, rangeOf(line));
    if (part.length == 0) continue;
    const double from = line.cursorToX(int(part.start));
    const double to = line.cursorToX(int(part.end()));
    const QRectF box =
        QRectF(topLeft + QPointF(std::min(from, to), 0.5 * Pt), QSizeF(std::abs(to - from), lineHeight() - Pt));
    const bool isMet = mark.status == match::Status::Met;
    canvas.fill(box, isMet ? ink::Evidence : ink::EvidencePartly);
    if (isMet) continue;
    for (double x = box.left(); x + 1.2 * Pt <= box.right(); x += 2.4 * Pt)
      canvas.fill({x, box.bottom() - Pt, 1.2 * Pt, Pt}, ink::EvidenceEdge);
  }
}

void Paragraph::paintPart(Canvas& canvas, const QTextLine& line, QPointF topLeft, Span part, QRgb ink) const {
  if (part.length == 0) return;
  const QPointF at = topLeft + QPointF(0, m_baseline - line.y() - line.ascent());
  const QRectF allowed(topLeft - QPointF(lineHeight(), lineHeight() / 2),
                       QSizeF(m_setting.width + 2 * lineHeight(), 2 * lineHeight()));
  canvas.painter().setPen(QColor(ink));
  const QList<QGlyphRun> runs = line.glyphRuns(int(part.start), int(part.length));
  for (const QGlyphRun& run : runs) {
    const bool isTooLarge = !allowed.contains(run.boundingRect().translated(at));
    if (isTooLarge) {
      canvas.painter().save();
      canvas.painter().setClipRect(allowed);
    }
    canvas.glyphs(run, line, m_text, at);
    if (isTooLarge) canvas.painter().restore();
  }
}

}  // namespace candor::print
