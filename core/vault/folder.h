// The vault's folder and files as the operating system sees them: private, ours, and open in one program at a time.
#pragma once

#include "base/result.h"
#include "vault/place.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace candor::vault {

// Makes the folder and those above it; it is private. An empty folder of ours that is there already becomes private.
// AlreadyThere when it holds something, NotYours, NotWritable, DiskFull.
[[nodiscard]] Result<void> makeFolder(const QString& folder);

// NoVault when the folder or its header is missing. NotYours when the folder or a file of the vault is a link, belongs
// to somebody else, or is open to others.
[[nodiscard]] Result<void> checkFolder(const Place& place);

// Writes beside, syncs, renames over `path`, syncs the folder: after a crash there is the old file or the new one. The
// file is readable by its owner alone. NotWritable, DiskFull.
[[nodiscard]] Result<void> writeDurably(const QString& path, const QByteArray& content);

// What the file beside is called until it is whole.
[[nodiscard]] inline QString unfinishedName(const QString& path) { return path + QStringLiteral(".new"); }

// An empty, private file; AlreadyThere when there is one.
[[nodiscard]] Result<void> makePrivateFile(const QString& path);

// At most `most` bytes, not through a link. NotFound, NotReadable, NotYours, TooLarge.
[[nodiscard]] Result<QByteArray> readWhole(const QString& path, qsizetype most);

// Each folder gets the other's name, at one moment. False where the system cannot do that.
[[nodiscard]] bool exchangeFolders(const QString& one, const QString& other);

// Names in the folder are on the disk when this returns.
[[nodiscard]] Result<void> syncFolder(const QString& folder);

// The vault is ours as long as one lives; the system takes it back from a program that was killed.
class InUse {
 public:
  // InUse when another has it, also within this program.
  [[nodiscard]] static Result<std::unique_ptr<InUse>> claim(const QString& folder);
  ~InUse();
  InUse(const InUse&) = delete;
  InUse& operator=(const InUse&) = delete;

 private:
  struct Claim;
  explicit InUse(std::unique_ptr<Claim> claim);
  std::unique_ptr<Claim> m_claim;
};

}  // namespace candor::vault
