// Any bytes, as the answer of a child that was taken over: an error or a sound document, and never more memory than the
// answer's own size explains.
#include "fuzz.h"
#include "reading/document_json.h"
#include "reading/sound.h"
#include "reading/wire.h"

#include <algorithm>

namespace wire = candor::reading::wire;

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  const QByteArray message = candor::fuzz::bytes(start, size);
  const QByteArrayView head = QByteArrayView(message).first(std::min(message.size(), wire::HeadSize));
  const QByteArrayView body = QByteArrayView(message).sliced(head.size());
  const candor::reading::Limits limits;
  if (!wire::answerBodySize(head, limits)) return 0;
  const auto document = wire::decodeAnswer(head, body, limits);
  if (!document) return 0;
  candor::fuzz::require(candor::reading::checkSound(*document, limits).has_value());
  candor::fuzz::require(!candor::reading::toJson(*document).isEmpty());
  return 0;
}
