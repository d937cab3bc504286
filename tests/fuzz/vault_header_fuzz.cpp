// Any bytes, as the header of a vault that somebody else could write to: an error, or a header within its limits that
// is written as it was read. The digest is made to fit, or nearly no input would get past it.
#include "crypto/digest.h"
#include "fuzz.h"
#include "vault/header_bytes.h"

#include <tuple>

namespace vault = candor::vault;
namespace crypto = candor::crypto;

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  const QByteArray input = candor::fuzz::bytes(start, size);
  const QByteArray bytes = input + crypto::sha256(input);
  std::ignore = vault::parseHeader(input);
  const auto header = vault::parseHeader(bytes);
  if (!header) return 0;
  candor::fuzz::require(header->vaultId.size() == vault::VaultIdSize);
  candor::fuzz::require(!header->slots.empty() && int(header->slots.size()) <= vault::MostSlots);
  for (const vault::SlotRecord& slot : header->slots) {
    candor::fuzz::require(!slot.cost || crypto::isAllowed(*slot.cost));
    candor::fuzz::require(slot.salt.size() == vault::SaltSize);
  }
  constexpr qsizetype End = 2 * crypto::DigestSize;
  const candor::Secret key{std::size_t(vault::KeySize)};
  candor::fuzz::require(vault::headerBytes(*header, key).chopped(End) == bytes.chopped(End));
  return 0;
}
