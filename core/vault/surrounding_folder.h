// What lies around a vault's folder: on a disk of a network locks are not reliable, and a program that synchronises a
// folder may copy half a write or bring an old file back. Both are told and neither is refused.
#pragma once

#include <QString>

#include <optional>

namespace candor::vault {

enum class FolderRisk { None, NetworkDisk, Synchronised };

struct FolderFinding {
  FolderRisk risk = FolderRisk::None;
  QString by = {};  // "NFS", "Dropbox"; a name, not to be translated

  friend bool operator==(const FolderFinding&, const FolderFinding&) = default;
};

// How the system is asked; tests bring their own.
class FolderProbe {
 public:
  FolderProbe() = default;
  virtual ~FolderProbe() = default;
  FolderProbe(const FolderProbe&) = delete;
  FolderProbe& operator=(const FolderProbe&) = delete;

  // The number by which the system names the kind of file system; nothing where it says none.
  [[nodiscard]] virtual std::optional<quint32> fileSystemOf(const QString& folder) const = 0;
  [[nodiscard]] virtual bool holds(const QString& folder, const QString& pattern) const = 0;  // a name, may have a *
};

class SystemFolderProbe final : public FolderProbe {
 public:
  [[nodiscard]] std::optional<quint32> fileSystemOf(const QString& folder) const override;
  [[nodiscard]] bool holds(const QString& folder, const QString& pattern) const override;
};

// Looks at the folder and at those above it. May wait for a slow disk: any thread but that of a window.
[[nodiscard]] FolderFinding surroundingOf(const QString& folder, const FolderProbe& probe);

}  // namespace candor::vault
