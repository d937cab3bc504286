// VersionList: the files a resume has been, newest first, each to be looked at, and the way to add another. Where the
// resume was analysed, each says what it scores for one of those postings and what changed it from the one before.
#pragma once

#include "documents/stored_resume.h"
#include "session/over_time.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace candor::widgets {
class Prose;
}

namespace candor::resumes {

class VersionRow;

class VersionList : public QScrollArea {
  Q_OBJECT

 public:
  explicit VersionList(QWidget* parent = nullptr);

  void setVersions(const std::vector<documents::ListedVersion>& versions, ResumeVersionId shown);
  // Of the same resume. The posting that was chosen stays.
  void setOverTime(std::vector<session::OverTime> courses);

 Q_SIGNALS:
  void chosen(ResumeVersionId version);
  void addWanted();

 private:
  void addHead(QVBoxLayout& column);
  void choosePosting();
  void showScores();

  QWidget* m_against = nullptr;  // the posting the versions are scored for
  QComboBox* m_postings = nullptr;
  widgets::Prose* m_none = nullptr;  // there is none
  std::vector<VersionRow*> m_rows;
  std::vector<session::OverTime> m_courses;
  std::optional<PostingId> m_posting;
};

}  // namespace candor::resumes
