// WaysForm: the first screen of a first start: how the new vault will open.
#pragma once

#include "vault/key.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace candor::widgets {
class MessageStrip;
class Prose;
}  // namespace candor::widgets

namespace candor::unlock {

class NewPassphrase;

class WaysForm : public QWidget {
  Q_OBJECT

 public:
  explicit WaysForm(const QString& folder, QWidget* parent = nullptr);

  void setWaiting(bool isWaiting);  // the vault is being made
  void showFault(const Error& error);
  void setArchive(const QString& path);   // the vault gets what is in it
  [[nodiscard]] Secret takePassphrase();  // empty: none is wanted; leaves the fields empty
  [[nodiscard]] vault::KeychainSlot keychainSlot() const;
  void focusFirst();

 Q_SIGNALS:
  void confirmed();
  void archiveWanted();

 private:
  void build(const QString& folder);
  void weigh();
  void confirm();
  [[nodiscard]] bool isReady() const;

  NewPassphrase* m_passphrase;
  QCheckBox* m_keychain;
  widgets::Prose* m_place;
  widgets::MessageStrip* m_message;
  QPushButton* m_create;
};

}  // namespace candor::unlock
