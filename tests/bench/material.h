// What the benchmarks work on: a resume and a posting of about 1,000 words each, made up and always the same.
#pragma once

#include "base/text.h"
#include "ontology/ontology.h"
#include "reading/document.h"

#include <QByteArray>

namespace candor::bench {

[[nodiscard]] const ontology::Ontology& knowledge();
[[nodiscard]] const reading::Document& resume();
[[nodiscard]] const PostingText& posting();

// Two pages of a resume as a PDF.
[[nodiscard]] QByteArray resumePdf();

}  // namespace candor::bench
