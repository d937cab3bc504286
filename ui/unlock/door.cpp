#include "unlock/door.h"

#include "vault/slots.h"

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

Job<std::unique_ptr<session::Session>> openVault(const Door& door, vault::Key key) {
  const auto shared = std::make_shared<vault::Key>(std::move(key));
  return door.pool.run([shared, folder = door.folder, surroundings = door.surroundings](const Worker& worker) {
    auto opened = session::Session::open(worker, folder, *shared, surroundings);
    *shared = vault::SystemKeychain{};
    return opened;
  });
}

Job<std::unique_ptr<session::Session>> openVault(const Door& door, Secret passphrase, const QString& keyFile) {
  const auto shared = std::make_shared<Secret>(std::move(passphrase));
  return door.pool.run([shared, keyFile, folder = door.folder, surroundings = door.surroundings](
                           const Worker& worker) -> Result<std::unique_ptr<session::Session>> {
    auto digest = vault::keyFileDigest(keyFile);
    if (!digest) return digest.error();
    return session::Session::open(worker, folder,
                                  vault::PassphraseAndFile{.text = std::move(*shared), .keyFile = *std::move(digest)},
                                  surroundings);
  });
}

}  // namespace candor::unlock
