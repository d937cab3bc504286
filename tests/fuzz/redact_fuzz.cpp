// Any text, as a resume: what is found lies inside it, in order and apart, and unmasking the masked text gives it back.
#include "fuzz.h"
#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "redact/mask.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  static const auto knowledge = candor::ontology::Ontology::load();
  const auto document = candor::reading::readPlainText(QString::fromUtf8(candor::fuzz::bytes(start, size)));
  if (!document) return 0;
  const auto profile = candor::profile::readProfile(*document, *knowledge);
  const auto found = candor::redact::findPersonal(profile);
  qsizetype at = 0;
  for (const auto& each : found) {
    candor::fuzz::require(each.span.start >= at && each.span.length > 0 && each.span.end() <= profile.text.size());
    at = each.span.end();
  }
  const auto masked = candor::redact::mask(profile.text, found);
  candor::fuzz::require(candor::redact::unmask(masked.text, masked.masks) == profile.text);
  return 0;
}
