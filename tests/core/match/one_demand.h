// One demand against one resume: what the tests of coverage and of blockers have in common.
#pragma once

#include "match/match.h"
#include "support/match_builder.h"
#include "support/test.h"

namespace candor::match {

class OneDemand : public QObject {
 protected:
  Result<ontology::Ontology> m_loaded = ontology::Ontology::load();
  [[nodiscard]] const ontology::Ontology& ontology() const { return *m_loaded; }

  // Enough words to be analysed, and none that answers a demand.
  static tests::ResumeBuilder filler() {
    tests::ResumeBuilder resume;
    resume.name(QStringLiteral("Mara Lind"))
        .section(profile::SectionKind::Summary, QStringLiteral("Summary"),
                 {QStringLiteral(
                     "Calm and curious person who likes to finish what was begun and to tell others about it in plain "
                     "language every single day of the week")});
    return resume;
  }

  [[nodiscard]] RequirementResult result(const tests::ResumeBuilder& resume, const QString& text,
                                         const posting::Requirement& shape = {}) const {
    const auto posting = tests::PostingBuilder(ontology()).asks(text, shape).posting();
    const auto analysis = analyse(resume.candidate(ontology()), posting, ontology());
    return analysis ? analysis->requirements.front() : RequirementResult{};
  }
  [[nodiscard]] std::vector<Blocker> blockers(const tests::ResumeBuilder& resume, const QString& text,
                                              const posting::Requirement& shape) const {
    const auto posting = tests::PostingBuilder(ontology()).asks(text, shape).posting();
    return analyse(resume.candidate(ontology()), posting, ontology())->blockers;
  }
  // For a degree of this field, as the reader of postings would find it.
  [[nodiscard]] posting::Requirement asksField(const QString& field) const {
    posting::Requirement shape = tests::asksDegree(6);
    shape.fields.push_back(ontology().fieldsIn(field, ontology::tokenise(field)).front().field);
    return shape;
  }
  static QString firstQuote(const RequirementResult& result) {
    return result.evidence.empty() ? QString() : result.evidence.front().quote;
  }
};

}  // namespace candor::match
