// NewPassphrase: the fields for a passphrase that is to be chosen: typed twice, with how hard it is to guess and what
// would make it harder. What it holds counts only when it is at least fair and was typed the same twice.
#pragma once

#include "base/secret.h"

#include <QWidget>

namespace candor::widgets {
class Prose;
class SecretEdit;
class StrengthMeter;
}  // namespace candor::widgets

namespace candor::unlock {

class NewPassphrase : public QWidget {
  Q_OBJECT

 public:
  explicit NewPassphrase(QWidget* parent = nullptr);

  [[nodiscard]] bool isEmpty() const;  // both fields
  [[nodiscard]] bool isReady() const;
  [[nodiscard]] Secret take();  // leaves the fields empty
  void focusFirst();

 Q_SIGNALS:
  void edited();
  void submitted();  // Enter in the second field

 private:
  void build();
  void weigh();

  widgets::SecretEdit* m_passphrase;
  widgets::SecretEdit* m_again;
  widgets::StrengthMeter* m_meter;
  widgets::Prose* m_advice;
  widgets::Prose* m_same;
};

}  // namespace candor::unlock
