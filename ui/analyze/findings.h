// Findings: what an analysis says besides its requirements, as sheets of rows: the checks of the file, the skills, and
// every truthful edit.
#pragma once

#include "match/analysis.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace candor::analyze {

// Failed ones first. The caller gives each to a layout or scroll area.
[[nodiscard]] QWidget* checkSheet(const std::vector<match::AtsCheck>& checks);
[[nodiscard]] QWidget* skillSheet(const match::SkillSets& skills);
[[nodiscard]] QWidget* editSheet(const match::Analysis& analysis);

// "File checks  2 of 9 failed", "File checks  2 failed", "Checks  2": as there is room.
enum class TabWords { Whole, Fewer, Fewest };
[[nodiscard]] QString checkTab(const std::vector<match::AtsCheck>& checks, TabWords words);

// A sign with its word, in a column of its own before the words of a row.
class CheckMark : public QWidget {
  Q_OBJECT

 public:
  explicit CheckMark(match::CheckState state, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const match::CheckState m_state;
};

}  // namespace candor::analyze
