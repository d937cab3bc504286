// Entry: one job, school or project of a section: the lines of its head (who, what, when, where) and the lines that
// tell about it.
#pragma once

#include "profile/dates.h"
#include "profile/profile.h"
#include "profile/resume_line.h"

#include <QStringView>

#include <span>
#include <vector>

namespace candor::profile {

struct Entry {
  std::vector<ResumeLine> head;
  std::vector<ResumeLine> body;
  std::vector<DateMention> dates;  // of the head

  [[nodiscard]] Period period() const;
  [[nodiscard]] Span span() const;
};

// Splits by dates where the section has some, by the look of its lines otherwise. `dates`: of the whole text, in order.
[[nodiscard]] std::vector<Entry> splitEntries(QStringView text, std::span<const ResumeLine> lines,
                                              std::span<const DateMention> dates);

// The items and paragraphs of a body, each in one piece.
[[nodiscard]] std::vector<Field> highlightsOf(QStringView text, std::span<const ResumeLine> body);

}  // namespace candor::profile
