#include "cli/redaction.h"

#include "base/span.h"
#include "profile/read_profile.h"
#include "redact/photo.h"

#include <QJsonArray>

#include <utility>

namespace candor::cli {

using namespace Qt::StringLiterals;

Redaction redacted(const reading::Document& document, const ontology::Ontology& ontology) {
  const profile::Profile profile = profile::readProfile(document, ontology);
  std::vector<redact::Personal> personal = redact::findPersonal(profile);
  redact::Masked masked = redact::mask(profile.text, personal);
  return {.original = profile.text,
          .personal = std::move(personal),
          .masked = std::move(masked),
          .photos = redact::findPhotos(document.layout)};
}

QJsonObject toJson(const Redaction& redaction) {
  const CodePoints places(redaction.original);
  QJsonArray findings;
  for (const redact::Personal& each : redaction.personal)
    findings += QJsonObject{{u"kind"_s, redact::wordFor(each.kind)},
                            {u"start"_s, places.at(each.span.start)},
                            {u"end"_s, places.at(each.span.end())},
                            {u"quote"_s, each.span.in(redaction.original).toString()}};
  QJsonArray masks;
  for (const redact::Mask& mask : redaction.masked.masks)
    masks +=
        QJsonObject{{u"mask"_s, mask.name}, {u"kind"_s, redact::wordFor(mask.kind)}, {u"original"_s, mask.original}};
  QJsonArray photos;
  for (const reading::Picture& photo : redaction.photos) photos += QJsonObject{{u"page"_s, photo.page}};
  return {{u"text"_s, redaction.masked.text}, {u"findings"_s, findings}, {u"masks"_s, masks}, {u"photos"_s, photos}};
}

}  // namespace candor::cli
