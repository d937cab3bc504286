// Posting as JSON, for the command line and the screens: offsets in Unicode code points of the posting's text.
#pragma once

#include "ontology/ontology.h"
#include "posting/posting.h"

#include <QJsonObject>

namespace candor::posting {

[[nodiscard]] QJsonObject toJson(const Posting& posting, const ontology::Ontology& ontology);

}  // namespace candor::posting
