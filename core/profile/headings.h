// SectionHeading: a line, or the beginning of one, that opens a section; told by its words and by looking like the
// other headings of the same resume.
#pragma once

#include "profile/profile.h"
#include "profile/resume_line.h"

#include <span>
#include <vector>

namespace candor::profile {

struct SectionHeading {
  size_t line = 0;  // index into the lines
  SectionKind kind = SectionKind::Other;
  Span span;             // what of the line is the heading; anything after it belongs to the section
  bool isNamed = false;  // its words say what it heads

  friend bool operator==(const SectionHeading&, const SectionHeading&) = default;
};

// In the order of the lines.
[[nodiscard]] std::vector<SectionHeading> sectionHeadings(std::span<const ResumeLine> lines);

}  // namespace candor::profile
