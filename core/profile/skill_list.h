// Skills section → skills: split at the marks people use, groups and levels set apart, sentences left out.
#pragma once

#include "ontology/ontology.h"
#include "profile/profile.h"
#include "profile/resume_line.h"

#include <QStringView>

#include <span>
#include <vector>

namespace candor::profile {

// `heading`: what stands over the lines when it names a group of skills ("Frontend"), else empty.
[[nodiscard]] std::vector<Skill> readSkills(QStringView text, std::span<const ResumeLine> lines, const QString& heading,
                                            const ontology::Ontology& ontology);

// Without repetitions, in order.
void addSkills(std::vector<Skill>& all, std::vector<Skill> more);

}  // namespace candor::profile
