#include "faults/disk_calls.h"

#include "faults/sync_book.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace candor::faults {

namespace {

constexpr std::size_t LongestPath = 4096;

enum class Does { Nothing, Refuses, Kills };

// Constant when the program is loaded: libraries open files before any constructor of ours has run.
struct Plan {
  std::atomic<bool> isOn = false;
  std::atomic<int> changes = 0;
  std::atomic<int> refused = 0;
  std::array<char, LongestPath> folder{};
  std::size_t length = 0;
  Does does = Does::Nothing;
  int at = 0;
  Refusal refusal{.number = 0};
  Torn torn = Torn::Not;
};

constinit Plan plan;

bool isBelow(const char* path) { return std::strncmp(path, plan.folder.data(), plan.length) == 0; }

struct PathOfFile {
  explicit PathOfFile(int file) {
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "/proc/self/fd/%d", file);
    if (::readlink(name.data(), path.data(), path.size() - 1) <= 0) path[0] = 0;
  }
  std::array<char, LongestPath> path{};
};

bool isBelow(int file) { return isBelow(PathOfFile(file).path.data()); }

// While changes are only watched.
std::unique_ptr<SyncBook>& book() {
  static std::unique_ptr<SyncBook> kept;
  return kept;
}
bool isNoted() { return plan.isOn && plan.does == Does::Nothing && book(); }
bool isNoted(const char* path) { return isNoted() && isBelow(path); }

// What came of it.
template <class Answer>
Answer changed(int file, Answer answer) {
  if (isNoted() && answer >= 0 && isBelow(file)) book()->changed(PathOfFile(file).path.data());
  return answer;
}
int synced(int file, int answer) {
  if (isNoted() && answer == 0) book()->synced(PathOfFile(file).path.data());
  return answer;
}

[[noreturn]] void die() {
  ::kill(::getpid(), SIGKILL);
  for (;;) ::pause();
}

// What the change ends in instead of being made; nothing when it is to be made. `half`: how to do some of it.
template <class Place, class Half>
std::optional<int> instead(Place place, Half half) {
  if (!plan.isOn || !isBelow(place)) return std::nullopt;
  const int number = ++plan.changes;
  if (plan.does == Does::Kills && number == plan.at) {
    if (plan.torn == Torn::Half) half();
    die();
  }
  const bool isMeant = number == plan.at || (number > plan.at && plan.refusal.lasts == Lasts::Forever);
  if (plan.does != Does::Refuses || !isMeant) return std::nullopt;
  ++plan.refused;
  return plan.refusal.number;
}

template <class Place>
std::optional<int> instead(Place place) {
  return instead(place, [] {});
}

int refusedBy(int number) {
  errno = number;
  return -1;
}

ssize_t writeAt(int file, const void* bytes, std::size_t size, off_t offset) {
  const auto half = [&] { ::syscall(SYS_pwrite64, file, bytes, size / 2, offset); };
  if (const auto number = instead(file, half)) return refusedBy(*number);
  return changed(file, ::syscall(SYS_pwrite64, file, bytes, size, offset));
}

int openAt(const char* path, int flags, mode_t mode) {
  const bool makes = (flags & O_CREAT) != 0 && ::access(path, F_OK) != 0;
  if (const auto number = makes || (flags & O_TRUNC) != 0 ? instead(path) : std::nullopt) return refusedBy(*number);
  const int file = int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
  if (makes && file >= 0 && isNoted(path)) book()->made(path);
  return file;
}

int cutAt(int file, off_t size) {
  if (const auto number = instead(file)) return refusedBy(*number);
  return changed(file, int(::syscall(SYS_ftruncate, file, size)));
}

int renameBoth(const char* from, const char* to, unsigned flags) {
  if (const auto number = instead(to)) return refusedBy(*number);
  const int answer = int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
  if (answer != 0 || !isNoted(to)) return answer;
  if ((flags & RENAME_EXCHANGE) != 0)
    book()->exchanged(from, to);
  else
    book()->renamed(from, to);
  return answer;
}

int removeAt(const char* path, int flags) {
  if (const auto number = instead(path)) return refusedBy(*number);
  const int answer = int(::syscall(SYS_unlinkat, AT_FDCWD, path, flags));
  if (answer == 0 && isNoted(path)) book()->removed(path);
  return answer;
}

}  // namespace

DiskCalls::DiskCalls(const QString& folder) {
  const QByteArray path = QFile::encodeName(folder) + '/';
  plan.length = std::min(std::size_t(path.size()), LongestPath - 1);
  std::copy_n(path.constData(), plan.length, plan.folder.data());
}

DiskCalls::~DiskCalls() { letPass(); }

void DiskCalls::watch() {
  letPass();
  plan.does = Does::Nothing;
  plan.changes = 0;
  plan.refused = 0;
  book() = std::make_unique<SyncBook>();
  plan.isOn = true;
}

void DiskCalls::refuse(int k, const Refusal& refusal) {
  watch();
  plan.refusal = refusal;
  plan.at = k;
  plan.does = Does::Refuses;
}

void DiskCalls::killAt(int k, Torn torn) {
  watch();
  plan.torn = torn;
  plan.at = k;
  plan.does = Does::Kills;
}

void DiskCalls::letPass() { plan.isOn = false; }

int DiskCalls::changes() const { return plan.changes; }
int DiskCalls::refused() const { return plan.refused; }
QByteArrayList DiskCalls::unsafe() const { return book() ? book()->unsafe() : QByteArrayList(); }

}  // namespace candor::faults

// The names by which programs ask the system. Those of the C library come second, for the libraries of this program,
// too.
// NOLINTBEGIN(bugprone-reserved-identifier)
#define CANDOR_CALL(name) __asm__(#name) __attribute__((visibility("default")))
extern "C" {
ssize_t candorWrite(int file, const void* bytes, std::size_t size) CANDOR_CALL(write);
ssize_t candorPwrite(int file, const void* bytes, std::size_t size, off_t offset) CANDOR_CALL(pwrite);
ssize_t candorPwrite64(int file, const void* bytes, std::size_t size, off_t offset) CANDOR_CALL(pwrite64);
int candorOpen(const char* path, int flags, mode_t mode) CANDOR_CALL(open);
int candorOpen64(const char* path, int flags, mode_t mode) CANDOR_CALL(open64);
int candorFsync(int file) CANDOR_CALL(fsync);
int candorFdatasync(int file) CANDOR_CALL(fdatasync);
int candorFtruncate(int file, off_t size) CANDOR_CALL(ftruncate);
int candorFtruncate64(int file, off_t size) CANDOR_CALL(ftruncate64);
int candorRename(const char* from, const char* to) CANDOR_CALL(rename);
int candorRenameat2(int, const char* from, int, const char* to, unsigned flags) CANDOR_CALL(renameat2);
int candorUnlink(const char* path) CANDOR_CALL(unlink);
int candorRmdir(const char* path) CANDOR_CALL(rmdir);
int candorMkdir(const char* path, mode_t mode) CANDOR_CALL(mkdir);
}
#undef CANDOR_CALL
// NOLINTEND(bugprone-reserved-identifier)

using namespace candor::faults;

ssize_t candorWrite(int file, const void* bytes, std::size_t size) {
  const auto half = [&] { ::syscall(SYS_write, file, bytes, size / 2); };
  if (const auto number = instead(file, half)) return refusedBy(*number);
  return changed(file, ::syscall(SYS_write, file, bytes, size));
}

ssize_t candorPwrite(int file, const void* bytes, std::size_t size, off_t offset) {
  return writeAt(file, bytes, size, offset);
}
ssize_t candorPwrite64(int file, const void* bytes, std::size_t size, off_t offset) {
  return writeAt(file, bytes, size, offset);
}

int candorOpen(const char* path, int flags, mode_t mode) { return openAt(path, flags, mode); }
int candorOpen64(const char* path, int flags, mode_t mode) { return openAt(path, flags, mode); }

int candorFsync(int file) {
  if (const auto number = instead(file)) return refusedBy(*number);
  return synced(file, int(::syscall(SYS_fsync, file)));
}
int candorFdatasync(int file) {
  if (const auto number = instead(file)) return refusedBy(*number);
  return synced(file, int(::syscall(SYS_fdatasync, file)));
}

int candorFtruncate(int file, off_t size) { return cutAt(file, size); }
int candorFtruncate64(int file, off_t size) { return cutAt(file, size); }

int candorRename(const char* from, const char* to) { return renameBoth(from, to, 0); }
// Nobody asks with a folder's descriptor: paths are whole.
int candorRenameat2(int, const char* from, int, const char* to, unsigned flags) { return renameBoth(from, to, flags); }

int candorUnlink(const char* path) { return removeAt(path, 0); }
int candorRmdir(const char* path) { return removeAt(path, AT_REMOVEDIR); }

int candorMkdir(const char* path, mode_t mode) {
  if (const auto number = instead(path)) return refusedBy(*number);
  const int answer = int(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
  if (answer == 0 && isNoted(path)) book()->made(path);
  return answer;
}
