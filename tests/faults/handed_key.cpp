#include "faults/handed_key.h"

#include "support/secrets.h"
#include "vault/opening.h"
#include "vault/overview.h"
#include "vault/slots.h"

#include <tuple>

namespace candor::faults {

Result<std::unique_ptr<session::Session>> HandedKey::create() {
  auto created = foreground([&](const Worker& worker) {
    return session::Session::create(worker, {.folder = m_folder, .keychainSlot = vault::KeychainSlot::Add},
                                    surroundings());
  });
  if (!created) return created.error();
  return std::move(created->session);
}

Result<std::unique_ptr<session::Session>> HandedKey::open() {
  return foreground([&](const Worker& worker) {
    return session::Session::open(worker, m_folder, vault::SystemKeychain{}, surroundings());
  });
}

QByteArray HandedKey::text() {
  const auto secret = foreground([&](const Worker& worker) { return m_keychain.read(worker, item()); });
  return secret ? tests::bytesOf(*secret).toHex() : QByteArray();
}

void HandedKey::take(const QByteArray& text) {
  const Secret secret = tests::secretOf(QByteArray::fromHex(text));
  std::ignore = foreground([&](const Worker& worker) { return m_keychain.write(worker, item(), secret); });
}

Secret HandedKey::databaseKey() {
  const auto opened = foreground([&](const Worker& worker) {
    return vault::openCopiedHeader(worker, place(), vault::SystemKeychain{}, surroundings());
  });
  if (!opened) return {};
  auto key = vault::databaseKey(opened->key, opened->header.vaultId);
  return key ? *std::move(key) : Secret();
}

QString HandedKey::item() const {
  const auto about = vault::overviewOf(m_folder);
  if (!about) return {};
  for (const vault::SlotRecord& slot : about->header.slots) {
    if (slot.kind == vault::SlotKind::Keychain) return vault::keychainItem(about->header.vaultId, slot.id);
  }
  return {};
}

}  // namespace candor::faults
