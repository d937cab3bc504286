// WayForm: what has to be typed before a way to open the vault is added or changed: one form, made of the parts that an
// act asks for. It stands below the list of ways and goes when it is done or given up.
#pragma once

#include "base/secret.h"

#include <QString>
#include <QWidget>

#include <set>

class QPushButton;
class QVBoxLayout;

namespace candor::unlock {
class NewPassphrase;
}
namespace candor::widgets {
class MessageStrip;
class Prose;
class SecretEdit;
}  // namespace candor::widgets

namespace candor::settings {

enum class Asked { PassphraseNow, PassphraseThen, KeyFile, NewPassphrase, OneTimeCode };

struct WayFormWords {
  QString title;
  QString about;
  QString action;  // of its button
};

class WayForm : public QWidget {
  Q_OBJECT

 public:
  WayForm(const WayFormWords& words, const std::set<Asked>& asked, QWidget* parent = nullptr);

  void addAbove(QWidget* widget);  // between the words and the fields
  void showFault(const QString& sentence);
  void focusFirst();

  // Empty where it was not asked for; the field is empty afterwards.
  [[nodiscard]] Secret takePassphraseNow();  // or that of then
  [[nodiscard]] Secret takeNewPassphrase();
  [[nodiscard]] Secret takeOneTimeCode();
  [[nodiscard]] const QString& keyFile() const { return m_keyFile; }  // its path

 Q_SIGNALS:
  void confirmed();
  void givenUp();

 private:
  void build(const WayFormWords& words);
  widgets::SecretEdit* addSecret(const QString& name);
  void addKeyFile();
  void addFoot(const QString& action);
  void chooseKeyFile();
  void weigh();
  void confirm();
  [[nodiscard]] bool isReady() const;

  std::set<Asked> m_asked;
  QString m_keyFile;
  QVBoxLayout* m_column;
  QVBoxLayout* m_above;
  widgets::SecretEdit* m_now = nullptr;
  widgets::SecretEdit* m_code = nullptr;
  unlock::NewPassphrase* m_new = nullptr;
  widgets::Prose* m_file = nullptr;
  widgets::MessageStrip* m_fault;
  QPushButton* m_action = nullptr;
};

}  // namespace candor::settings
