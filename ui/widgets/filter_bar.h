// FilterBar: one row of choices that exclude each other, each with its count: All 10, Met 5, Partly 3, Missing 2. One
// stop of the Tab key; the arrows move inside.
#pragma once

#include "widgets/evidence_model.h"

#include <QRadioButton>
#include <QWidget>

#include <array>
#include <optional>

namespace candor::widgets {

struct EvidenceCounts {
  int met = 0;
  int partly = 0;
  int missing = 0;
};

using EvidenceFilter = std::optional<EvidenceStatus>;  // nothing: all

enum class FilterWords { Whole, Short };  // short: sign and count, the word is in the tooltip

class FilterSegment : public QRadioButton {
  Q_OBJECT

 public:
  FilterSegment(EvidenceFilter filter, QWidget* parent);

  void setCount(int count);
  void setWords(FilterWords words);
  [[nodiscard]] EvidenceFilter filter() const { return m_filter; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

 private:
  [[nodiscard]] QString word() const;
  [[nodiscard]] QString shownWord() const;
  [[nodiscard]] int shownWidth() const;  // with the space after it

  EvidenceFilter m_filter;
  int m_count = 0;
  FilterWords m_words = FilterWords::Whole;
};

class FilterBar : public QWidget {
  Q_OBJECT

 public:
  explicit FilterBar(QWidget* parent = nullptr);

  void setCounts(const EvidenceCounts& counts);
  void setWords(FilterWords words);
  [[nodiscard]] EvidenceFilter filter() const;
  void setFilter(EvidenceFilter filter);

 Q_SIGNALS:
  void filterChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::array<FilterSegment*, 4> m_segments;
};

}  // namespace candor::widgets
