#include "vault/folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace candor::vault {

namespace {

constexpr mode_t OwnersFolder = 0700;
constexpr mode_t OwnersFile = 0600;
constexpr mode_t OpenToOthers = 077;

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] bool isOpen() const { return m_number >= 0; }
  [[nodiscard]] int number() const { return m_number; }
  [[nodiscard]] int release() { return std::exchange(m_number, -1); }

 private:
  int m_number;
};

// Never through a link.
int openedAt(const QString& path, int flags, mode_t mode = 0) {
  return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, mode);
}

Error writeError(int number) {
  const QString detail = QString::fromLocal8Bit(std::strerror(number));
  const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
  return {isFull ? Fault::DiskFull : Fault::NotWritable, detail};
}

Error readError(int number) {
  if (number == ENOENT || number == ENOTDIR) return {Fault::NotFound, {}};
  if (number == ELOOP) return {Fault::NotYours, QStringLiteral("a link")};
  return {Fault::NotReadable, QString::fromLocal8Bit(std::strerror(number))};
}

Result<void> checkOwner(const struct stat& about) {
  if (about.st_uid != ::geteuid()) return Error{Fault::NotYours, QStringLiteral("another owner")};
  if ((about.st_mode & OpenToOthers) != 0) return Error{Fault::NotYours, QStringLiteral("open to others")};
  return {};
}

// Well when there is no such file.
Result<void> checkFile(const QString& path) {
  struct stat about {};
  if (::lstat(QFile::encodeName(path).constData(), &about) != 0) {
    if (errno == ENOENT) return {};
    return readError(errno);
  }
  if (!S_ISREG(about.st_mode)) return Error{Fault::NotYours, QStringLiteral("not a file")};
  return checkOwner(about);
}

Result<void> writeAll(const Descriptor& file, const QByteArray& content) {
  for (qsizetype done = 0; done < content.size();) {
    const ssize_t step = ::write(file.number(), content.constData() + done, std::size_t(content.size() - done));
    if (step < 0 && errno == EINTR) continue;
    if (step < 0) return writeError(errno);
    done += step;
  }
  if (::fsync(file.number()) != 0) return writeError(errno);
  return {};
}

// A new file; what is left of it goes when it could not be written.
Result<void> writeNew(const QString& path, const QByteArray& content) {
  const Descriptor file(openedAt(path, O_WRONLY | O_CREAT | O_EXCL, OwnersFile));
  if (!file.isOpen()) return writeError(errno);
  const auto written = writeAll(file, content);
  if (!written) QFile::remove(path);
  return written;
}

Result<void> makeOwnersFolder(const QString& folder) {
  const QString above = QFileInfo(folder).absolutePath();
  if (!QDir().mkpath(above)) return Error{Fault::NotWritable, {}};
  // Another program may have made it since it was looked for.
  if (::mkdir(QFile::encodeName(folder).constData(), OwnersFolder) != 0)
    return errno == EEXIST ? Error{Fault::AlreadyThere, {}} : writeError(errno);
  return syncFolder(above);
}

}  // namespace

Result<void> makeFolder(const QString& folder) {
  if (const QFileInfo about(folder); !about.exists() && !about.isSymLink()) return makeOwnersFolder(folder);
  const Descriptor opened(openedAt(folder, O_RDONLY | O_DIRECTORY));
  if (!opened.isOpen()) return Error{QFileInfo(folder).isSymLink() ? Fault::NotYours : Fault::AlreadyThere, {}};
  struct stat about {};
  if (::fstat(opened.number(), &about) != 0) return readError(errno);
  if (about.st_uid != ::geteuid()) return Error{Fault::NotYours, QStringLiteral("another owner")};
  if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
    return Error{Fault::AlreadyThere, {}};
  if (::fchmod(opened.number(), OwnersFolder) != 0) return writeError(errno);
  return {};
}

Result<void> checkFolder(const Place& place) {
  struct stat about {};
  if (::lstat(QFile::encodeName(place.folder).constData(), &about) != 0)
    return errno == ENOENT || errno == ENOTDIR ? Error{Fault::NoVault, {}} : readError(errno);
  if (S_ISLNK(about.st_mode)) return Error{Fault::NotYours, QStringLiteral("a link")};
  // In a folder of somebody else there may be one that cannot be seen.
  if (about.st_uid != ::geteuid()) return Error{Fault::NotYours, QStringLiteral("another owner")};
  if (!S_ISDIR(about.st_mode) || !QFileInfo(place.header()).exists()) {
    const bool isDangling = QFileInfo(place.header()).isSymLink();
    return Error{isDangling ? Fault::NotYours : Fault::NoVault, {}};
  }
  if (auto checked = checkOwner(about); !checked) return checked;
  const QString database = place.database();
  for (const QString& file :
       {place.header(), database, database + QStringLiteral("-wal"), database + QStringLiteral("-shm"),
        database + QStringLiteral("-journal"), place.attempts(), place.ballast()}) {
    if (auto checked = checkFile(file); !checked) return checked;
  }
  return {};
}

Result<void> writeDurably(const QString& path, const QByteArray& content) {
  const QString beside = unfinishedName(path);
  QFile::remove(beside);  // of a program that was killed
  if (auto written = writeNew(beside, content); !written) return written;
  if (::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0) {
    const Error error = writeError(errno);
    QFile::remove(beside);
    return error;
  }
  return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> makePrivateFile(const QString& path) {
  const Descriptor file(openedAt(path, O_WRONLY | O_CREAT | O_EXCL, OwnersFile));
  if (file.isOpen()) return {};
  return errno == EEXIST ? Error{Fault::AlreadyThere, {}} : writeError(errno);
}

Result<QByteArray> readWhole(const QString& path, qsizetype most) {
  const Descriptor file(openedAt(path, O_RDONLY));
  if (!file.isOpen()) return readError(errno);
  QByteArray content(most + 1, Qt::Uninitialized);
  qsizetype size = 0;
  while (size < content.size()) {
    const ssize_t step = ::read(file.number(), content.data() + size, std::size_t(content.size() - size));
    if (step < 0 && errno == EINTR) continue;
    if (step < 0) return readError(errno);
    if (step == 0) break;
    size += step;
  }
  if (size > most) return Error{Fault::TooLarge, {}};
  content.truncate(size);
  return content;
}

bool exchangeFolders(const QString& one, const QString& other) {
  return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
                     RENAME_EXCHANGE) == 0;
}

Result<void> syncFolder(const QString& folder) {
  const Descriptor opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.isOpen() || ::fsync(opened.number()) != 0) return writeError(errno);
  return {};
}

struct InUse::Claim {
  explicit Claim(int opened) : folder(opened) {}
  ~Claim() { ::close(folder); }
  Claim(const Claim&) = delete;
  Claim& operator=(const Claim&) = delete;

  int folder;
};

InUse::InUse(std::unique_ptr<Claim> claim) : m_claim(std::move(claim)) {}
InUse::~InUse() = default;

Result<std::unique_ptr<InUse>> InUse::claim(const QString& folder) {
  Descriptor opened(openedAt(folder, O_RDONLY | O_DIRECTORY));
  if (!opened.isOpen()) return readError(errno);
  if (::flock(opened.number(), LOCK_EX | LOCK_NB) != 0)
    return Error{errno == EWOULDBLOCK ? Fault::InUse : Fault::NotReadable, {}};
  return std::unique_ptr<InUse>(new InUse(std::make_unique<Claim>(opened.release())));
}

}  // namespace candor::vault
