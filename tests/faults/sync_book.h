// SyncBook: which files and names a power cut could still take away. A file is safe when it was synced after its last
// change, a name when its folder was; what gets its name before it is safe could be there by half after the cut.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <mutex>
#include <set>

namespace candor::faults {

class SyncBook {
 public:
  void changed(const QByteArray& file);
  void made(const QByteArray& path);
  void synced(const QByteArray& path);  // a file or a folder
  void renamed(const QByteArray& from, const QByteArray& to);
  void exchanged(const QByteArray& one, const QByteArray& other);
  void removed(const QByteArray& path);

  // What is not safe, and what got its name too early.
  [[nodiscard]] QByteArrayList unsafe() const;

 private:
  mutable std::mutex m_mutex;
  std::set<QByteArray> m_files;
  std::set<QByteArray> m_names;
  QByteArrayList m_early;
};

}  // namespace candor::faults
