// RescuePage: a closed vault brought back as it was: from its newest backup and the changes since, at a moment, from
// another backup, or by what can still be read of a damaged one. Nothing is deleted: what was there is kept beside it.
#pragma once

#include "unlock/door.h"
#include "vault/overview.h"
#include "vault/restore.h"
#include "vault/salvage.h"

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace candor::widgets {
class MessageStrip;
class RuledRow;
}  // namespace candor::widgets

namespace candor::unlock {

class KeyEntry;

class RescuePage : public QWidget {
  Q_OBJECT

 public:
  RescuePage(const Door& door, const vault::Overview& about, QWidget* parent = nullptr);

  void focusFirst();

 Q_SIGNALS:
  void openWanted();  // the vault that is now in the place
  void givenUp();

 private:
  // What is in the place now, in words.
  using Act = std::function<Result<QString>(const Worker& worker, const vault::Key& key)>;

  void build();
  void look();
  void display(const vault::RescuePlan& plan);
  void addRestore(const vault::RestoreReach& reach);
  void addMoment(const vault::RestoreReach& reach);
  void addSalvage();
  void addOtherBackup();
  QPushButton* addWay(widgets::RuledRow* row, const QString& action);
  void restore(const vault::RestoreRequest& request);
  void rescue(vault::RescueWay way);
  void perform(Act act);
  void ended(const Result<QString>& told);

  const Door m_door;
  KeyEntry* m_entry;
  QVBoxLayout* m_column = nullptr;
  QWidget* m_plan = nullptr;
  QVBoxLayout* m_ways = nullptr;
  widgets::MessageStrip* m_message;
  QPushButton* m_open;
  std::shared_ptr<vault::Key> m_key;
  std::optional<Job<vault::RescuePlan>> m_looking;
  std::optional<Job<QString>> m_acting;
};

}  // namespace candor::unlock
