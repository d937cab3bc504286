#include "profile/read_profile.h"

#include "profile/contact.h"
#include "profile/dates.h"
#include "profile/education_entries.h"
#include "profile/listed.h"
#include "profile/outline.h"
#include "profile/shape.h"
#include "profile/skill_list.h"
#include "profile/work_entries.h"

#include <algorithm>
#include <utility>

namespace candor::profile {
namespace {

Field summaryOf(QStringView text, const Outline& outline) {
  for (const Part& part : outline.parts) {
    if (part.kind != SectionKind::Summary || part.lines.empty()) continue;
    const qsizetype start = part.lines.front().span.start;
    return fieldAt(text, {start, part.lines.back().span.end() - start}, part.isNamed ? 0.9 : 0.7);
  }
  return {};
}

// Groups of human languages inside a skills section are languages, not skills.
void moveLanguages(Profile& profile, const ontology::Ontology& ontology) {
  const auto isLanguage = [&](const Skill& skill) {
    return skill.concept_ && ontology.kind(*skill.concept_) == ontology::ConceptKind::Language;
  };
  if (profile.languages.empty())
    for (const Skill& skill : profile.skills)
      if (isLanguage(skill)) profile.languages.push_back(skill.name);
  std::erase_if(profile.skills, isLanguage);
}

std::vector<Skill> skillsOf(QStringView text, const Outline& outline, const ontology::Ontology& ontology) {
  std::vector<Skill> skills;
  for (const Part& part : outline.parts) {
    if (part.kind != SectionKind::Skills) continue;
    const QString group = part.isNamed ? QString() : tidy(part.heading.in(text));
    addSkills(skills, readSkills(text, part.lines, group, ontology));
  }
  return skills;
}

}  // namespace

Profile readProfile(const reading::Document& resume, const ontology::Ontology& ontology) {
  const QStringView text = resume.text;
  const std::vector<ResumeLine> lines = resumeLines(resume);
  const std::vector<DateMention> dates = findDates(text);
  Outline outline = outlineOf(text, lines, ontology);
  Profile profile = readContact(resume, lines, outline, dates, ontology);
  profile.summary = summaryOf(text, outline);
  profile.work = readWork(text, linesOf(outline, SectionKind::Work), dates, ontology);
  profile.education = readEducation(text, linesOf(outline, SectionKind::Education), dates, ontology);
  profile.skills = skillsOf(text, outline, ontology);
  profile.languages = readLanguages(text, linesOf(outline, SectionKind::Languages), ontology);
  profile.certificates = readNames(text, linesOf(outline, SectionKind::Certificates), dates);
  profile.projects = readNames(text, linesOf(outline, SectionKind::Projects), dates);
  profile.awards = readNames(text, linesOf(outline, SectionKind::Awards), dates);
  moveLanguages(profile, ontology);
  profile.sections = std::move(outline.sections);
  profile.text = resume.text;
  return profile;
}

}  // namespace candor::profile
