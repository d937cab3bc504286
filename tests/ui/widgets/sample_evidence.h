// A short text, its requirements and the marks that prove them.
#pragma once

#include "widgets/document_view.h"
#include "widgets/evidence_model.h"

#include <vector>

namespace candor::tests {

inline widgets::DocumentText sampleText() {
  const QString text =
      QStringLiteral("Nadia Brandt\nWork\nWrote SQL views for\nthree dairies\n\nLed the monthly pack\n");
  return {.text = text,
          .blocks = {{{0, 12}, widgets::DocumentPart::Name},
                     {{13, 4}, widgets::DocumentPart::Heading},
                     {{18, 33}, widgets::DocumentPart::Body},
                     {{53, 20}, widgets::DocumentPart::Body}},
          .strong = {}};
}

inline std::vector<widgets::DocumentMark> sampleMarks() {
  return {{.number = 2, .span = {53, 20}, .status = widgets::EvidenceStatus::Partly},
          {.number = 1, .span = {24, 9}, .status = widgets::EvidenceStatus::Met}};
}

inline std::vector<widgets::EvidenceRow> sampleRows() {
  using widgets::EvidenceStatus;
  return {{.heading = QStringLiteral("Must have"), .facts = QStringLiteral("1 met, 1 partly")},
          {.number = 1,
           .status = EvidenceStatus::Met,
           .requirement = QStringLiteral("SQL"),
           .how = QStringLiteral("exact"),
           .quotes = {QStringLiteral("SQL views")}},
          {.number = 2,
           .status = EvidenceStatus::Partly,
           .requirement = QStringLiteral("Own the pack"),
           .quotes = {QStringLiteral("Led the monthly pack")},
           .reason = QStringLiteral("Work, line 5 · related")},
          {.heading = QStringLiteral("Nice to have"), .facts = QStringLiteral("1 missing")},
          {.number = 3, .status = EvidenceStatus::Missing, .requirement = QStringLiteral("Python")}};
}

}  // namespace candor::tests
