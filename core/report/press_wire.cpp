#include "report/press_wire.h"

#include "match/analysis_record.h"
#include "reading/kept_form.h"
#include "reading/packing.h"

#include <tuple>
#include <utility>

namespace candor::report::wire {
namespace {

constexpr quint32 Sign = 0x50444e43;  // "CNDP"
constexpr qint64 MostBytes = qint64(256) << 20;
constexpr quint32 Made = 0xffffffff;  // no fault

QByteArray message(quint32 kind, const QByteArray& body) {
  reading::Packer packer;
  packer.put(Sign);
  packer.put(kind);
  packer.put(qint64(body.size()));
  return packer.bytes() + body;
}

}  // namespace

QByteArray encode(const Report& report) {
  const QByteArray analysis = match::toRecord(report.analysis);
  reading::Packer packer;
  packer.put(qint64(analysis.size()));
  return message(Made, packer.bytes() + analysis + reading::keep(report.resume));
}

QByteArray encodeQuestion() { return message(Made, {}); }

QByteArray encodeAnswer(const Result<QByteArray>& answer) {
  if (answer) return message(Made, *answer);
  return message(quint32(answer.error().fault), answer.error().detail.toUtf8());
}

Result<qint64> bodySize(QByteArrayView head) {
  reading::Unpacker unpacker(head);
  const auto sign = unpacker.take<quint32>();
  std::ignore = unpacker.take<quint32>();
  const auto size = unpacker.take<qint64>();
  if (unpacker.isBroken() || sign != Sign || size < 0) return Error{Fault::Crashed, {}};
  if (size > MostBytes) return Error{Fault::TooLarge, {}};
  return size;
}

Result<Report> decode(QByteArrayView body) {
  reading::Unpacker unpacker(body);
  const auto size = unpacker.take<qint64>();
  const QByteArrayView rest = body.sliced(unpacker.isBroken() ? body.size() : qsizetype(sizeof size));
  if (size < 0 || size > rest.size()) return Error{Fault::Damaged, {}};
  auto analysis = match::fromRecord(rest.first(size).toByteArray());
  if (!analysis) return analysis.error();
  auto resume = reading::keptDocument(rest.sliced(size).toByteArray());
  if (!resume) return resume.error();
  return Report{.analysis = *std::move(analysis), .resume = *std::move(resume)};
}

Result<QByteArray> decodeAnswer(QByteArrayView head, QByteArrayView body) {
  reading::Unpacker unpacker(head);
  std::ignore = unpacker.take<quint32>();
  const auto fault = unpacker.take<quint32>();
  if (fault == Made) return body.toByteArray();
  if (fault > quint32(Fault::Internal)) return Error{Fault::Crashed, {}};
  return Error{Fault(fault), QString::fromUtf8(body)};
}

}  // namespace candor::report::wire
