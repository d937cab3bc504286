// FilterRow: what the table is narrowed by: words, a least score, a resume, a time. Each change is told at once; the
// words apart, because they are still being typed.
#pragma once

#include "documents/stored_resume.h"
#include "history/selection.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace candor {
class Clock;
}
namespace candor::widgets {
class SearchField;
}

namespace candor::history {

class FilterRow : public QWidget {
  Q_OBJECT

 public:
  explicit FilterRow(const Clock& clock, QWidget* parent = nullptr);

  void setResumes(const std::vector<documents::ListedResume>& resumes);  // what is chosen stays so if it is there
  [[nodiscard]] Filter filter(documents::Where where) const;
  [[nodiscard]] bool isNarrowing() const;
  void clear();
  void focusWords();

 Q_SIGNALS:
  void typed();
  void changed();

 private:
  QComboBox* addChoice(const QString& name);
  void showClear();

  const Clock& m_clock;
  widgets::SearchField* m_words;
  QComboBox* m_score;
  QComboBox* m_resume;
  QComboBox* m_since;
  QPushButton* m_clear;
};

}  // namespace candor::history
