// NewVaultPage: asks for the name of one more vault on this account.
#pragma once

#include "session/vaults.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace candor::widgets {
class Prose;
}

namespace candor::unlock {

class NewVaultPage : public QWidget {
  Q_OBJECT

 public:
  explicit NewVaultPage(const QString& first, QWidget* parent = nullptr);

  void focusFirst();

 Q_SIGNALS:
  void named(const QString& folder);  // where it is to be made
  void givenUp();

 private:
  void build();
  void confirm();

  const QString m_first;
  QLineEdit* m_name;
  widgets::Prose* m_answer;
  QPushButton* m_next;
};

}  // namespace candor::unlock
