// The name of the person a resume is about, and the headline that stands with it.
#pragma once

#include "ontology/ontology.h"
#include "profile/profile.h"
#include "profile/resume_line.h"
#include "reading/document.h"

#include <QString>

#include <span>
#include <vector>

namespace candor::profile {

struct PersonName {
  Field name;
  Field label;  // "Senior Accountant"
};

// Looks among the lines before the first heading first, then among all; `email` breaks ties.
[[nodiscard]] PersonName findName(const reading::Document& resume, std::span<const ResumeLine> lines,
                                  const QString& email, const ontology::Ontology& ontology);

// Whether a piece could be a person's name by its form: two to five words with capitals, initials or particles.
[[nodiscard]] bool isNameLike(QStringView text);

}  // namespace candor::profile
