// UnlockPage: what a closed vault shows: what opens it, who tried before, which vault it is, and the way to its earlier
// states.
#pragma once

#include "unlock/door.h"
#include "vault/overview.h"

#include <QWidget>

namespace candor::unlock {

class KeyEntry;

enum class AtOnce { Wait, TryKeychain };

class UnlockPage : public QWidget {
  Q_OBJECT

 public:
  // `why`: a sentence about how it came to be locked; may be empty. With AtOnce::TryKeychain a vault that has such a
  // slot opens without being asked.
  UnlockPage(const Door& door, const vault::Overview& about, const QString& why, AtOnce atOnce,
             std::function<void(Opened)> opened, QWidget* parent = nullptr);

  void focusFirst();

 Q_SIGNALS:
  void otherVaultWanted(const QString& folder);
  void newVaultWanted();
  void rescueWanted();  // it is damaged, or somebody wants it as it was

 private:
  void build(const vault::Overview& about, const QString& why);
  [[nodiscard]] QWidget* foot();
  void open();
  void take(Result<Opened> opened);

  Door m_door;
  std::function<void(Opened)> m_opened;
  KeyEntry* m_entry;
  std::optional<Job<Opened>> m_opening;
};

}  // namespace candor::unlock
