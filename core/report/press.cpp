#include "report/press.h"

#include "reading/child.h"
#include "reading/reader.h"
#include "report/press_wire.h"

#include <chrono>

namespace candor::report {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds LongestPrinting{60};

}  // namespace

Result<QByteArray> Press::toPdf(const Worker& worker, const Report& report) const {
  return ask(worker, wire::encode(report));
}

Result<std::vector<reading::Library>> Press::libraries(const Worker& worker) const {
  const auto told = ask(worker, wire::encodeQuestion());
  if (!told) return told.error();
  return reading::librariesIn(QString::fromUtf8(*told));
}

Result<QByteArray> Press::ask(const Worker& worker, const QByteArray& message) const {
  const reading::Patience patience{.deadline = QDeadlineTimer(LongestPrinting), .stop = worker.stopToken()};
  auto child = reading::Child::start(m_program);
  if (!child) return child.error();
  if (const auto sent = child->send(message, patience); !sent) return sent.error();
  const auto head = child->receive(wire::HeadSize, patience);
  if (!head) return head.error();
  const auto size = wire::bodySize(*head);
  if (!size) return size.error();
  const auto body = child->receive(*size, patience);
  if (!body) return body.error();
  return wire::decodeAnswer(*head, *body);
}

QString installedPress() { return reading::installed(u"candor-press"_s); }

}  // namespace candor::report
