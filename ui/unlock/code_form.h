// CodeForm: the second screen of a first start: the recovery code, shown once and confirmed by its last group.
#pragma once

#include "base/secret.h"

#include <QWidget>

class QPushButton;

namespace candor {
class Clock;
}

namespace candor::widgets {
class Prose;
class SecretClipboard;
class SecretEdit;
}  // namespace candor::widgets

namespace candor::unlock {

class CodeView;

class CodeForm : public QWidget {
  Q_OBJECT

 public:
  explicit CodeForm(const Clock& clock, QWidget* parent = nullptr);

  void setCode(Secret code);
  void focusFirst();

 Q_SIGNALS:
  void confirmed();

 private:
  void build();
  void compare();
  void confirm();
  void copy();

  CodeView* m_code;
  widgets::SecretEdit* m_lastGroup;
  widgets::Prose* m_answer;
  widgets::SecretClipboard* m_clipboard;
  QPushButton* m_copy;
  QPushButton* m_open;
};

}  // namespace candor::unlock
