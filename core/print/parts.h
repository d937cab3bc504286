// The parts of the document, in the order a reader meets them. Each adds itself to the galley; all foreign text in it
// went through report::shown().
#pragma once

#include "print/galley.h"
#include "report/report.h"

namespace candor::print {

void addMasthead(Galley& galley, const report::Report& report);
void addScore(Galley& galley, const report::Report& report);  // ring and addends
void addBlockers(Galley& galley, const report::Report& report);
void addRequirements(Galley& galley, const report::Report& report);
void addAdvice(Galley& galley, const report::Report& report);
void addSkills(Galley& galley, const report::Report& report);
void addChecks(Galley& galley, const report::Report& report);
void addResume(Galley& galley, const report::Report& report);  // begins a page

// A sentence of the analysis in the report's language, fit to be set.
[[nodiscard]] QString said(const report::Report& report, const match::Said& sentence);

// The names of places: where requirement n stands, and where the resume first proves it.
[[nodiscard]] QString requirementPlace(int number);
[[nodiscard]] QString evidencePlace(int number);

}  // namespace candor::print
