// OneTimeCode: the one way a screen asks for a one-time code. What is guarded failed with StepUpNeeded before; once the
// vault has taken a code, it is tried again. Nothing waits meanwhile.
#pragma once

#include "base/job.h"
#include "workplace/workplace.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPushButton;

namespace candor::widgets {
class MessageStrip;
class SecretEdit;
}  // namespace candor::widgets

namespace candor::workplace {

class OneTimeCode : public QDialog {
  Q_OBJECT

 public:
  // Over `screen`, with which it goes. `goOn` is called at most once.
  static void ask(const Workplace& workplace, QWidget& screen, std::function<void()> goOn);

 private:
  OneTimeCode(const Workplace& workplace, QWidget& screen, std::function<void()> goOn);
  void build();
  void weigh();
  void check();
  void settle(const Result<void>& allowed);

  const Workplace m_workplace;
  std::function<void()> m_goOn;
  widgets::SecretEdit* m_code;
  widgets::MessageStrip* m_fault;
  QPushButton* m_action;
  std::optional<Job<void>> m_checking;
};

}  // namespace candor::workplace
