// StageChip: the stage of an application as glyph and word; only the glyph has the colour.
#pragma once

#include "style/glyph.h"

#include <QWidget>

namespace candor::widgets {

[[nodiscard]] QString wordOf(style::StageGlyph stage);

class StageChip : public QWidget {
  Q_OBJECT

 public:
  explicit StageChip(style::StageGlyph stage, QWidget* parent = nullptr);

  void setStage(style::StageGlyph stage);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  style::StageGlyph m_stage;
};

}  // namespace candor::widgets
