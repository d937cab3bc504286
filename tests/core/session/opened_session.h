// The base of tests of an open vault: a session in a folder of its own, made once for a class.
#pragma once

#include "keychain/store_in_memory.h"
#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "session/session.h"
#include "support/fixed_clock.h"
#include "support/test.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace candor::session {

class OpenedSession : public QObject {
 protected:
  QTemporaryDir m_folder;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  std::optional<ontology::Ontology> m_ontology;
  std::unique_ptr<Session> m_session;

  template <class F>
  static auto now(F f) {
    return foreground([&](const Worker& worker) { return f(worker); });
  }

  void open() {
    m_ontology.emplace(*ontology::Ontology::load());
    auto created = now([&](const Worker& worker) {
      return Session::create(
          worker, {.folder = m_folder.filePath(QStringLiteral("vault")), .keychainSlot = vault::KeychainSlot::Add},
          {.clock = m_clock, .keychain = m_keychain});
    });
    QVERIFY_RESULT(created);
    m_session = std::move(created->session);
  }

  // Read from plain text, kept as a file of the given format ("txt").
  [[nodiscard]] documents::NewVersion version(const QString& text,
                                              const QString& format = QStringLiteral("txt")) const {
    const reading::Document document = *reading::readPlainText(text);
    return {.file = {.name = QStringLiteral("cv.") + format, .format = format, .bytes = text.toUtf8()},
            .document = document,
            .profile = profile::readProfile(document, *m_ontology),
            .dataVersion = m_ontology->version()};
  }
};

}  // namespace candor::session
