#include "posting/posting_json.h"

#include <QJsonArray>
#include <QLatin1StringView>

namespace candor::posting {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(WorkMode mode) {
  switch (mode) {
    case WorkMode::Unknown: return "unknown"_L1;
    case WorkMode::OnSite: return "on_site"_L1;
    case WorkMode::Hybrid: return "hybrid"_L1;
    case WorkMode::Remote: return "remote"_L1;
  }
  return {};
}

QLatin1StringView nameOf(Contract contract) {
  switch (contract) {
    case Contract::Unknown: return "unknown"_L1;
    case Contract::Permanent: return "permanent"_L1;
    case Contract::FixedTerm: return "fixed_term"_L1;
    case Contract::Freelance: return "freelance"_L1;
    case Contract::Internship: return "internship"_L1;
  }
  return {};
}

QLatin1StringView nameOf(Hours hours) {
  switch (hours) {
    case Hours::Unknown: return "unknown"_L1;
    case Hours::FullTime: return "full_time"_L1;
    case Hours::PartTime: return "part_time"_L1;
    case Hours::Either: return "either"_L1;
  }
  return {};
}

QLatin1StringView nameOf(Seniority seniority) {
  switch (seniority) {
    case Seniority::Unknown: return "unknown"_L1;
    case Seniority::Intern: return "intern"_L1;
    case Seniority::Junior: return "junior"_L1;
    case Seniority::Mid: return "mid"_L1;
    case Seniority::Senior: return "senior"_L1;
    case Seniority::Lead: return "lead"_L1;
    case Seniority::Manager: return "manager"_L1;
    case Seniority::Director: return "director"_L1;
    case Seniority::Executive: return "executive"_L1;
  }
  return {};
}

QLatin1StringView nameOf(RequirementKind kind) {
  switch (kind) {
    case RequirementKind::Skill: return "skill"_L1;
    case RequirementKind::Experience: return "experience"_L1;
    case RequirementKind::Degree: return "degree"_L1;
    case RequirementKind::Licence: return "licence"_L1;
    case RequirementKind::Language: return "language"_L1;
    case RequirementKind::Location: return "location"_L1;
    case RequirementKind::WorkPermit: return "work_permit"_L1;
    case RequirementKind::Other: return "other"_L1;
  }
  return {};
}

void place(QJsonObject& object, Span span, const CodePoints& points) {
  object[u"start"_s] = qint64(points.at(span.start));
  object[u"end"_s] = qint64(points.at(span.end()));
}

QJsonValue valueOf(const std::optional<double>& number) {
  return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue fieldJson(const Field& field, const CodePoints& points) {
  if (field.isEmpty()) return QJsonValue::Null;
  QJsonObject object{{u"value"_s, field.value}};
  place(object, field.span, points);
  return object;
}

QJsonValue salaryJson(const std::optional<Salary>& salary, const CodePoints& points) {
  if (!salary) return QJsonValue::Null;
  QJsonObject object{{u"low"_s, salary->low},
                     {u"high"_s, salary->high},
                     {u"currency"_s, salary->currency},
                     {u"period"_s, salary->period}};
  place(object, salary->span, points);
  return object;
}

QJsonObject requirementJson(const Posting& posting, const Requirement& requirement, const ontology::Ontology& ontology,
                            const CodePoints& points) {
  QJsonArray concepts;
  for (const ontology::ConceptId id : requirement.concepts) concepts.append(ontology.name(id));
  QJsonArray fields;
  for (const ontology::FieldId id : requirement.fields) fields.append(ontology.name(id));
  QJsonObject object{{u"text"_s, wordsOf(posting, requirement)},
                     {u"kind"_s, nameOf(requirement.kind)},
                     {u"need"_s, requirement.need == Need::Must ? "must"_L1 : "nice"_L1},
                     {u"reason"_s, requirement.reason},
                     {u"concepts"_s, concepts},
                     {u"any_of"_s, requirement.anyOf},
                     {u"years"_s, valueOf(requirement.years)},
                     {u"degree_level"_s, requirement.degreeLevel},
                     {u"fields"_s, fields},
                     {u"accepts_equivalent"_s, requirement.acceptsEquivalent},
                     {u"hard"_s, requirement.isHard}};
  place(object, requirement.span, points);
  return object;
}

}  // namespace

QJsonObject toJson(const Posting& posting, const ontology::Ontology& ontology) {
  const CodePoints points(posting.text);
  QJsonArray requirements;
  for (const Requirement& requirement : posting.requirements)
    requirements.append(requirementJson(posting, requirement, ontology, points));
  QJsonArray boilerplate;
  for (const Span span : posting.boilerplate) {
    QJsonObject object;
    place(object, span, points);
    boilerplate.append(object);
  }
  return {{u"title"_s, fieldJson(posting.title, points)},
          {u"company"_s, fieldJson(posting.company, points)},
          {u"place"_s, fieldJson(posting.place, points)},
          {u"work_mode"_s, nameOf(posting.workMode)},
          {u"contract"_s, nameOf(posting.contract)},
          {u"hours"_s, nameOf(posting.hours)},
          {u"deadline"_s, fieldJson(posting.deadline, points)},
          {u"seniority"_s, nameOf(posting.seniority)},
          {u"years"_s, valueOf(posting.years)},
          {u"salary"_s, salaryJson(posting.salary, points)},
          {u"requirements"_s, requirements},
          {u"boilerplate"_s, boilerplate},
          {u"thin"_s, posting.isThin}};
}

}  // namespace candor::posting
