#include "unlock/given_key.h"

#include "vault/slots.h"

#include <utility>

namespace candor::unlock {

Result<vault::Key> keyOf(GivenKey& given) {
  vault::Key key = std::exchange(given.key, vault::SystemKeychain{});
  auto* passphrase = std::get_if<vault::Passphrase>(&key);
  if (!passphrase || given.keyFile.isEmpty()) return key;
  auto digest = vault::keyFileDigest(given.keyFile);
  if (!digest) return digest.error();
  return vault::Key(vault::PassphraseAndFile{.text = std::move(passphrase->text), .keyFile = *std::move(digest)});
}

}  // namespace candor::unlock
