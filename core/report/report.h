// Report: an analysis together with the resume it is about, ready to be shown. Its requirements are numbered, and the
// same numbers stand at the places of the resume that prove them.
#pragma once

#include "match/analysis.h"
#include "reading/document.h"
#include "report/language.h"

#include <span>
#include <vector>

namespace candor::report {

// The requirements that must be there come first, each kind in the posting's order. Requirement number n is the n-th.
[[nodiscard]] match::Analysis numbered(match::Analysis analysis);

// The requirements of one kind in a numbered analysis, and the number of the first.
struct Group {
  posting::Need need = posting::Need::Must;
  std::span<const match::RequirementResult> results;
  int firstNumber = 1;
};

// At most two groups; one without requirements is left out. They view into `analysis`.
[[nodiscard]] std::vector<Group> groups(const match::Analysis& analysis);

// A stretch of the resume with the numbers of what it proves; none for text that proves nothing.
struct Piece {
  Span span;
  std::vector<int> numbers;                       // ascending
  std::vector<int> begins;                        // those of them whose evidence starts here
  match::Status status = match::Status::Missing;  // the best of theirs

  friend bool operator==(const Piece&, const Piece&) = default;
};

// `part` of the resume's text cut where evidence begins and ends: the pieces cover it without gaps.
[[nodiscard]] std::vector<Piece> pieces(const match::Analysis& analysis, Span part);

struct Report {
  match::Analysis analysis;  // numbered
  reading::Document resume;
  Language language = {};  // its words; the resume's and the posting's stay theirs
};

[[nodiscard]] Report makeReport(match::Analysis analysis, reading::Document resume, Language language = {});

}  // namespace candor::report
