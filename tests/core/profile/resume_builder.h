// A resume as a reader of files would hand it over, built line by line.
#pragma once

#include "reading/document.h"

#include <QString>
#include <QStringView>

namespace candor::tests {

class ResumeBuilder {
 public:
  ResumeBuilder& heading(QStringView text) { return add(text, reading::BlockKind::Heading, true, 14, true); }
  ResumeBuilder& title(QStringView text) { return add(text, reading::BlockKind::Heading, true, 24, true); }
  ResumeBuilder& bold(QStringView text) { return add(text, reading::BlockKind::Paragraph, true, 10, true); }
  ResumeBuilder& paragraph(QStringView text) { return add(text, reading::BlockKind::Paragraph, true, 10, false); }
  ResumeBuilder& item(QStringView text) { return add(text, reading::BlockKind::ListItem, true, 10, false); }
  // One more line of the block begun last.
  ResumeBuilder& line(QStringView text) { return add(text, m_kind, false, 10, false); }

  // Where the following lines stand.
  ResumeBuilder& column(int column, double left, double top) {
    m_column = column;
    m_left = left;
    m_top = top;
    return *this;
  }

  [[nodiscard]] const reading::Document& document() const { return m_document; }

 private:
  ResumeBuilder& add(QStringView text, reading::BlockKind kind, bool opensBlock, double size, bool isBold) {
    QString& all = m_document.text;
    const bool isSameList = kind == reading::BlockKind::ListItem && m_kind == kind;
    if (!all.isEmpty()) all += opensBlock && !isSameList ? QStringLiteral("\n\n") : QStringLiteral("\n");
    const Span span{all.size(), text.size()};
    all += text;
    const QRectF box(m_left, m_top, 300, size);
    m_top += size + 4;
    m_document.lines.push_back({span, 0, box, size, isBold, m_column});
    if (opensBlock) {
      m_document.blocks.push_back({span, kind, 0, box, 1, m_column});
    } else {
      Span& block = m_document.blocks.back().span;
      block.length = span.end() - block.start;
    }
    m_kind = kind;
    return *this;
  }

  reading::Document m_document;
  reading::BlockKind m_kind = reading::BlockKind::Heading;
  int m_column = 0;
  double m_left = 50;
  double m_top = 40;
};

}  // namespace candor::tests
