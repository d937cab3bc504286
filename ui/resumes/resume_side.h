// ResumeSide: the list of resumes with its count, the way to add, the way to the bin, and how far the reading of files
// is.
#pragma once

#include "documents/where.h"

#include <QWidget>

class QPushButton;

namespace candor::widgets {
class ProgressLine;
class Prose;
class RuledList;
}  // namespace candor::widgets

namespace candor::resumes {

class Intake;
class ResumeModel;

class ResumeSide : public QWidget {
  Q_OBJECT

 public:
  ResumeSide(ResumeModel& model, Intake& intake, QWidget* parent = nullptr);

  void choose(int row);  // -1 for none
  [[nodiscard]] int chosen() const;
  void rename(int row);
  void setWhere(documents::Where where);
  void focusList();
  void setRoom(int pageWidth);  // the list takes a share of it at most
  [[nodiscard]] widgets::RuledList& list() { return *m_list; }

 Q_SIGNALS:
  void rowChosen(int row);
  void addWanted();
  void whereWanted(documents::Where where);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeFoot();
  void count();
  void showProgress();

  ResumeModel& m_model;
  Intake& m_intake;
  documents::Where m_where = documents::Where::InUse;
  widgets::Prose* m_count;
  widgets::RuledList* m_list;
  QWidget* m_reading = nullptr;
  widgets::ProgressLine* m_line = nullptr;
  widgets::Prose* m_progress = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_bin = nullptr;
};

}  // namespace candor::resumes
