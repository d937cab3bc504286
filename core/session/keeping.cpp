#include "session/keeping.h"

#include "session/rooms.h"

namespace candor::session {

Result<vault::RestoredVault> restoreVault(const Worker& worker, const vault::RestoreRequest& request,
                                          const vault::Key& key, const vault::Surroundings& surroundings) {
  return vault::restoreVault(worker, request, key, surroundings, rooms());
}

Result<vault::RescuedVault> rescue(const Worker& worker, const QString& folder, vault::RescueWay way,
                                   const vault::Key& key, const vault::Surroundings& surroundings) {
  return vault::rescue(worker, folder, way, key, surroundings, rooms());
}

Result<vault::RestoredArchive> restoreArchive(const Worker& worker, const QString& path, const vault::ArchiveKey& key,
                                              const vault::NewVault& wanted, const vault::Surroundings& surroundings) {
  return vault::restoreArchive(worker, path, key, wanted, surroundings, rooms());
}

}  // namespace candor::session
