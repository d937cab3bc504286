// Education section → schools: institution, degree, field of study, grade.
#pragma once

#include "ontology/ontology.h"
#include "profile/dates.h"
#include "profile/profile.h"
#include "profile/resume_line.h"

#include <QStringView>

#include <span>
#include <vector>

namespace candor::profile {

[[nodiscard]] std::vector<Education> readEducation(QStringView text, std::span<const ResumeLine> lines,
                                                   std::span<const DateMention> dates,
                                                   const ontology::Ontology& ontology);

}  // namespace candor::profile
