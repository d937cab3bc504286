// What a program's file says of how it was linked: what an attacker who finds a fault in it will meet, and which
// libraries it asks for by name. Nothing of the program is run.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace candor::tests {

struct ElfFile {
  bool isPositionIndependent = false;
  bool hasReadOnlyRelocations = false;
  bool bindsAtOnce = false;
  bool hasExecutableStack = true;
  bool guardsItsStack = false;  // asks for __stack_chk_fail
  QStringList libraries;        // DT_NEEDED
  QStringList searchPaths;      // DT_RPATH, DT_RUNPATH
};

// Nothing when it is no 64-bit ELF file of this machine's byte order.
[[nodiscard]] std::optional<ElfFile> elfFileIn(const QByteArray& bytes);

// What is wrong with it, in words; empty: nothing.
[[nodiscard]] QStringList weaknessesOf(const ElfFile& file);
[[nodiscard]] QStringList networkLibrariesOf(const ElfFile& file);

}  // namespace candor::tests
