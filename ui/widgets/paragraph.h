// Paragraph: plain text broken into lines of a fixed height, which a style sheet cannot do. Text of others goes through
// it untouched: there is no markup.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace candor::widgets {

struct ParagraphShape {
  QFont font;
  int lineHeight = 18;
  int width = 0;
  int mostLines = 0;                        // the last one is elided; 0 for no limit
  Qt::Alignment alignment = Qt::AlignLeft;  // on the screen; the text runs in its own direction
};

class Paragraph {
 public:
  Paragraph(const QString& text, const ParagraphShape& shape);

  [[nodiscard]] int height() const;
  [[nodiscard]] int lines() const { return m_lines; }
  void paint(QPainter& painter, QPoint topLeft, const QColor& ink) const;

 private:
  ParagraphShape m_shape;
  QTextLayout m_layout;
  QString m_last;  // the elided last line, when there is one
  int m_lines = 0;
};

}  // namespace candor::widgets
