// RankView: one resume against all postings of the vault, best first, narrowed by words, must-haves and blockers. A row
// leads to its analysis.
#pragma once

#include "analyze/rank_model.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QStackedWidget;
class QTableView;

namespace candor::widgets {
class PageHead;
class SearchField;
}  // namespace candor::widgets

namespace candor::analyze {

class RankView : public QWidget {
  Q_OBJECT

 public:
  explicit RankView(QWidget* parent = nullptr);

  void setRanking(ResumeId resume, const QString& resumeTitle, session::Ranking ranking);
  [[nodiscard]] const std::optional<ResumeId>& resume() const { return m_resume; }
  [[nodiscard]] QTableView& table() { return *m_table; }
  void focusTable();

 Q_SIGNALS:
  void openWanted(ResumeId resume, PostingId posting);
  void backWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeFilter();
  void makeTable();
  void filter();
  void showCount();
  void open(int row);
  void fitColumns();

  std::optional<ResumeId> m_resume;
  int m_unread = 0;
  RankModel* m_model;
  widgets::PageHead* m_head;
  widgets::SearchField* m_words;
  QCheckBox* m_onlyAllMet;
  QCheckBox* m_onlyFree;
  QStackedWidget* m_body;
  QTableView* m_table;
};

}  // namespace candor::analyze
