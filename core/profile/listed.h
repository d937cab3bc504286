// Sections that are lists of names: languages people speak, certificates, projects, awards.
#pragma once

#include "ontology/ontology.h"
#include "profile/dates.h"
#include "profile/profile.h"
#include "profile/resume_line.h"

#include <QStringView>

#include <span>
#include <vector>

namespace candor::profile {

// "English (native)", "Deutsch – C1": a language and how well, where it says so.
[[nodiscard]] std::vector<Field> readLanguages(QStringView text, std::span<const ResumeLine> lines,
                                               const ontology::Ontology& ontology);

// The names of entries, without what is told about them.
[[nodiscard]] std::vector<Field> readNames(QStringView text, std::span<const ResumeLine> lines,
                                           std::span<const DateMention> dates);

}  // namespace candor::profile
