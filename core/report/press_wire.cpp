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

constexpr qsizetype LeastPairSize = 16;  // the lengths of two texts

QByteArray packed(const Language& language) {
  reading::Packer packer;
  packer.put(quint16(language.decimalPoint.unicode()));
  for (const QString& phrase : language.phrases) packer.put(QStringView(phrase));
  packer.put(qint64(language.sentences.size()));
  for (const auto& [pattern, said] : language.sentences) {
    packer.put(QStringView(pattern));
    packer.put(QStringView(said));
  }
  return packer.bytes();
}

Result<Language> unpackedLanguage(QByteArrayView bytes) {
  reading::Unpacker unpacker(bytes);
  Language language{.decimalPoint = QChar(unpacker.take<quint16>())};
  for (QString& phrase : language.phrases) phrase = unpacker.takeText();
  for (qint64 left = unpacker.takeCount(LeastPairSize); left > 0; --left) {
    QString pattern = unpacker.takeText();
    language.sentences.emplace(std::move(pattern), unpacker.takeText());
  }
  if (unpacker.isBroken() || !unpacker.isAtEnd()) return Error{Fault::Damaged, {}};
  return language;
}

QByteArray message(quint32 kind, const QByteArray& body) {
  reading::Packer packer;
  packer.put(Sign);
  packer.put(kind);
  packer.put(qint64(body.size()));
  return packer.bytes() + body;
}

}  // namespace

QByteArray encode(const Report& report) {
  const QByteArray language = packed(report.language);
  const QByteArray analysis = match::toRecord(report.analysis);
  reading::Packer packer;
  packer.put(qint64(language.size()));
  packer.put(qint64(analysis.size()));
  return message(Made, packer.bytes() + language + analysis + reading::keep(report.resume));
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
  const auto languageSize = unpacker.take<qint64>();
  const auto analysisSize = unpacker.take<qint64>();
  const QByteArrayView rest = body.sliced(unpacker.isBroken() ? body.size() : qsizetype(2 * sizeof languageSize));
  if (languageSize < 0 || languageSize > rest.size()) return Error{Fault::Damaged, {}};
  if (analysisSize < 0 || analysisSize > rest.size() - languageSize) return Error{Fault::Damaged, {}};
  auto language = unpackedLanguage(rest.first(languageSize));
  if (!language) return language.error();
  auto analysis = match::fromRecord(rest.sliced(languageSize, analysisSize).toByteArray());
  if (!analysis) return analysis.error();
  auto resume = reading::keptDocument(rest.sliced(languageSize + analysisSize).toByteArray());
  if (!resume) return resume.error();
  return Report{.analysis = *std::move(analysis), .resume = *std::move(resume), .language = *std::move(language)};
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
