// ESCO's classification as its publisher hands it out: tables as CSV (skills_en.csv, occupations_en.csv and
// occupationSkillRelations_en.csv), each alone or all in one ZIP. What comes back is no document to read, but their
// skills and occupations as reading::knowledgeText.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

namespace candor::formats {

// Faults: UnknownFormat for tables that are none of ESCO's, Damaged, Protected, TooLarge.
[[nodiscard]] Result<reading::Document> readEsco(const QByteArray& content, const reading::Limits& limits);

}  // namespace candor::formats
