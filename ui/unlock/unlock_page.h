// UnlockPage: what a closed vault shows: a field for the passphrase, the other ways it opens, and who tried before.
#pragma once

#include "unlock/door.h"
#include "vault/overview.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace candor::widgets {
class MessageStrip;
class Prose;
class SecretEdit;
}  // namespace candor::widgets

namespace candor::unlock {

enum class AtOnce { Wait, TryKeychain };

class UnlockPage : public QWidget {
  Q_OBJECT

 public:
  // `why`: a sentence about how it came to be locked; may be empty. With AtOnce::TryKeychain a vault that has such a
  // slot opens without being asked.
  UnlockPage(const Door& door, const vault::Overview& about, const QString& why, AtOnce atOnce, Entered entered,
             QWidget* parent = nullptr);

  void focusFirst();

 private:
  enum class Way { Passphrase, RecoveryCode };

  void build(const vault::Overview& about, const QString& why);
  [[nodiscard]] QWidget* otherWays();
  void choose(Way way);
  void submit();
  void openWith(vault::Key key);
  void opened(Result<std::unique_ptr<session::Session>> opened);
  void tell(const QString& sentence);

  Door m_door;
  Entered m_entered;
  Way m_way = Way::Passphrase;
  bool m_isByKeychain = false;
  widgets::Prose* m_name;
  widgets::SecretEdit* m_secret;
  widgets::Prose* m_message;
  QPushButton* m_unlock;
  QPushButton* m_keychain;
  QPushButton* m_other;
  std::optional<Job<std::unique_ptr<session::Session>>> m_opening;
};

}  // namespace candor::unlock
