// A window on a vault of its own in a temporary folder, with a keychain in memory and a clock that stands: the base of
// tests of the window.
#pragma once

#include "keychain/store_in_memory.h"
#include "ontology/ontology.h"
#include "reading/reader.h"
#include "report/press.h"
#include "session/session.h"
#include "settings/settings.h"
#include "shell/frame.h"
#include "shell/program.h"
#include "shell/window.h"
#include "support/fixed_clock.h"
#include "support/test.h"
#include "widgets/message_strip.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <optional>

namespace candor::shell {

class StartedWindow : public QObject {
 protected:
  std::unique_ptr<QTemporaryDir> m_folder;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  reading::Reader m_reader{QStringLiteral(CANDOR_BIN "/candor-reader")};
  report::Press m_press{QStringLiteral(CANDOR_BIN "/candor-press")};
  std::optional<ontology::Ontology> m_ontology;
  std::optional<knowledge::Shelf> m_shelf;
  std::unique_ptr<settings::Settings> m_settings;
  std::optional<Program> m_program;
  JobPool m_pool{2};
  std::unique_ptr<Window> m_window;

  [[nodiscard]] QString vault() const { return m_folder->filePath(QStringLiteral("vault")); }
  void makeVault() {
    QVERIFY_RESULT(foreground([&](const Worker& worker) {
      return session::Session::create(worker, {.folder = vault(), .keychainSlot = vault::KeychainSlot::Add},
                                      {.clock = m_clock, .keychain = m_keychain});
    }));
  }
  void openWindow() {
    m_window = std::make_unique<Window>(*m_program);
    m_window->show();
    QSignalSpy shown(m_window.get(), &Window::shown);
    m_window->start();
    QTRY_VERIFY(!shown.isEmpty());
  }
  void openFrame() {
    makeVault();
    openWindow();
    QTRY_VERIFY(m_window->frame());
  }
  [[nodiscard]] bool isTold(const QString& words) const {
    const auto strips = m_window->frame()->findChildren<widgets::MessageStrip*>();
    return std::any_of(strips.begin(), strips.end(),
                       [&](const widgets::MessageStrip* strip) { return strip->accessibleName().contains(words); });
  }

  void load() { m_ontology.emplace(*ontology::Ontology::load()); }

  void prepare() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<settings::Settings>(m_folder->filePath(QStringLiteral("settings")));
    m_shelf.emplace(m_folder->filePath(QStringLiteral("knowledge")));
    m_program.emplace(Program{.settings = *m_settings,
                              .clock = m_clock,
                              .keychain = m_keychain,
                              .reader = m_reader,
                              .press = m_press,
                              .ontology = *m_ontology,
                              .shelf = *m_shelf,
                              .pool = m_pool,
                              .vaultFolder = vault(),
                              .ownsClipboard = [] { return true; },  // nobody else has one here
                              .logN = 15});
  }
};

}  // namespace candor::shell
