// ResumeRankView: all resumes of the vault for one posting, best first, each with what sets it apart from the next. Any
// is analysed by one press, or compared with the one that is chosen.
#pragma once

#include "session/ranking.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace candor::widgets {
class PageHead;
class RuledRow;
}  // namespace candor::widgets

namespace candor::analyze {

class ResumeRankView : public QWidget {
  Q_OBJECT

 public:
  explicit ResumeRankView(QWidget* parent = nullptr);

  // `chosen` is the resume the others are compared with; the best when it is absent or not in the ranking. Not empty.
  void setRanking(const session::ResumeRanking& ranking, std::optional<ResumeId> chosen, const QString& postingTitle);
  [[nodiscard]] const std::optional<session::ResumeRanking>& ranking() const { return m_ranking; }
  void focusFirst();

 Q_SIGNALS:
  void analysisWanted(ResumeId resume);
  void comparisonWanted(ResumeId chosen, ResumeId other);
  void backWanted();

 private:
  void addRows(QWidget& page, QVBoxLayout& rows);
  [[nodiscard]] widgets::RuledRow* rowOf(const session::RankedResume& ranked);

  std::optional<session::ResumeRanking> m_ranking;
  std::optional<ResumeId> m_chosen;
  widgets::PageHead* m_head;
  QScrollArea* m_body;
};

}  // namespace candor::analyze
