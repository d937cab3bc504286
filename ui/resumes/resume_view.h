// ResumeView: one resume: its text with numbered lines or the list of its versions, and the profile that was read from
// it. A field leads to its lines, a line to its field.
#pragma once

#include "resumes/edit_to_make.h"
#include "resumes/opened_resume.h"
#include "session/over_time.h"

#include <QWidget>

#include <set>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace candor::widgets {
class DocumentView;
class MessageStrip;
}  // namespace candor::widgets

namespace candor::resumes {

class IdWarning;
class ProfilePanel;
class VersionList;

class ResumeView : public QWidget {
  Q_OBJECT

 public:
  explicit ResumeView(QWidget* parent = nullptr);

  void setResume(OpenedResume resume);
  [[nodiscard]] const documents::StoredResume* stored() const { return m_opened ? &m_opened->stored : nullptr; }
  [[nodiscard]] int toCheck() const { return m_opened ? countToCheck(m_opened->profile) : 0; }
  // Marks the words the edit is about, or else where work is told of, and takes the keyboard there. The edit is said
  // above the text until another resume is shown.
  void showEdit(const EditToMake& edit);
  void setCorrected(const QString& key, const std::optional<QString>& value);
  // What the versions score, of this resume; of another it is dropped.
  void setOverTime(ResumeId resume, std::vector<session::OverTime> courses);
  [[nodiscard]] ProfilePanel& profile() { return *m_profile; }
  [[nodiscard]] widgets::DocumentView& document() { return *m_document; }

 Q_SIGNALS:
  void corrected(const ShownField& field, const QString& value);
  void setBackWanted(const ShownField& field);
  void versionWanted(ResumeVersionId version);
  void addVersionWanted();
  void overTimeWanted(ResumeId resume);  // its versions are looked at
  void removeIdsWanted(ResumeId resume);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QWidget* makePaper();
  void showVersions();
  void showWhichVersion();
  void warnOfIds();
  void lookForField(qsizetype offset);
  void openPaper(int index);

  std::optional<OpenedResume> m_opened;
  std::set<ResumeVersionId> m_keepsIds;  // while the page is open
  std::optional<ResumeId> m_edited;      // whose edit is said
  widgets::MessageStrip* m_edit;
  widgets::MessageStrip* m_older;
  IdWarning* m_ids;
  QSplitter* m_sides;
  QTabBar* m_tabs;
  QStackedWidget* m_papers;
  widgets::DocumentView* m_document;
  VersionList* m_versions;
  ProfilePanel* m_profile;
};

}  // namespace candor::resumes
