#include "crypto/random.h"
#include "vault/folder.h"
#include "vault/journal_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <tuple>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace candor::vault {

namespace {

constexpr mode_t OwnersGrowingFile = 0600;

Error growingError(int number) {
  const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
  return {isFull ? Fault::DiskFull : Fault::NotWritable, QString::fromLocal8Bit(std::strerror(number))};
}

Result<void> writeAt(int file, const QByteArray& bytes, qint64 place) {
  for (qsizetype done = 0; done < bytes.size();) {
    const ssize_t step =
        ::pwrite(file, bytes.constData() + done, std::size_t(bytes.size() - done), off_t(place + done));
    if (step < 0 && errno == EINTR) continue;
    if (step < 0) return growingError(errno);
    done += step;
  }
  return {};
}

class ClosedFile {
 public:
  ClosedFile(const QString& path, int flags)
      : number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, OwnersGrowingFile)) {}
  ~ClosedFile() {
    if (number >= 0) ::close(number);
  }
  ClosedFile(const ClosedFile&) = delete;
  ClosedFile& operator=(const ClosedFile&) = delete;

  const int number;
};

// Up to so many bytes from a place; empty at the end.
Result<QByteArray> readAt(int file, qint64 place, qsizetype most) {
  QByteArray bytes(most, Qt::Uninitialized);
  qsizetype size = 0;
  while (size < most) {
    const ssize_t step = ::pread(file, bytes.data() + size, std::size_t(most - size), off_t(place + size));
    if (step < 0 && errno == EINTR) continue;
    if (step < 0) return Error{Fault::NotReadable, QString::fromLocal8Bit(std::strerror(errno))};
    if (step == 0) break;
    size += step;
  }
  bytes.truncate(size);
  return bytes;
}

// take(bytes, place) for all of a file.
Result<void> eachPiece(int file, const std::function<Result<void>(const QByteArray&, qint64)>& take) {
  constexpr qsizetype AtOnce = 1 << 20;
  for (qint64 place = 0;;) {
    const auto bytes = readAt(file, place, AtOnce);
    if (!bytes) return bytes.error();
    if (bytes->isEmpty()) return {};
    if (auto taken = take(*bytes, place); !taken) return taken;
    place += bytes->size();
  }
}

}  // namespace

struct GrowingFile::Handle {
  explicit Handle(int opened) : file(opened) {}
  ~Handle() {
    if (file >= 0) ::close(file);
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  int file;
};

GrowingFile::GrowingFile(std::unique_ptr<Handle> handle, qint64 size) : m_handle(std::move(handle)), m_size(size) {}
GrowingFile::~GrowingFile() = default;

Result<std::unique_ptr<GrowingFile>> GrowingFile::open(const QString& path) {
  const bool isNew = !QFileInfo::exists(path);
  auto handle = std::make_unique<Handle>(
      ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OwnersGrowingFile));
  if (handle->file < 0) return growingError(errno);
  struct stat about {};
  if (::fstat(handle->file, &about) != 0) return growingError(errno);
  if (isNew) {
    if (const auto synced = syncFolder(QFileInfo(path).absolutePath()); !synced) return synced.error();
  }
  return std::unique_ptr<GrowingFile>(new GrowingFile(std::move(handle), about.st_size));
}

Result<void> GrowingFile::append(const QByteArray& bytes) {
  auto written = writeAt(m_handle->file, bytes, m_size);
  if (written && ::fdatasync(m_handle->file) != 0) written = growingError(errno);
  if (!written) {
    // What cannot be cut off now is cut off when the file is next read: it is no whole record.
    std::ignore = ::ftruncate(m_handle->file, off_t(m_size));
    return written;
  }
  m_size += bytes.size();
  return {};
}

Result<void> GrowingFile::cutTo(qint64 size) {
  if (::ftruncate(m_handle->file, off_t(size)) != 0 || ::fdatasync(m_handle->file) != 0) return growingError(errno);
  m_size = size;
  return {};
}

Result<void> overwriteInPlace(const QString& path) {
  constexpr qint64 AtOnce = 64 * 1024;
  const ClosedFile file(path, O_WRONLY);
  if (file.number < 0) return errno == ENOENT ? Result<void>() : growingError(errno);
  struct stat about {};
  if (::fstat(file.number, &about) != 0) return growingError(errno);
  for (qint64 place = 0; place < about.st_size; place += AtOnce) {
    const QByteArray chance = crypto::randomBytes(qsizetype(std::min(AtOnce, qint64(about.st_size) - place)));
    if (auto written = writeAt(file.number, chance, place); !written) return written;
  }
  return ::fsync(file.number) == 0 ? Result<void>() : growingError(errno);
}

Result<void> copyDurably(const QString& from, const QString& to) {
  const ClosedFile source(from, O_RDONLY);
  if (source.number < 0) return Error{Fault::NotReadable, QString::fromLocal8Bit(std::strerror(errno))};
  const ClosedFile copy(to, O_RDWR | O_CREAT | O_EXCL);
  if (copy.number < 0) return growingError(errno);
  const auto copied = eachPiece(
      source.number, [&copy](const QByteArray& bytes, qint64 place) { return writeAt(copy.number, bytes, place); });
  if (!copied) return copied;
  if (::fsync(copy.number) != 0) return growingError(errno);
  ::posix_fadvise(copy.number, 0, 0, POSIX_FADV_DONTNEED);  // so that the disk is read, not what was just written
  return eachPiece(source.number, [&copy](const QByteArray& bytes, qint64 place) -> Result<void> {
    const auto again = readAt(copy.number, place, bytes.size());
    if (!again) return again.error();
    return *again == bytes ? Result<void>() : Error{Fault::NotWritable, QStringLiteral("the copy is another")};
  });
}

}  // namespace candor::vault
