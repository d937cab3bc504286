#include "formats/text.h"

#include "formats/text_encoding.h"
#include "reading/plain_text.h"

namespace candor::formats {

Result<reading::Document> readText(const QByteArray& content, const reading::Limits& limits) {
  return reading::readPlainText(decodeText(content), limits);
}

}  // namespace candor::formats
