#include "match/analysis_json.h"

#include <QJsonArray>

namespace candor::match {

using namespace Qt::StringLiterals;
using posting::RequirementKind;

namespace {

QString word(Status status) {
  switch (status) {
    case Status::Met: return u"met"_s;
    case Status::Partly: return u"partly"_s;
    case Status::Missing: return u"missing"_s;
  }
  return {};
}

QJsonValue word(How how) {
  switch (how) {
    case How::None: return QJsonValue::Null;
    case How::Exact: return u"exact"_s;
    case How::Stem: return u"stem"_s;
    case How::Alias: return u"alias"_s;
    case How::Related: return u"related"_s;
    case How::Inferred: return u"inferred"_s;
  }
  return QJsonValue::Null;
}

QString word(RequirementKind kind) {
  switch (kind) {
    case RequirementKind::Skill: return u"skill"_s;
    case RequirementKind::Experience: return u"experience"_s;
    case RequirementKind::Degree: return u"degree"_s;
    case RequirementKind::Licence: return u"licence"_s;
    case RequirementKind::Language: return u"language"_s;
    case RequirementKind::Location: return u"location"_s;
    case RequirementKind::WorkPermit: return u"work_permit"_s;
    case RequirementKind::Other: return u"other"_s;
  }
  return {};
}

QString word(CheckState state) {
  switch (state) {
    case CheckState::Passed: return u"passed"_s;
    case CheckState::Caution: return u"caution"_s;
    case CheckState::Failed: return u"failed"_s;
  }
  return {};
}

template <class T, class F>
QJsonArray array(const std::vector<T>& items, F&& toObject) {
  QJsonArray all;
  for (const T& item : items) all.append(toObject(item));
  return all;
}

QJsonObject toObject(const RequirementResult& result, const CodePoints& points) {
  const auto evidence = [&points](const Evidence& e) {
    return QJsonObject{{u"quote"_s, e.quote},
                       {u"start"_s, points.at(e.span.start)},
                       {u"end"_s, points.at(e.span.end())},
                       {u"section"_s, e.section}};
  };
  return {{u"text"_s, result.text},
          {u"kind"_s, result.need == posting::Need::Must ? u"must"_s : u"nice"_s},
          {u"type"_s, word(result.kind)},
          {u"status"_s, word(result.status)},
          {u"how"_s, word(result.how)},
          {u"reason"_s, result.reason.text()},
          {u"evidence"_s, array(result.evidence, evidence)}};
}

QJsonObject toObject(const Blocker& blocker) {
  return {{u"type"_s, word(blocker.kind)}, {u"text"_s, blocker.text}, {u"reason"_s, blocker.reason.text()}};
}

QJsonObject toObject(const AtsCheck& check) {
  return {{u"id"_s, check.id}, {u"state"_s, word(check.state)}, {u"sentence"_s, check.sentence.text()}};
}

QJsonObject toObject(const Advice& advice) {
  return {{u"sentence"_s, advice.sentence.text()}, {u"gain"_s, advice.gain}};
}

QJsonObject toObject(const Addend& addend) {
  return {{u"item"_s, addend.item.text()},
          {u"points"_s, addend.points},
          {u"of"_s, addend.most},
          {u"facts"_s, addend.facts.text()}};
}

}  // namespace

QJsonObject toJson(const Analysis& analysis, QStringView resumeText) {
  const CodePoints points(resumeText);
  const auto object = [](const auto& item) { return toObject(item); };
  const SkillSets& skills = analysis.skills;
  return {{u"score"_s, analysis.score},
          {u"provisional"_s, analysis.isProvisional},
          {u"explain"_s, array(analysis.explain, object)},
          {u"requirements"_s, array(analysis.requirements,
                                    [&points](const RequirementResult& result) { return toObject(result, points); })},
          {u"blockers"_s, array(analysis.blockers, object)},
          {u"skills"_s, QJsonObject{{u"matched"_s, QJsonArray::fromStringList(skills.matched)},
                                    {u"missing"_s, QJsonArray::fromStringList(skills.missing)},
                                    {u"extra"_s, QJsonArray::fromStringList(skills.extra)}}},
          {u"ats"_s, array(analysis.ats, object)},
          {u"advice"_s, array(analysis.advice, object)},
          {u"title"_s, analysis.postingTitle},
          {u"company"_s, analysis.postingCompany},
          {u"name"_s, analysis.resumeName},
          {u"dataVersion"_s, analysis.dataVersion}};
}

}  // namespace candor::match
