// VersionRow: one version of a resume: its number, what it scores where that is known, the way to look at it, and below
// them its file and what changed the score.
#pragma once

#include "documents/stored_resume.h"
#include "session/over_time.h"

#include <QWidget>

class QGridLayout;

namespace candor::widgets {
class Prose;
}

namespace candor::resumes {

class VersionRow : public QWidget {
  Q_OBJECT

 public:
  enum class Shown { This, Another };
  VersionRow(const documents::ListedVersion& version, Shown shown, QWidget* parent = nullptr);

  [[nodiscard]] ResumeVersionId version() const { return m_version; }
  // Nothing: it cannot be analysed.
  void setScored(const session::ScoredVersion* scored);

 Q_SIGNALS:
  void lookWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QWidget* wayToIt(int number, Shown shown);

  const ResumeVersionId m_version;
  widgets::Prose* m_score;
  widgets::Prose* m_gain;
  widgets::Prose* m_reasons;
};

// "PDF, 84 kB"
[[nodiscard]] QString fileFacts(const documents::ListedVersion& version);

}  // namespace candor::resumes
