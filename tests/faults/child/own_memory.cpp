#include "faults/child/own_memory.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <span>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace candor::faults {

namespace {

constexpr unsigned char Disguise = 0xA7;
constexpr std::size_t PieceBytes = std::size_t(1) << 20;
constexpr std::size_t LongestSecret = 4096;

struct Region {
  std::uintptr_t begin = 0;
  std::uintptr_t end = 0;
};

// Writable, and not a device's.
std::vector<Region> writableRegions() {
  std::vector<Region> regions;
  QFile maps(QStringLiteral("/proc/self/maps"));
  if (!maps.open(QIODevice::ReadOnly)) return regions;
  for (const QByteArray& line : maps.readAll().split('\n')) {
    const QList<QByteArray> words = line.split(' ');
    if (!words.value(1).startsWith("rw")) continue;
    const QList<QByteArray> ends = words[0].split('-');
    regions.push_back({.begin = std::uintptr_t(ends[0].toULongLong(nullptr, 16)),
                       .end = std::uintptr_t(ends[1].toULongLong(nullptr, 16))});
  }
  return regions;
}

bool isAt(const unsigned char* place, std::span<const unsigned char> disguised) {
  for (std::size_t i = 0; i < disguised.size(); ++i) {
    if ((place[i] ^ Disguise) != disguised[i]) return false;
  }
  return true;
}

int countIn(std::span<const unsigned char> piece, std::span<const unsigned char> disguised) {
  int count = 0;
  const int first = disguised[0] ^ Disguise;
  for (std::size_t at = 0; at + disguised.size() <= piece.size(); ++at) {
    const void* const next = std::memchr(piece.data() + at, first, piece.size() - at - disguised.size() + 1);
    if (!next) break;
    at = std::size_t(static_cast<const unsigned char*>(next) - piece.data());
    if (isAt(piece.data() + at, disguised)) ++count;
  }
  return count;
}

}  // namespace

void OwnMemory::lookFor(const QByteArray& name, const Secret& secret) {
  Disguised disguised{.name = name, .bytes = {}};
  for (const std::byte byte : secret.bytes()) {
    disguised.bytes.push_back(static_cast<unsigned char>(std::to_integer<unsigned char>(byte) ^ Disguise));
  }
  if (!disguised.bytes.empty()) m_wanted.push_back(std::move(disguised));
}

OwnMemory::Search OwnMemory::search() const {
  Search search;
  const std::vector<Region> regions = writableRegions();
  const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
  // Mapped after the regions were listed, so that it is none of them, and gone with what it read.
  void* const pages =
      ::mmap(nullptr, PieceBytes + LongestSecret, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory < 0 || pages == MAP_FAILED) return search;
  auto* const piece = static_cast<unsigned char*>(pages);
  for (const Region& region : regions) {
    for (std::uintptr_t at = region.begin; at < region.end; at += PieceBytes) {
      // A secret across two pieces is in the first with what follows it.
      const std::size_t wanted = std::min<std::size_t>(region.end - at, PieceBytes + LongestSecret);
      const ssize_t size = ::pread(memory, piece, wanted, off_t(at));
      if (size <= 0) continue;
      search.bytes += std::min<qint64>(size, qint64(PieceBytes));
      for (const Disguised& secret : m_wanted) {
        for (int i = countIn({piece, std::size_t(size)}, secret.bytes); i > 0; --i) search.found.push_back(secret.name);
      }
    }
  }
  ::munmap(pages, PieceBytes + LongestSecret);
  ::close(memory);
  return search;
}

}  // namespace candor::faults
