// FirstStart: from no vault to an open one, in two screens: how it opens, and the recovery code.
#pragma once

#include "unlock/door.h"

#include <QWidget>

class QStackedWidget;

namespace candor::unlock {

class ArchiveForm;
class CodeForm;
class StepList;
class WaysForm;

class FirstStart : public QWidget {
  Q_OBJECT

 public:
  // The vault is handed over when its recovery code was confirmed.
  FirstStart(const Door& door, Entered entered, QWidget* parent = nullptr);

  void focusFirst();

 private:
  void make();
  void chooseArchive();
  void made(Result<session::Created> created);
  void enter();

  Door m_door;
  Entered m_entered;
  StepList* m_steps;
  QStackedWidget* m_forms;
  WaysForm* m_ways;
  CodeForm* m_code;
  ArchiveForm* m_archive;
  std::optional<Job<session::Created>> m_making;
  std::unique_ptr<session::Session> m_session;
};

}  // namespace candor::unlock
