// Selection: which kept analyses, in which order, and which part of them. Every condition has to hold; one left alone
// lets everything through.
#pragma once

#include "documents/where.h"
#include "history/kept_analysis.h"

#include <limits>

namespace candor::history {

struct Filter {
  documents::Where where = documents::Where::InUse;
  QString words;  // each begins a word of its own title, the posting's, the resume's or the company
  std::optional<ResumeId> resume;
  std::optional<PostingId> posting;
  QString company;  // all of it; accents and case make no difference
  double lowestScore = 0;
  double highestScore = 100;
  std::optional<QDateTime> from;   // made at this time or later
  std::optional<QDateTime> until;  // made before
};

enum class SortBy { Created, Score, PostingTitle, Company, ResumeTitle };
enum class Direction { Ascending, Descending };

struct Selection {
  Filter filter;
  SortBy sortBy = SortBy::Created;
  Direction direction = Direction::Descending;  // equal ones: newest first, whatever the direction
  qsizetype first = 0;
  qsizetype most = std::numeric_limits<int>::max();
};

struct Page {
  std::vector<ListedAnalysis> rows;
  qsizetype total = 0;  // that pass the filter

  friend bool operator==(const Page&, const Page&) = default;
};

}  // namespace candor::history
