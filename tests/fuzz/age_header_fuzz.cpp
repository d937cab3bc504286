// Any bytes, as the header of an age file from anywhere: an error, or a header within its limits that is written as it
// was read.
#include "crypto/age_header.h"
#include "fuzz.h"

namespace crypto = candor::crypto;

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  const QByteArray bytes = candor::fuzz::bytes(start, size);
  const auto header = crypto::parseAgeHeader(bytes);
  if (!header) return 0;
  candor::fuzz::require(!header->stanzas.empty() && int(header->stanzas.size()) <= crypto::MostAgeStanzas);
  candor::fuzz::require(header->size <= crypto::MostAgeHeaderBytes && header->size <= bytes.size());
  const QByteArray again = crypto::ageHeaderBytes(header->stanzas);
  candor::fuzz::require(again == header->authenticated);
  candor::fuzz::require(again + crypto::ageMacLine(header->mac) == bytes.first(header->size));
  return 0;
}
