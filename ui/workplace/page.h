// Page: one screen of the window as the shell knows it. A page builds itself when it is made and asks the vault for its
// content then; nothing of it waits.
#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

namespace candor::workplace {

// What the command palette offers and a key does.
struct Command {
  QString title;  // begins with a verb
  QKeySequence keys = {};
  std::function<void()> run;
};

class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  // The page was opened: the keyboard goes to its first list or field.
  virtual void focusFirst() = 0;

  // What can be done now, on this page.
  [[nodiscard]] virtual std::vector<Command> commands() { return {}; }

  // What becomes of files that are dropped on it; empty where it has no use for them: then they are resumes.
  [[nodiscard]] virtual QString whatDroppingDoes() const { return {}; }
  virtual void take(const QStringList& paths);  // dropped on it
};

}  // namespace candor::workplace
