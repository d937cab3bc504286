#include "vault/surrounding_folder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace candor::vault {

namespace {

struct NamedFileSystem {
  quint32 number;
  const char* name;
};

// As Linux numbers them (linux/magic.h and the file systems' own sources).
constexpr std::array NetworkFileSystems = {
    NamedFileSystem{0x6969, "NFS"},      NamedFileSystem{0x517B, "SMB"},        NamedFileSystem{0xFF534D42, "CIFS"},
    NamedFileSystem{0xFE534D42, "SMB"},  NamedFileSystem{0x65735546, "FUSE"},   NamedFileSystem{0x5346414F, "AFS"},
    NamedFileSystem{0x6B414653, "AFS"},  NamedFileSystem{0x00C36400, "Ceph"},   NamedFileSystem{0x01021997, "9P"},
    NamedFileSystem{0x73757245, "Coda"}, NamedFileSystem{0x0BD00BD0, "Lustre"}, NamedFileSystem{0x564C, "NCP"}};

struct SyncMark {
  const char* pattern;
  const char* name;
};

// Files and folders these programs keep at the top of what they synchronise.
constexpr std::array SyncMarks = {SyncMark{".dropbox", "Dropbox"},
                                  SyncMark{".dropbox.cache", "Dropbox"},
                                  SyncMark{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
                                  SyncMark{".sync_*.db", "Nextcloud"},
                                  SyncMark{"._sync_*.db", "Nextcloud"},
                                  SyncMark{".nextcloudsync.log", "Nextcloud"},
                                  SyncMark{".owncloudsync.log", "ownCloud"},
                                  SyncMark{".stfolder", "Syncthing"},
                                  SyncMark{".tmp.drivedownload", "Google Drive"},
                                  SyncMark{".tmp.driveupload", "Google Drive"}};

// "OneDrive", "OneDrive - Company": the folder says it itself.
struct SyncName {
  const char* name;
};
constexpr std::array SyncNames = {SyncName{"Dropbox"}, SyncName{"OneDrive"}, SyncName{"Nextcloud"},
                                  SyncName{"Google Drive"}, SyncName{"iCloud Drive"}};

QString text(const char* name) { return QString::fromLatin1(name); }

QString syncNameOf(const QString& folder) {
  const QString own = QFileInfo(folder).fileName();
  for (const SyncName& each : SyncNames) {
    const QString name = text(each.name);
    if (own == name || own.startsWith(name + QStringLiteral(" - "))) return name;
  }
  return {};
}

}  // namespace

FolderFinding surroundingOf(const QString& folder, const FolderProbe& probe) {
  QString at = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
  if (const auto number = probe.fileSystemOf(at)) {
    const auto* known = std::find_if(NetworkFileSystems.begin(), NetworkFileSystems.end(),
                                     [&](const NamedFileSystem& each) { return each.number == *number; });
    if (known != NetworkFileSystems.end()) return {.risk = FolderRisk::NetworkDisk, .by = text(known->name)};
  }
  while (true) {
    for (const SyncMark& mark : SyncMarks)
      if (probe.holds(at, text(mark.pattern))) return {.risk = FolderRisk::Synchronised, .by = text(mark.name)};
    if (const QString name = syncNameOf(at); !name.isEmpty()) return {.risk = FolderRisk::Synchronised, .by = name};
    const QString above = QFileInfo(at).path();
    if (above == at) return {};
    at = above;
  }
}

bool SystemFolderProbe::holds(const QString& folder, const QString& pattern) const {
  if (!pattern.contains(QLatin1Char('*'))) return QFileInfo::exists(folder + QLatin1Char('/') + pattern);
  return !QDir(folder).entryList({pattern}, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty();
}

}  // namespace candor::vault
