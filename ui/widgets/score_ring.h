// ScoreRing: the score in a ring of arcs, clockwise from noon, one for each addend: as long as its most, filled as far
// as its points. A provisional score has a dashed rest and says "about"; no score is an empty ring and a dash.
#pragma once

#include "widgets/score.h"

#include <QWidget>

#include <optional>

namespace candor::widgets {

enum class RingSize { Large, Small };

class ScoreRing : public QWidget {
  Q_OBJECT

 public:
  explicit ScoreRing(RingSize size = RingSize::Large, QWidget* parent = nullptr);

  void setScore(const Score& score);
  [[nodiscard]] const Score& score() const { return m_score; }
  void setRingSize(RingSize size);
  void setMarked(std::optional<int> addend);  // its arc stands out from the others
  [[nodiscard]] std::optional<int> marked() const { return m_marked; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintArcs(QPainter& painter, const QRectF& ring) const;
  void paintWords(QPainter& painter) const;

  RingSize m_size;
  Score m_score;
  std::optional<int> m_marked;
};

}  // namespace candor::widgets
