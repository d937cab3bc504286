#include "support/recording_vfs.h"

#include <QFile>

#include <algorithm>
#include <optional>
#include <random>
#include <utility>

namespace candor::tests {

namespace {

constexpr qint64 SectorBytes = 512;

void put(QByteArray& content, qint64 offset, const QByteArray& bytes) {
  if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size(), '\0');
  std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

QByteArray folderOf(const QByteArray& path) { return path.left(path.lastIndexOf('/')); }

// One file as the disk has it, and what has been done to it since.
struct OnDisk {
  std::optional<QByteArray> durable;  // nothing: no entry in the directory
  std::vector<const FileOperation*> pending;

  void sync() {
    for (const FileOperation* const operation : pending) apply(*operation);
    pending.clear();
  }

  // Names that came and went are so for good; what was written to a file since is as unsure as before.
  void syncEntry() {
    std::vector<const FileOperation*> unsure;
    for (const FileOperation* const operation : pending) {
      if (operation->kind == FileOperation::Kind::Remove) unsure.clear();
      if (operation->kind == FileOperation::Kind::Remove || operation->kind == FileOperation::Kind::Create) {
        apply(*operation);
      } else {
        unsure.push_back(operation);
      }
    }
    pending = std::move(unsure);
  }

  void apply(const FileOperation& operation) {
    switch (operation.kind) {
      case FileOperation::Kind::Create:
        if (!durable) durable.emplace();
        break;
      case FileOperation::Kind::Write:
        if (durable) put(*durable, operation.number, operation.bytes);
        break;
      case FileOperation::Kind::Truncate:
        if (durable) durable->resize(operation.number, '\0');
        break;
      case FileOperation::Kind::Remove: durable.reset(); break;
      case FileOperation::Kind::Sync:
      case FileOperation::Kind::SyncFolder:
      case FileOperation::Kind::Mark: break;
    }
  }

  // What is pending reaches the disk in parts.
  template <class Coin>
  void lose(Coin& survives) {
    for (const FileOperation* const operation : pending) {
      if (operation->kind != FileOperation::Kind::Write) {
        if (survives()) apply(*operation);
        continue;
      }
      for (qint64 at = 0; durable && at < operation->bytes.size();) {
        const qint64 end = (operation->number + at) / SectorBytes * SectorBytes + SectorBytes - operation->number;
        const QByteArray sector = operation->bytes.mid(at, end - at);
        if (survives()) put(*durable, operation->number + at, sector);
        at += sector.size();
      }
    }
  }
};

}  // namespace

std::size_t RecordingVfs::size() const {
  const std::scoped_lock lock(m_mutex);
  return m_log.size();
}

void RecordingVfs::append(FileOperation operation) {
  const std::scoped_lock lock(m_mutex);
  m_log.push_back(std::move(operation));
}

FileImage RecordingVfs::afterPowerCut(std::size_t operations, quint32 seed) const {
  const std::scoped_lock lock(m_mutex);
  QMap<QByteArray, OnDisk> files;
  for (std::size_t i = 0; i < std::min(operations, m_log.size()); ++i) {
    const FileOperation& operation = m_log[i];
    if (operation.kind == FileOperation::Kind::Mark) continue;
    OnDisk& file = files[operation.path];
    if (operation.kind == FileOperation::Kind::Sync) {
      file.sync();
    } else if (operation.kind == FileOperation::Kind::SyncFolder) {
      for (auto entry = files.begin(); entry != files.end(); ++entry) {
        if (folderOf(entry.key()) == folderOf(operation.path)) entry->syncEntry();
      }
    } else {
      file.pending.push_back(&operation);
    }
  }

  std::mt19937 random(seed);
  // Some cuts lose nearly all, some nearly nothing.
  const auto odds = std::uniform_int_distribution(0, 4)(random);
  auto survives = [&] { return std::uniform_int_distribution(0, 4)(random) < odds; };
  FileImage image;
  for (auto file = files.begin(); file != files.end(); ++file) {
    file->lose(survives);
    if (file->durable) image.insert(file.key(), *file->durable);
  }
  return image;
}

qint64 RecordingVfs::lastMark(std::size_t operations) const {
  const std::scoped_lock lock(m_mutex);
  qint64 last = -1;
  for (std::size_t i = 0; i < std::min(operations, m_log.size()); ++i) {
    if (m_log[i].kind == FileOperation::Kind::Mark) last = std::max(last, m_log[i].number);
  }
  return last;
}

void layOut(const FileImage& image, const QString& from, const QString& to) {
  for (auto file = image.begin(); file != image.end(); ++file) {
    QString path = QString::fromUtf8(file.key());
    if (path.startsWith(from)) path.replace(0, from.size(), to);
    QFile out(path);
    if (out.open(QIODevice::WriteOnly)) out.write(*file);
  }
}

}  // namespace candor::tests
