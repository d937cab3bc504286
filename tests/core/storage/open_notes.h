// A database of notes, open in a folder of its own: what the tests of an open database have in common.
#pragma once

#include "core/storage/notes.h"
#include "support/test.h"

#include <QTemporaryDir>

#include <memory>

namespace candor::storage {

class OpenNotes : public QObject {
 protected:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Database> m_database;

  [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("notes.db")); }

  void openAnew() {
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
  }
  void reopen() {
    m_database.reset();
    auto opened = foreground([&](const Worker& worker) { return notes::open(worker, {.path = path()}); });
    QVERIFY_RESULT(opened);
    m_database = std::move(*opened);
  }
  Result<void> fill(const QString& book, int count) {
    return foreground([&](const Worker& worker) { return notes::fill(worker, *m_database, book, count); });
  }
  qint64 count() {
    return foreground([&](const Worker& worker) { return notes::count(worker, *m_database); });
  }
  template <class F>
  auto write(F f) {
    return foreground([&](const Worker& worker) { return m_database->write(worker, f); });
  }
  template <class F>
  auto read(F f) {
    return foreground([&](const Worker& worker) { return m_database->read(worker, f); });
  }
};

}  // namespace candor::storage
