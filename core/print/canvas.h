// Canvas: the page that is being painted, and what a PDF holds besides the paint: places, links to them, bookmarks, and
// the letters of the glyphs.
#pragma once

#include "print/glyph_log.h"

#include <QHash>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace candor::print {

struct Place {
  int page = 0;    // from 0
  double top = 0;  // dots from the sheet's upper edge
};

struct Link {
  int page = 0;
  QRectF box;
  QString to;  // the name of a place
};

struct Bookmark {
  QString title;
  int level = 1;
  Place at;
};

class Canvas {
 public:
  explicit Canvas(QPainter& painter) : m_painter(painter) {}

  void startPage();  // the first too

  void fill(const QRectF& box, QRgb ink);
  void rule(QPointF from, double width, QRgb ink);  // a hairline to the right
  // A part of a line of set text; (0, 0) of the line's layout comes to `at`.
  void glyphs(const QGlyphRun& run, const QTextLine& line, const QString& text, QPointF at);
  [[nodiscard]] QPainter& painter() { return m_painter; }  // for drawings without text

  void place(const QString& name, double top);  // the first of a name counts
  void link(const QRectF& box, const QString& to) { m_links.push_back({.page = m_page, .box = box, .to = to}); }
  void bookmark(const QString& title, int level, double top);

  [[nodiscard]] const QHash<QString, Place>& places() const { return m_places; }
  [[nodiscard]] const std::vector<Link>& links() const { return m_links; }
  [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
  [[nodiscard]] const GlyphLog& log() const { return m_log; }

 private:
  QPainter& m_painter;
  int m_page = -1;
  GlyphLog m_log;
  QHash<QString, Place> m_places;
  std::vector<Link> m_links;
  std::vector<Bookmark> m_bookmarks;
};

}  // namespace candor::print
