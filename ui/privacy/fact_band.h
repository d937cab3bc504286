// FactBand: three facts side by side below the head of the page: a sign, a short sentence, and what it rests on.
#pragma once

#include "style/icon.h"

#include <QWidget>

#include <array>

namespace candor::widgets {
class Prose;
}

namespace candor::privacy {

struct Fact {
  style::Icon icon = style::Icon::Info;
  style::Tint tint = style::Tint::Accent;
  QString title;
  QString sentence;
};

class FactBand : public QWidget {
  Q_OBJECT

 public:
  static constexpr int Facts = 3;

  explicit FactBand(QWidget* parent = nullptr);

  void setFact(int place, const Fact& fact);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Cell {
    QWidget* box = nullptr;
    widgets::Prose* title = nullptr;
    widgets::Prose* sentence = nullptr;
    style::Icon icon = style::Icon::Info;
    style::Tint tint = style::Tint::Accent;
  };

  std::array<Cell, Facts> m_cells;
};

}  // namespace candor::privacy
