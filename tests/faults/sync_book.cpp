#include "faults/sync_book.h"

namespace candor::faults {

namespace {

// SQLite makes it anew whenever it opens a database, or nobody will see it again.
bool isWorthless(const QByteArray& path) { return path.endsWith("-shm") || path.endsWith(" (deleted)"); }

bool isIn(const QByteArray& path, const QByteArray& folder) { return path == folder || path.startsWith(folder + '/'); }

QByteArray folderOf(const QByteArray& path) { return path.left(path.lastIndexOf('/')); }

// The paths as they are called when `from` is called `to`.
std::set<QByteArray> renamedIn(const std::set<QByteArray>& paths, const QByteArray& from, const QByteArray& to) {
  std::set<QByteArray> renamed;
  for (const QByteArray& path : paths) renamed.insert(isIn(path, from) ? to + path.mid(from.size()) : path);
  return renamed;
}

}  // namespace

void SyncBook::changed(const QByteArray& file) {
  const std::scoped_lock lock(m_mutex);
  if (!isWorthless(file)) m_files.insert(file);
}

void SyncBook::made(const QByteArray& path) {
  const std::scoped_lock lock(m_mutex);
  if (!isWorthless(path)) m_names.insert(path);
}

void SyncBook::synced(const QByteArray& path) {
  const std::scoped_lock lock(m_mutex);
  m_files.erase(path);
  std::erase_if(m_names, [&path](const QByteArray& name) { return folderOf(name) == path; });
}

void SyncBook::renamed(const QByteArray& from, const QByteArray& to) {
  const std::scoped_lock lock(m_mutex);
  for (const std::set<QByteArray>* paths : {&m_files, &m_names}) {
    for (const QByteArray& path : *paths) {
      const bool isItself = paths == &m_names && path == from;
      if (isIn(path, from) && !isItself) m_early += path + " got the name " + to + " before it was safe";
    }
  }
  m_files = renamedIn(m_files, from, to);
  m_names = renamedIn(m_names, from, to);
  m_names.insert(to);
}

void SyncBook::exchanged(const QByteArray& one, const QByteArray& other) {
  const QByteArray between = one + ".between";
  renamed(one, between);
  renamed(other, one);
  renamed(between, other);
}

void SyncBook::removed(const QByteArray& path) {
  const std::scoped_lock lock(m_mutex);
  m_files.erase(path);
  m_names.erase(path);
}

QByteArrayList SyncBook::unsafe() const {
  const std::scoped_lock lock(m_mutex);
  QByteArrayList all = m_early;
  for (const QByteArray& file : m_files) all += "not synced: " + file;
  for (const QByteArray& name : m_names) all += "its folder is not synced: " + name;
  return all;
}

}  // namespace candor::faults
