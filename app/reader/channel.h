// Standard input and output of candor-reader: the request comes in, the answer goes out, both whole.
#pragma once

#include "base/result.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::reader {

struct Request {
  reading::FormatId format = reading::FormatId::Text;
  int page = 0;  // for a reader of single pages
  QByteArray content;
};

// Waits for a request. Fault::Invalid when the input ends early, is no request, or is larger than its format may be.
[[nodiscard]] Result<Request> receiveRequest();

void sendAnswer(const QByteArray& answer);

}  // namespace candor::reader
