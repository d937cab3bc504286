// Any bytes, read as one format: an error or a sound document.
#include "formats/formats.h"
#include "fuzz.h"
#include "reading/sound.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  constexpr auto Format = candor::reading::FormatId::CANDOR_FUZZED_FORMAT;
  const QByteArray content = candor::fuzz::bytes(start, size);
  const auto document = candor::formats::read(Format, content);
  if (document)
    candor::fuzz::require(candor::reading::checkSound(*document, candor::reading::format(Format).limits).has_value());
  return 0;
}
