// KeyEntry: the field for what opens a vault, by any way the vault has, and the answer when it does not. When too many
// attempts failed it counts down to the next one; the keychain is not made to wait, because it cannot be guessed.
#pragma once

#include "base/error.h"
#include "unlock/given_key.h"
#include "vault/header.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QPushButton;

namespace candor::widgets {
class Prose;
class SecretEdit;
}  // namespace candor::widgets

namespace candor::unlock {

enum class TypedWay { Passphrase, PassphraseAndFile, RecoveryCode };

class KeyEntry : public QWidget {
  Q_OBJECT

 public:
  // `action`: what its button says; `waiting`: what it says while the key is tried.
  KeyEntry(const vault::Header& header, const QString& action, const QString& waiting, QWidget* parent = nullptr);

  void focusFirst();
  [[nodiscard]] bool hasKeychain() const;
  void tryKeychain();  // as if its button was pressed

  // After given(). The field is empty then, and shows that it waits until the answer is told.
  [[nodiscard]] GivenKey take();
  void refuse(const Error& error);
  void accept();  // it was right; ready for another time

 Q_SIGNALS:
  void given();

 private:
  struct OtherWay {
    TypedWay way;
    QPushButton* button;
  };

  void build(const vault::Header& header);
  [[nodiscard]] QWidget* keyFileRow();
  [[nodiscard]] QWidget* otherWays(const vault::Header& header);
  void choose(TypedWay way);
  void chooseKeyFile();
  void submit();
  void await();
  void makeWait(qint64 seconds);
  void tell(const QString& sentence);

  const QString m_action;
  const QString m_waitingWords;
  TypedWay m_way = TypedWay::Passphrase;
  bool m_isByKeychain = false;
  QString m_keyFile;
  QTimer m_ticking;  // while another attempt is too soon
  qint64 m_secondsLeft = 0;
  std::vector<OtherWay> m_others;
  widgets::Prose* m_name;
  widgets::SecretEdit* m_secret;
  QWidget* m_fileRow = nullptr;
  widgets::Prose* m_file = nullptr;
  widgets::Prose* m_message;
  QPushButton* m_submit;
  QPushButton* m_keychain;
};

}  // namespace candor::unlock
