// Prose: text of one or more lines in one of the steps of the type scale, with its line height; plain text, read by
// screen readers as a label. Every sentence of a page is one.
#pragma once

#include "style/tokens.h"
#include "style/type.h"
#include "widgets/paragraph.h"

#include <QWidget>

#include <optional>

namespace candor::widgets {

struct ProseStyle {
  style::Step step = style::Step::Body;
  style::Weight weight = style::Weight::Regular;
  QColor style::Tokens::*ink = &style::Tokens::text;
  style::Face face = style::Face::Interface;
};

class Prose : public QWidget {
  Q_OBJECT

 public:
  explicit Prose(const QString& text = {}, const ProseStyle& style = {}, QWidget* parent = nullptr);

  [[nodiscard]] const QString& text() const { return m_text; }
  void setText(const QString& text);
  void setStyle(const ProseStyle& style);
  void setAlignment(Qt::Alignment alignment);
  void setMostLines(int lines);  // 1 makes a label that is elided

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return m_mostLines != 1; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QFont shownFont() const;
  [[nodiscard]] const Paragraph& shaped(int width) const;
  void reshape();

  QString m_text;
  ProseStyle m_style;
  Qt::Alignment m_alignment = Qt::AlignLeft;
  int m_mostLines = 0;
  mutable std::optional<Paragraph> m_paragraph;
  mutable int m_shapedWidth = -1;
};

}  // namespace candor::widgets
