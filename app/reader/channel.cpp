#include "reader/channel.h"

#include "reading/wire.h"

#include <QString>

#include <cstdio>
#include <utility>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace candor::reader {
namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> receive(qint64 size) {
  QByteArray bytes(size, Qt::Uninitialized);
  const std::size_t received = std::fread(bytes.data(), 1, std::size_t(size), stdin);
  if (qint64(received) != size) return Error{Fault::Invalid, u"the request is cut off"_s};
  return bytes;
}

}  // namespace

Result<Request> receiveRequest() {
#ifdef Q_OS_WIN
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
#endif
  std::setvbuf(stdin, nullptr, _IONBF, 0);
  const auto bytes = receive(reading::wire::HeadSize);
  if (!bytes) return bytes.error();
  const auto head = reading::wire::decodeRequestHead(*bytes);
  if (!head) return head.error();
  if (head->bodySize > reading::format(head->format).limits.bytes)
    return Error{Fault::Invalid, u"the request is too large"_s};
  auto content = receive(head->bodySize);
  if (!content) return content.error();
  return Request{.format = head->format, .page = head->page, .content = *std::move(content)};
}

void sendAnswer(const QByteArray& answer) {
  std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout);
  std::fflush(stdout);
}

}  // namespace candor::reader
