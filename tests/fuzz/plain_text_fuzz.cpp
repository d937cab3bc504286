// Any bytes, as a plain text file: read in the program itself, so what comes of them has to be sound.
#include "fuzz.h"
#include "reading/plain_text.h"
#include "reading/sound.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  const auto document = candor::reading::readPlainBytes(candor::fuzz::bytes(start, size));
  const candor::reading::Limits& limits = candor::reading::format(candor::reading::FormatId::Text).limits;
  candor::fuzz::require(!document || candor::reading::checkSound(*document, limits).has_value());
  return 0;
}
