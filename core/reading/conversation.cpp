#include "reading/conversation.h"

namespace candor::reading {

Result<Document> ask(Child& child, const wire::RequestHead& head, const QByteArray& content, const Limits& limits,
                     const Patience& patience) {
  for (const QByteArray& part : {wire::encode(head), content})
    if (const auto sent = child.send(part, patience); !sent) return sent.error();
  const auto answer = child.receive(wire::HeadSize, patience);
  if (!answer) return answer.error();
  const auto bodySize = wire::answerBodySize(*answer, limits);
  if (!bodySize) return bodySize.error();
  const auto body = child.receive(*bodySize, patience);
  if (!body) return body.error();
  return wire::decodeAnswer(*answer, *body, limits);
}

}  // namespace candor::reading
