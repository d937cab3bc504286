// Work section → jobs: which of a head's pieces is the employer, which the position.
#pragma once

#include "ontology/ontology.h"
#include "profile/dates.h"
#include "profile/profile.h"
#include "profile/resume_line.h"

#include <QStringView>

#include <span>
#include <vector>

namespace candor::profile {

[[nodiscard]] std::vector<Work> readWork(QStringView text, std::span<const ResumeLine> lines,
                                         std::span<const DateMention> dates, const ontology::Ontology& ontology);

}  // namespace candor::profile
