// BestResume: which of the kept resumes fits the posting best, and why: one strip, as soon as the posting was read, and
// nothing while only one resume is kept. It ranks in the background and never waits; a newer posting ends the older.
#pragma once

#include "base/job.h"
#include "posting/posting.h"
#include "session/ranking.h"
#include "widgets/message_strip.h"
#include "workplace/workplace.h"

#include <memory>
#include <optional>

namespace candor::workplace {
class Work;
}

namespace candor::analyze {

class BestResume : public widgets::MessageStrip {
  Q_OBJECT

 public:
  explicit BestResume(const workplace::Workplace& workplace, QWidget* parent = nullptr);
  ~BestResume() override;

  void look(const posting::Posting& posting);
  void forget();
  void setChosen(std::optional<ResumeId> resume);
  enum class Detail { Whole, Brief /* without the reasons */ };
  void setDetail(Detail detail);
  [[nodiscard]] const std::optional<session::ResumeRanking>& ranking() const { return m_ranking; }

 Q_SIGNALS:
  void analysisWanted(ResumeId resume);
  void allWanted();

 private:
  void showProgress(const Progress& progress);
  void say();
  [[nodiscard]] QString withReasons(const QString& scores, std::vector<match::Said> reasons) const;
  void sayOther(const session::RankedResume& best, const session::RankedResume* chosen, int count);
  void sayChosen(const session::RankedResume& chosen, const session::RankedResume& next, int count);

  const workplace::Workplace m_workplace;
  QPushButton* m_analyse;
  QPushButton* m_all;
  Detail m_detail = Detail::Whole;
  std::optional<ResumeId> m_chosen;
  std::optional<session::ResumeRanking> m_ranking;
  std::optional<Job<session::ResumeRanking>> m_job;
  std::unique_ptr<workplace::Work> m_work;  // while it takes long
};

}  // namespace candor::analyze
