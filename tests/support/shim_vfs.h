// ShimVfs: SQLite's view of the file system with a look-in: every call passes here on its way to the system, where a
// subclass may refuse it or note it. Registered under its name as long as it lives.
#pragma once

#include <QByteArray>

#include <sqlite3.h>

namespace candor::tests {

enum class FileCall { Open, Read, Write, Truncate, Sync, Size, Lock, Map, Delete, Access };

class ShimVfs {
 public:
  explicit ShimVfs(QByteArray name);
  virtual ~ShimVfs();
  ShimVfs(const ShimVfs&) = delete;
  ShimVfs& operator=(const ShimVfs&) = delete;

  [[nodiscard]] const QByteArray& name() const { return m_name; }

 protected:
  friend struct ShimCalls;

  // Before the system is asked: SQLITE_OK lets the call pass, another code is its answer.
  virtual int before(FileCall) { return SQLITE_OK; }

  // After the system did it.
  virtual void created(const QByteArray&) {}
  virtual void written(const QByteArray&, qint64, const QByteArray&) {}
  virtual void truncated(const QByteArray&, qint64) {}
  virtual void synced(const QByteArray&) {}
  virtual void removed(const QByteArray&) {}
  virtual void folderSynced(const QByteArray&) {}  // the one this file is in

 private:
  QByteArray m_name;
  sqlite3_vfs* m_system;
  sqlite3_vfs m_vfs;
};

}  // namespace candor::tests
