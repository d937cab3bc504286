// The content of an OpenDocument text: paragraphs, lists, tables and frames in reading order.
#pragma once

#include "base/result.h"
#include "formats/flow.h"
#include "formats/odt_styles.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

struct OdtContent {
  Flow body;
  Flow headers;
  Flow footers;
  OdtStyles styles;
};

// Reads content.xml; the styles may hold those of styles.xml already. Faults: Damaged, TooLarge.
[[nodiscard]] Result<OdtContent> readOdtContent(const QByteArray& xml, const OdtStyles& styles,
                                                const reading::Limits& limits);

// Reads styles.xml: the common styles, headers and footers. Faults: Damaged, TooLarge.
[[nodiscard]] Result<OdtContent> readOdtStyles(const QByteArray& xml, const reading::Limits& limits);

}  // namespace candor::formats
