#include "reading/wire.h"

#include "reading/packed_document.h"
#include "reading/packing.h"
#include "reading/sound.h"

#include <QString>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace candor::reading::wire {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 RequestMark = 0x51445243;   // "CRDQ"
constexpr quint32 DocumentMark = 0x44445243;  // "CRDD"
constexpr quint32 ErrorMark = 0x45445243;     // "CRDE"
constexpr int PageShift = 16;
constexpr qint64 BytesPerUnit = 24;  // of an answer, for a unit of text with its share of lines and blocks
constexpr qsizetype LongestDetail = 500;

QByteArray packHead(quint32 mark, quint32 format, qint64 bodySize) {
  Packer packer;
  packer.put(mark);
  packer.put(format);
  packer.put(bodySize);
  return packer.bytes();
}

qint64 largestBody(const Limits& limits) { return limits.textUnits * BytesPerUnit; }

Error dishonest(const QString& reason) { return {Fault::Crashed, reason}; }

Result<Document> decodeDocument(QByteArrayView body, const Limits& limits) {
  std::optional<Document> document = unpackDocument(body);
  if (!document) return dishonest(u"the answer is cut off or too long"_s);
  if (const auto sound = checkSound(*document, limits); !sound) return dishonest(sound.error().detail);
  return *std::move(document);
}

// What a child may say of a document or of itself; anything else would be a lie about the system or the user.
bool mayBeTold(quint8 fault) {
  constexpr std::array Told{Fault::UnknownFormat, Fault::TooLarge, Fault::Damaged, Fault::Protected,
                            Fault::NoText,        Fault::Scan,     Fault::Garbled, Fault::TooShort,
                            Fault::Unavailable,   Fault::Internal};
  return std::any_of(Told.begin(), Told.end(), [fault](Fault told) { return quint8(told) == fault; });
}

Error unpackError(QByteArrayView body) {
  Unpacker unpacker(body);
  const auto fault = unpacker.take<quint8>();
  const QString detail = unpacker.takeText().left(LongestDetail);
  if (unpacker.isBroken() || !mayBeTold(fault)) return dishonest(u"the answer is no error we know"_s);
  return {Fault(fault), detail};
}

}  // namespace

QByteArray encode(const RequestHead& head) {
  return packHead(RequestMark, quint32(head.format) | quint32(head.page) << PageShift, head.bodySize);
}

Result<RequestHead> decodeRequestHead(QByteArrayView head) {
  Unpacker unpacker(head);
  const auto mark = unpacker.take<quint32>();
  const auto formatAndPage = unpacker.take<quint32>();
  const auto id = formatAndPage & ((1U << PageShift) - 1);
  const auto bodySize = unpacker.take<qint64>();
  if (unpacker.isBroken() || mark != RequestMark || id > std::numeric_limits<quint8>::max() || bodySize < 0)
    return Error{Fault::Invalid, u"not a request"_s};
  return RequestHead{.format = FormatId(id), .page = quint16(formatAndPage >> PageShift), .bodySize = bodySize};
}

QByteArray encodeAnswer(const Result<Document>& answer, const Limits& limits) {
  if (answer) {
    const auto sound = checkSound(*answer, limits);
    if (!sound) return encodeAnswer(sound.error(), limits);
    const QByteArray body = pack(*answer);
    if (body.size() > largestBody(limits)) return encodeAnswer(Error{Fault::TooLarge, u"too many lines"_s}, limits);
    return packHead(DocumentMark, 0, body.size()) + body;
  }
  Packer packer;
  packer.put(quint8(answer.error().fault));
  packer.put(QStringView(answer.error().detail).left(LongestDetail));
  return packHead(ErrorMark, 0, packer.bytes().size()) + packer.bytes();
}

Result<qint64> answerBodySize(QByteArrayView head, const Limits& limits) {
  Unpacker unpacker(head);
  const auto mark = unpacker.take<quint32>();
  static_cast<void>(unpacker.take<quint32>());
  const auto size = unpacker.take<qint64>();
  if (unpacker.isBroken() || (mark != DocumentMark && mark != ErrorMark)) return dishonest(u"the answer has no head"_s);
  if (size < 0 || size > largestBody(limits)) return dishonest(u"the answer is too large"_s);
  return size;
}

Result<Document> decodeAnswer(QByteArrayView head, QByteArrayView body, const Limits& limits) {
  const auto mark = Unpacker(head).take<quint32>();
  if (mark == DocumentMark) return decodeDocument(body, limits);
  return unpackError(body);
}

}  // namespace candor::reading::wire
