// An encrypted database in a folder of its own, with the tables a test asks for, and short ways to make what is stored
// there.
#pragma once

#include "base/worker.h"
#include "documents/documents.h"
#include "storage/database.h"
#include "support/fixed_clock.h"
#include "support/secrets.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace candor::tests {

class StoredRoom {
 public:
  explicit StoredRoom(std::vector<storage::Schema> schemas) : m_schemas(std::move(schemas)) { open(); }

  // Closes and opens it again.
  void open() {
    m_database.reset();
    const Secret secret = key();
    auto opened = foreground([&](const Worker& worker) {
      return storage::Database::open(worker, {.location = {.path = path()},
                                              .key = secret,
                                              .schemas = m_schemas,
                                              .whenAbsent = storage::WhenAbsent::Create});
    });
    if (!opened) qFatal("no database: %s", qPrintable(opened.error().detail));
    m_database = *std::move(opened);
  }
  void close() { m_database.reset(); }

  [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("vault.db")); }
  [[nodiscard]] static Secret key() { return secretOf(QByteArray(32, 'k')); }
  [[nodiscard]] storage::Database& database() { return *m_database; }
  [[nodiscard]] FixedClock& clock() { return m_clock; }

 private:
  QTemporaryDir m_folder;
  std::vector<storage::Schema> m_schemas;
  std::unique_ptr<storage::Database> m_database;
  FixedClock m_clock;
};

// One paragraph.
inline reading::Document paragraph(const QString& text) {
  reading::Document document;
  document.text = text;
  document.lines = {{.span = {0, text.size()}, .box = {}}};
  document.blocks = {{.span = {0, text.size()}, .box = {}}};
  return document;
}

inline documents::NewVersion version(const QString& text, const QString& person = {}) {
  profile::Profile profile;
  profile.name = {.value = person, .span = {}, .confidence = 1};
  profile.text = text;
  return {.file = {.name = QStringLiteral("resume.txt"), .format = QStringLiteral("txt"), .bytes = text.toUtf8()},
          .document = paragraph(text),
          .profile = profile,
          .dataVersion = QStringLiteral("2026-11-0badcafe")};
}

inline documents::NewResume resume(const QString& title, const QString& text, const QString& person = {}) {
  return {.title = title, .version = version(text, person)};
}

inline documents::NewPosting posting(const documents::PostingNames& names, const QString& text) {
  return {.names = names,
          .text = PostingText(text),
          .reading = {{QStringLiteral("thin"), true}},
          .file = std::nullopt,
          .dataVersion = QStringLiteral("2026-11-0badcafe")};
}

}  // namespace candor::tests
