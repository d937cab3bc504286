// Contact: who the resume is about and how to reach them.
#pragma once

#include "ontology/ontology.h"
#include "profile/dates.h"
#include "profile/outline.h"
#include "profile/profile.h"
#include "reading/document.h"

#include <span>

namespace candor::profile {

// Fills name, label, email, phone, location, url and profiles of a profile; leaves the rest empty.
[[nodiscard]] Profile readContact(const reading::Document& resume, std::span<const ResumeLine> lines,
                                  const Outline& outline, std::span<const DateMention> dates,
                                  const ontology::Ontology& ontology);

}  // namespace candor::profile
