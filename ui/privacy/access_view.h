// AccessView: what to do when somebody had access: lock now, then the steps in their order, each with the place where
// it is done. docs/incident.md tells the same at length.
#pragma once

#include <QWidget>

class QPushButton;

namespace candor::privacy {

enum class AccessStep { Lock, Ledger, WaysToOpen, Backup, CheckVault, Report };

class AccessView : public QWidget {
  Q_OBJECT

 public:
  explicit AccessView(QWidget* parent = nullptr);

  void focusFirst();

 Q_SIGNALS:
  void stepWanted(AccessStep step);
  void forgetConfirmed();  // this device

 private:
  QPushButton* m_lock = nullptr;
};

}  // namespace candor::privacy
