#include "print/canvas.h"

#include "print/measures.h"

#include <QColor>
#include <QPen>

namespace candor::print {

void Canvas::startPage() {
  ++m_page;
  m_log.startPage();
}

void Canvas::fill(const QRectF& box, QRgb ink) { m_painter.fillRect(box, QColor(ink)); }

void Canvas::rule(QPointF from, double width, QRgb ink) {
  fill({from - QPointF(0, 0.25 * Pt), QSizeF(width, 0.5 * Pt)}, ink);
}

void Canvas::glyphs(const QGlyphRun& run, const QTextLine& line, const QString& text, QPointF at) {
  m_log.add(run, line, text);
  m_painter.drawGlyphRun(at, run);
}

void Canvas::place(const QString& name, double top) {
  if (!m_places.contains(name)) m_places.insert(name, {.page = m_page, .top = top});
}

void Canvas::bookmark(const QString& title, int level, double top) {
  m_bookmarks.push_back({.title = title, .level = level, .at = {.page = m_page, .top = top}});
}

}  // namespace candor::print
