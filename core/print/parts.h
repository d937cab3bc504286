// The parts of the document, in the order a reader meets them. Each adds itself to the galley; all foreign text in it
// went through report::shown().
#pragma once

#include "print/galley.h"
#include "report/report.h"

namespace candor::print {

void addMasthead(Galley& galley, const match::Analysis& analysis);
void addScore(Galley& galley, const match::Analysis& analysis);  // ring and addends
void addBlockers(Galley& galley, const match::Analysis& analysis);
void addRequirements(Galley& galley, const match::Analysis& analysis);
void addAdvice(Galley& galley, const match::Analysis& analysis);
void addSkills(Galley& galley, const match::Analysis& analysis);
void addChecks(Galley& galley, const match::Analysis& analysis);
void addResume(Galley& galley, const report::Report& report);  // begins a page

// "met" → "Met"
[[nodiscard]] QString capitalised(QLatin1StringView word);

// The names of places: where requirement n stands, and where the resume first proves it.
[[nodiscard]] QString requirementPlace(int number);
[[nodiscard]] QString evidencePlace(int number);

}  // namespace candor::print
