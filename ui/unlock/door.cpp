#include "unlock/door.h"

#include "session/keeping.h"

namespace candor::unlock {

// Work is kept where it may be copied; what it must not copy is shared.
Job<session::Created> createVault(const Door& door, Secret passphrase, vault::KeychainSlot keychain) {
  const auto wanted = std::make_shared<vault::NewVault>(vault::NewVault{
      .folder = door.folder, .passphrase = std::move(passphrase), .keychainSlot = keychain, .logN = door.logN});
  return door.pool.run([wanted, surroundings = door.surroundings](const Worker& worker) {
    auto created = session::Session::create(worker, *wanted, surroundings);
    wanted->passphrase.wipe();
    return created;
  });
}

Job<session::Created> createVaultFrom(const Door& door, GivenArchive archive, Secret passphrase,
                                      vault::KeychainSlot keychain) {
  const auto wanted = std::make_shared<vault::NewVault>(vault::NewVault{
      .folder = door.folder, .passphrase = std::move(passphrase), .keychainSlot = keychain, .logN = door.logN});
  const auto given = std::make_shared<GivenArchive>(std::move(archive));
  return door.pool.run(
      [wanted, given, surroundings = door.surroundings](const Worker& worker) -> Result<session::Created> {
        vault::Key key = vault::SystemKeychain{};
        if (!wanted->passphrase.isEmpty()) key = vault::Passphrase{Secret(wanted->passphrase.bytes())};
        const vault::ArchiveKey archiveKey{.passphrase = std::move(given->passphrase)};
        auto restored = session::restoreArchive(worker, given->path, archiveKey, *wanted, surroundings);
        wanted->passphrase.wipe();
        if (!restored) return restored.error();
        auto opened = session::Session::open(worker, wanted->folder, key, surroundings);
        if (!opened) return opened.error();
        return session::Created{.session = *std::move(opened), .recoveryCode = std::move(restored->recoveryCode)};
      });
}

Job<Opened> openVault(const Door& door, GivenKey given) {
  const auto shared = std::make_shared<GivenKey>(std::move(given));
  return door.pool.run(
      [shared, folder = door.folder, surroundings = door.surroundings](const Worker& worker) -> Result<Opened> {
        const auto key = keyOf(*shared);
        if (!key) return key.error();
        auto session = session::Session::open(worker, folder, *key, surroundings);
        if (!session) return session.error();
        const auto mustRenew = (*session)->vault().ways().mustRenew(worker);
        if (!mustRenew) return mustRenew.error();
        return Opened{.session = *std::move(session), .mustRenew = *mustRenew};
      });
}

}  // namespace candor::unlock
