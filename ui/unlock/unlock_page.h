// UnlockPage: what a closed vault shows: a field for the passphrase, the other ways it opens, and who tried before.
// When too many attempts failed it counts down to the next one.
#pragma once

#include "unlock/door.h"
#include "vault/overview.h"

#include <QTimer>
#include <QWidget>

#include <vector>

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

  enum class Way { Passphrase, PassphraseAndFile, RecoveryCode };  // that is typed

 Q_SIGNALS:
  void otherVaultWanted(const QString& folder);
  void newVaultWanted();

 private:
  struct OtherWay {
    Way way;
    QPushButton* button;
  };

  void build(const vault::Overview& about, const QString& why);
  [[nodiscard]] QWidget* keyFileRow();
  [[nodiscard]] QWidget* vaultRow();
  [[nodiscard]] QWidget* otherWays(const vault::Header& header);
  void choose(Way way);
  void chooseKeyFile();
  void submit();
  void openWith(vault::Key key);
  void openWithFile(Secret passphrase);
  void awaitOpened();
  void opened(Result<std::unique_ptr<session::Session>> opened);
  void makeWait(qint64 seconds);
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
  std::vector<OtherWay> m_others;
  QWidget* m_fileRow;
  widgets::Prose* m_file;
  QString m_keyFile;
  QTimer m_waiting;  // ticks while another attempt is too soon
  qint64 m_secondsLeft = 0;
  std::optional<Job<std::unique_ptr<session::Session>>> m_opening;
};

}  // namespace candor::unlock
