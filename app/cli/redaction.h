// Redaction: a resume with its personal places masked, and the places, as candor-cli redact prints them.
#pragma once

#include "ontology/ontology.h"
#include "reading/document.h"
#include "redact/mask.h"
#include "redact/personal.h"

#include <QJsonObject>

#include <vector>

namespace candor::cli {

struct Redaction {
  QString original;
  std::vector<redact::Personal> personal;
  redact::Masked masked;
  std::vector<reading::Picture> photos;
};

[[nodiscard]] Redaction redacted(const reading::Document& document, const ontology::Ontology& ontology);

// The masked text, the findings with their places in the text that `read` prints, the masks, and the photos.
[[nodiscard]] QJsonObject toJson(const Redaction& redaction);

}  // namespace candor::cli
