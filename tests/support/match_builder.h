// Hand-made resumes and postings for tests of matching: the text is put together here, with the spans the readers would
// have found in it, so that no reader takes part.
#pragma once

#include "match/candidate.h"
#include "ontology/ontology.h"
#include "posting/posting.h"
#include "profile/profile.h"

#include <QString>
#include <QStringList>

#include <utility>

namespace candor::tests {

class ResumeBuilder {
 public:
  ResumeBuilder& name(const QString& value) {
    m_profile.name = field(value);
    return *this;
  }
  ResumeBuilder& label(const QString& value) {
    m_profile.label = field(value);
    return *this;
  }
  ResumeBuilder& location(const QString& value) {
    m_profile.location = field(value);
    return *this;
  }

  // A section under its heading, each line a paragraph of its own.
  ResumeBuilder& section(profile::SectionKind kind, const QString& heading, const QStringList& lines) {
    open(kind, heading);
    for (const QString& line : lines) append(line);
    return close();
  }

  ResumeBuilder& work(const QString& position, profile::Period period, const QStringList& bullets) {
    open(profile::SectionKind::Work, QStringLiteral("Experience"));
    profile::Work entry;
    const qsizetype start = m_profile.text.size();
    entry.position = field(position);
    entry.period = period;
    entry.period.span = append(QStringLiteral("%1 to %2").arg(period.start.year).arg(period.end.year));
    for (const QString& bullet : bullets) entry.highlights.push_back(field(bullet));
    entry.span = {start, m_profile.text.size() - start};
    m_profile.work.push_back(entry);
    return close();
  }

  [[nodiscard]] profile::Profile profile() const { return m_profile; }
  [[nodiscard]] match::Candidate candidate(const ontology::Ontology& ontology, reading::Layout layout = {}) const {
    return match::Candidate(m_profile, layout, ontology);
  }

 private:
  Span append(const QString& line) {
    const Span span{m_profile.text.size(), line.size()};
    m_profile.text += line + QStringLiteral("\n\n");
    return span;
  }
  profile::Field field(const QString& value) { return {.value = value, .span = append(value), .confidence = 1}; }
  void open(profile::SectionKind kind, const QString& heading) {
    profile::Section section{.kind = kind, .heading = append(heading), .body = {}};
    section.body.start = m_profile.text.size();
    m_profile.sections.push_back(section);
  }
  ResumeBuilder& close() {
    m_profile.sections.back().body.length = m_profile.text.size() - m_profile.sections.back().body.start;
    return *this;
  }

  profile::Profile m_profile;
};

// From the first month of one year to the last of another.
[[nodiscard]] inline profile::Period years(int first, int last) {
  return {.start = {.year = first, .month = 1}, .end = {.year = last, .month = 12}, .span = {}};
}

[[nodiscard]] inline profile::Period since(int year, int month = 1) {
  return {.start = {.year = year, .month = month}, .end = {.isNow = true}, .span = {}};
}

class PostingBuilder {
 public:
  explicit PostingBuilder(const ontology::Ontology& ontology) : m_ontology(ontology) {}

  PostingBuilder& title(const QString& value) {
    m_posting.title = {.value = value, .span = append(value)};
    return *this;
  }
  PostingBuilder& seniority(posting::Seniority value) {
    m_posting.seniority = value;
    return *this;
  }
  PostingBuilder& line(const QString& text) {
    append(text);
    return *this;
  }
  // `shape` brings kind, need, years and the like; text and concepts are filled in.
  PostingBuilder& asks(const QString& text, posting::Requirement shape = {}) {
    shape.span = append(text);
    m_posting.requirements.push_back(std::move(shape));
    return *this;
  }

  [[nodiscard]] posting::Posting posting() const {
    posting::Posting posting = m_posting;
    posting.tokens = ontology::tokenise(posting.text);
    posting.mentions = m_ontology.find(posting.text, posting.tokens);
    for (posting::Requirement& requirement : posting.requirements)
      for (const ontology::Mention& mention : posting.mentions)
        if (requirement.span.contains(mention.span)) requirement.concepts.push_back(mention.concept_);
    return posting;
  }

 private:
  Span append(const QString& text) {
    const Span span{m_posting.text.size(), text.size()};
    m_posting.text += text + QStringLiteral("\n\n");
    return span;
  }

  const ontology::Ontology& m_ontology;
  posting::Posting m_posting;
};

[[nodiscard]] inline posting::Requirement nice() {
  posting::Requirement requirement;
  requirement.need = posting::Need::Nice;
  return requirement;
}
[[nodiscard]] inline posting::Requirement ofKind(posting::RequirementKind kind) {
  posting::Requirement requirement;
  requirement.kind = kind;
  return requirement;
}
[[nodiscard]] inline posting::Requirement anyOf() {
  posting::Requirement requirement;
  requirement.anyOf = true;
  return requirement;
}
[[nodiscard]] inline posting::Requirement asksYears(double years) {
  posting::Requirement requirement = ofKind(posting::RequirementKind::Experience);
  requirement.years = years;
  return requirement;
}
[[nodiscard]] inline posting::Requirement asksDegree(int level) {
  posting::Requirement requirement = ofKind(posting::RequirementKind::Degree);
  requirement.degreeLevel = level;
  return requirement;
}
[[nodiscard]] inline posting::Requirement hard(posting::RequirementKind kind) {
  posting::Requirement requirement = ofKind(kind);
  requirement.isHard = true;
  return requirement;
}

}  // namespace candor::tests
