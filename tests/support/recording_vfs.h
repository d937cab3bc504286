// RecordingVfs: a log of everything SQLite did to its files, from which any state is rebuilt that a power cut could
// have left: what was synced is there, of the rest each 512-byte sector, length and directory entry may be or not.
#pragma once

#include "support/shim_vfs.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <mutex>
#include <vector>

namespace candor::tests {

struct FileOperation {
  enum class Kind { Create, Write, Truncate, Sync, Remove, SyncFolder, Mark } kind;
  QByteArray path;
  qint64 number = 0;  // offset, length or mark
  QByteArray bytes = {};
};

using FileImage = QMap<QByteArray, QByteArray>;  // content by path

class RecordingVfs final : public ShimVfs {
 public:
  explicit RecordingVfs(QByteArray name) : ShimVfs(std::move(name)) {}

  // Notes that by now `number` has been promised to the user.
  void mark(qint64 number) { append({FileOperation::Kind::Mark, {}, number}); }
  [[nodiscard]] std::size_t size() const;

  // The disk after a power cut behind the first `operations`; which unsynced parts survived, the seed decides.
  [[nodiscard]] FileImage afterPowerCut(std::size_t operations, quint32 seed) const;
  // The highest mark among the first `operations`; -1 without one.
  [[nodiscard]] qint64 lastMark(std::size_t operations) const;

 private:
  void created(const QByteArray& path) override { append({FileOperation::Kind::Create, path}); }
  void written(const QByteArray& path, qint64 offset, const QByteArray& bytes) override {
    append({FileOperation::Kind::Write, path, offset, bytes});
  }
  void truncated(const QByteArray& path, qint64 size) override { append({FileOperation::Kind::Truncate, path, size}); }
  void synced(const QByteArray& path) override { append({FileOperation::Kind::Sync, path}); }
  void removed(const QByteArray& path) override { append({FileOperation::Kind::Remove, path}); }
  void folderSynced(const QByteArray& path) override { append({FileOperation::Kind::SyncFolder, path}); }
  void append(FileOperation operation);

  mutable std::mutex m_mutex;
  std::vector<FileOperation> m_log;
};

// Writes an image's files below `to` in place of `from` at the beginning of their paths.
void layOut(const FileImage& image, const QString& from, const QString& to);

}  // namespace candor::tests
