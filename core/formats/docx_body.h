// The content of one part of a Word document, its body, a header or the notes, in reading order.
#pragma once

#include "base/result.h"
#include "formats/docx_package.h"
#include "formats/docx_styles.h"
#include "formats/flow.h"
#include "reading/format.h"

#include <QByteArray>

#include <vector>

namespace candor::formats {

struct DocxContent {
  Flow flow;
  std::vector<DocxSection> sections;
  int pages = 1;  // as Word last laid it out, if it said so
};

struct DocxPart {
  const QByteArray& xml;
  const DocxRelations& relations;
  const DocxStyles& styles;
};

// Faults: Damaged, TooLarge.
[[nodiscard]] Result<DocxContent> readDocxPart(const DocxPart& part, const reading::Limits& limits);

}  // namespace candor::formats
