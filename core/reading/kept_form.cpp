#include "reading/kept_form.h"

#include "reading/format.h"
#include "reading/packed_document.h"
#include "reading/sound.h"

#include <QString>
#include <QtEndian>

#include <limits>
#include <optional>
#include <utility>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr auto DocumentForm = quint8(PackedForm::WithPictures);
constexpr qsizetype LengthSize = 4;       // qCompress() puts the size of what it compressed in front
constexpr qint64 BestCompression = 1100;  // deflate yields less
constexpr qint64 MostKept = 128LL * 1024 * 1024;
// What was accepted once stays readable, whatever the limits of today.
constexpr Limits NoLimits{.pages = std::numeric_limits<int>::max(), .textUnits = MostKept};

Error damaged(const QString& reason) { return {Fault::Damaged, reason}; }

}  // namespace

QByteArray keep(const KeptForm& form) {
  QByteArray bytes(1, char(form.number));
  return bytes + qCompress(form.content);
}

Result<KeptForm> kept(const QByteArray& bytes) {
  if (bytes.size() < 1 + LengthSize) return damaged(u"a kept form is cut off"_s);
  const qint64 size = qFromBigEndian<quint32>(bytes.data() + 1);
  if (size > MostKept || size > bytes.size() * BestCompression) return damaged(u"a kept form lies about its size"_s);
  QByteArray content = qUncompress(QByteArray::fromRawData(bytes.data() + 1, bytes.size() - 1));
  if (content.size() != size) return damaged(u"a kept form does not unpack"_s);
  return KeptForm{.number = quint8(bytes.front()), .content = std::move(content)};
}

QByteArray keep(const Document& document) { return keep({.number = DocumentForm, .content = pack(document)}); }

Result<Document> keptDocument(const QByteArray& bytes) {
  const Result<KeptForm> form = kept(bytes);
  if (!form) return form.error();
  if (form->number > DocumentForm) return Error{Fault::NewerVault, u"a document of a later form"_s};
  if (form->number < quint8(PackedForm::First)) return damaged(u"a document of no form"_s);
  std::optional<Document> document = unpackDocument(form->content, PackedForm(form->number));
  if (!document) return damaged(u"a kept document does not add up"_s);
  if (const Result<void> sound = checkSound(*document, NoLimits); !sound) return damaged(sound.error().detail);
  return *std::move(document);
}

}  // namespace candor::reading
