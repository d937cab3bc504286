// Outline: a resume's lines, sorted into its sections. A section may go on in another column or on the next page.
#pragma once

#include "ontology/ontology.h"
#include "profile/profile.h"
#include "profile/resume_line.h"

#include <QString>

#include <span>
#include <vector>

namespace candor::profile {

struct Part {
  SectionKind kind = SectionKind::Contact;
  Span heading;
  bool isNamed = true;            // its heading says its kind; otherwise it was told by what is in it
  std::vector<ResumeLine> lines;  // without the heading and without page headers and footers
};

struct Outline {
  std::vector<Part> parts;        // as headed, each once; the first has what stands before any heading
  std::vector<Section> sections;  // runs of text, together all of it
};

[[nodiscard]] Outline outlineOf(QStringView text, std::span<const ResumeLine> lines,
                                const ontology::Ontology& ontology);

// The lines of all parts of one kind, in order.
[[nodiscard]] std::vector<ResumeLine> linesOf(const Outline& outline, SectionKind kind);

}  // namespace candor::profile
