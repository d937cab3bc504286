// Keeping and bringing back a vault, with the rooms of this program: upkeep of an open one, and for a closed one
// restoring, rescue and archives. The functions of core/vault do the work and tell the faults.
#pragma once

#include "base/job.h"
#include "session/session.h"
#include "vault/archive.h"
#include "vault/backup_upkeep.h"
#include "vault/restore.h"
#include "vault/salvage.h"

namespace candor::session {

// vault::restoreVault(), rescue() and restoreArchive().
[[nodiscard]] Result<vault::RestoredVault> restoreVault(const Worker& worker, const vault::RestoreRequest& request,
                                                        const vault::Key& key, const vault::Surroundings& surroundings);
[[nodiscard]] Result<vault::RescuedVault> rescue(const Worker& worker, const QString& folder, vault::RescueWay way,
                                                 const vault::Key& key, const vault::Surroundings& surroundings);
[[nodiscard]] Result<vault::RestoredArchive> restoreArchive(const Worker& worker, const QString& path,
                                                            const vault::ArchiveKey& key, const vault::NewVault& wanted,
                                                            const vault::Surroundings& surroundings);

}  // namespace candor::session
