// Paragraph: text set to a width, line by line. Foreign text can make it longer and nothing else: what would stand out
// of a line is cut off.
#pragma once

#include "base/span.h"
#include "match/analysis.h"
#include "print/canvas.h"
#include "print/style.h"

#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace candor::print {

// A stretch in another style than the rest.
struct Inset {
  Span span;
  Style style;
};

// A stretch under the marker pen.
struct Mark {
  Span span;
  match::Status status = match::Status::Met;
};

struct Setting {
  Style style = {};
  double width = 0;                         // dots
  Qt::Alignment alignment = Qt::AlignLeft;  // of right-to-left text it is the other side
  std::vector<Inset> insets = {};
  std::vector<Mark> marks = {};
};

class Paragraph {
 public:
  Paragraph(const QString& text, Setting setting);

  [[nodiscard]] int lines() const { return m_layout->lineCount(); }
  [[nodiscard]] double lineHeight() const;
  [[nodiscard]] int lineOf(qsizetype offset) const;  // of the text
  [[nodiscard]] double widthOf(int line) const;      // of what is set in it

  void paint(Canvas& canvas, int line, QPointF topLeft) const;

 private:
  void paintMarks(Canvas& canvas, const QTextLine& line, QPointF topLeft) const;
  void paintPart(Canvas& canvas, const QTextLine& line, QPointF topLeft, Span part, QRgb ink) const;

  QString m_text;
  Setting m_setting;
  double m_baseline = 0;  // from a line's top
  std::shared_ptr<QTextLayout> m_layout;
};

}  // namespace candor::print
