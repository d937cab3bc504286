// The base of tests before a vault that is closed: a folder, a clock that stands and a keychain in memory, and how to
// find what a person sees.
#pragma once

#include "keychain/store_in_memory.h"
#include "support/fixed_clock.h"
#include "support/named_controls.h"
#include "support/secrets.h"
#include "support/test.h"
#include "unlock/code_view.h"
#include "unlock/unlock_page.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"

#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

namespace candor::unlock {

inline const QString Passphrase = QStringLiteral("copper lantern walks under rivers");

inline widgets::SecretEdit* fieldNamed(QWidget& window, const QString& name) {
  const auto fields = window.findChildren<widgets::SecretEdit*>();
  const auto at = std::find_if(fields.begin(), fields.end(),
                               [&](widgets::SecretEdit* field) { return field->accessibleName() == name; });
  return at == fields.end() ? nullptr : *at;
}

inline QPushButton* buttonNamed(QWidget& window, const QString& text) {
  const auto buttons = window.findChildren<QPushButton*>();
  const auto at =
      std::find_if(buttons.begin(), buttons.end(), [&](QPushButton* button) { return button->text() == text; });
  return at == buttons.end() ? nullptr : *at;
}

inline bool says(QWidget& window, const QString& words) {
  const auto texts = window.findChildren<widgets::Prose*>();
  return std::any_of(texts.begin(), texts.end(),
                     [&](widgets::Prose* text) { return text->isVisibleTo(&window) && text->text().contains(words); });
}

class AtTheDoor : public QObject {
 protected:
  std::unique_ptr<QTemporaryDir> m_folder;
  tests::FixedClock m_clock;
  std::unique_ptr<keychain::StoreInMemory> m_keychain;
  std::unique_ptr<session::Session> m_session;
  bool m_mustRenew = false;
  JobPool m_pool{2};

  [[nodiscard]] Door door() {
    return {.folder = m_folder->filePath(QStringLiteral("vault")),
            .surroundings = {.clock = m_clock, .keychain = *m_keychain},
            .pool = m_pool,
            .logN = 15};
  }
  [[nodiscard]] Entered entered() {
    return [this](std::unique_ptr<session::Session> session) { m_session = std::move(session); };
  }
  [[nodiscard]] std::function<void(Opened)> opened() {
    return [this](Opened opened) {
      m_session = std::move(opened.session);
      m_mustRenew = opened.mustRenew;
    };
  }
  Secret codeOfNewVault(vault::KeychainSlot keychain) {
    const vault::NewVault wanted{.folder = door().folder,
                                 .passphrase = tests::secretOf(Passphrase.toUtf8()),
                                 .keychainSlot = keychain,
                                 .logN = 15};
    auto made =
        foreground([&](const Worker& worker) { return session::Session::create(worker, wanted, door().surroundings); });
    return std::move(made->recoveryCode);
  }
  static QString lettersOf(const Secret& secret) {
    const auto bytes = secret.bytes();
    return QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
  }
  // Why this key does not open the vault; nothing when it does.
  std::optional<Fault> faultOf(const vault::Key& key) {
    const auto opened = foreground(
        [&](const Worker& worker) { return session::Session::open(worker, door().folder, key, door().surroundings); });
    return opened ? std::nullopt : std::optional(opened.error().fault);
  }
  void make(vault::KeychainSlot keychain) { QVERIFY(!codeOfNewVault(keychain).isEmpty()); }
  [[nodiscard]] std::unique_ptr<UnlockPage> page(AtOnce atOnce) {
    auto made = std::make_unique<UnlockPage>(door(), *vault::overviewOf(door().folder), QString(), atOnce, opened());
    made->resize(900, 640);
    made->show();
    return made;
  }

  void prepare() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<keychain::StoreInMemory>();
    m_session.reset();
  }
};

}  // namespace candor::unlock
