// Resume → Profile: sections by their headings, then each section by its own reader.
#pragma once

#include "ontology/ontology.h"
#include "profile/profile.h"
#include "reading/document.h"

namespace candor::profile {

// Deterministic, any thread, no side effects. Never fails: a resume it does not understand gives an empty profile with
// its text in one section.
[[nodiscard]] Profile readProfile(const reading::Document& resume, const ontology::Ontology& ontology);

}  // namespace candor::profile
