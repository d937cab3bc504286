// ResumesPage: the resumes of the vault: their list, and beside it the one that is looked at. Files are added by drop
// or choice; what cannot be read stays in the list with its reason.
#pragma once

#include "base/ids.h"
#include "base/job.h"
#include "documents/stored_resume.h"
#include "documents/where.h"
#include "resumes/edit_to_make.h"
#include "resumes/failed_file.h"
#include "resumes/opened_resume.h"
#include "session/over_time.h"
#include "workplace/page.h"
#include "workplace/workplace.h"

#include <list>
#include <memory>
#include <optional>
#include <utility>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace candor::widgets {
class MessageStrip;
class PageHead;
}  // namespace candor::widgets

namespace candor::workplace {
class Work;
}

namespace candor::resumes {

class Intake;
class ResumeModel;
class ResumeSide;
class ResumeView;

class ResumesPage : public workplace::Page {
  Q_OBJECT

 public:
  explicit ResumesPage(const workplace::Workplace& workplace, QWidget* parent = nullptr);
  ~ResumesPage() override;

  void addFiles(const QStringList& paths);
  void chooseFiles(std::optional<ResumeId> versionOf = {});
  void showResume(ResumeId id);  // in use or in the bin
  // The same, at the place an edit is about, where the keyboard goes.
  void showResume(ResumeId id, const EditToMake& edit);

  void focusFirst() override;
  [[nodiscard]] std::vector<workplace::Command> commands() override;
  void take(const QStringList& paths) override { addFiles(paths); }

 Q_SIGNALS:
  void analyzeWanted(ResumeId id);

 protected:
  void showEvent(QShowEvent* event) override;  // what was added elsewhere meanwhile is read anew
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum class State { Opening, Empty, Resume, Failed, Fault };

  void buildMenu();
  void buildHead();
  void buildBody();
  void enter(State state);
  void showHead();
  void showFault(const Error& error);  // of the vault, instead of the page's contents
  void tellFault(const Error& error);  // of one act, above them
  [[nodiscard]] QWidget* emptyState();

  void reload();
  void setList(Result<std::vector<documents::ListedResume>> resumes);
  void setWhere(documents::Where where);
  void rowChosen(int row);
  void open(ResumeId id, std::optional<ResumeVersionId> version = {});
  void showFailed(const FailedFile& file);
  void showEdit();
  void scoreVersions(ResumeId id);

  void kept(const documents::AddedResume& added, const QString& path);
  void failed(const FailedFile& file);
  void intakeEnded(int left);

  void chooseInstead(const FailedFile& file);
  void saveOriginal();
  void saveVersion(ResumeVersionId version, const QString& path);
  void rename(ResumeId id, const QString& title);
  void bin();
  void restore(ResumeId id);
  void erase();
  void removeIds(ResumeId id);
  void correct(const ShownField& field, const QString& value);
  void setBack(const ShownField& field);
  void write(Job<void> job, std::function<void()> then);
  [[nodiscard]] const documents::StoredResume* shown() const;  // nothing in other states

  workplace::Workplace m_workplace;
  Intake* m_intake;
  ResumeModel* m_model;
  widgets::PageHead* m_head;
  QToolButton* m_more = nullptr;
  QPushButton* m_save = nullptr;
  QPushButton* m_analyze = nullptr;
  QPushButton* m_restore = nullptr;
  QPushButton* m_erase = nullptr;
  widgets::MessageStrip* m_trouble;
  ResumeSide* m_side;
  QStackedWidget* m_body;
  ResumeView* m_view;
  State m_state = State::Opening;
  bool m_isFocusAwaited = false;
  documents::Where m_where = documents::Where::InUse;
  std::optional<ResumeId> m_wanted;
  std::optional<std::pair<ResumeId, EditToMake>> m_edit;  // to be shown when its resume is
  std::optional<Job<std::vector<documents::ListedResume>>> m_listing;
  std::optional<Job<OpenedResume>> m_opening;
  std::optional<Job<void>> m_saving;
  std::optional<Job<int>> m_removing;
  std::unique_ptr<workplace::Work> m_scoring;
  std::optional<Job<std::vector<session::OverTime>>> m_overTime;
  std::list<Job<void>> m_writes;
};

}  // namespace candor::resumes
