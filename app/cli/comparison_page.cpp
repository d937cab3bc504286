#include "cli/comparison_page.h"

#include "cli/page_writer.h"

#include <QJsonArray>
#include <QStringList>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;
using history::Change;
using history::RequirementChange;

QString signedPoints(double points) { return (points >= 0 ? u"+"_s : QString()) + QString::number(points, 'f', 1); }

QString nameOf(match::Status status) {
  switch (status) {
    case match::Status::Met: return u"met"_s;
    case match::Status::Partly: return u"partly"_s;
    case match::Status::Missing: return u"missing"_s;
  }
  return {};
}

// A side on which the requirement is not asked for has no status.
QString statusOf(const std::optional<match::RequirementResult>& side) {
  return side ? nameOf(side->status) : QString();
}

const QString& textOf(const RequirementChange& change) {
  return change.after ? change.after->text : change.before->text;
}

QString sentenceOf(const RequirementChange& change) {
  switch (change.change) {
    case Change::Gained: return u"now asked for: "_s + statusOf(change.after);
    case Change::Lost: return u"no longer asked for"_s;
    case Change::Improved:
    case Change::Worsened: return statusOf(change.before) + u" → "_s + statusOf(change.after);
  }
  return {};
}

std::optional<Tone> toneOf(Change change) {
  if (change == Change::Improved) return Tone::Good;
  if (change == Change::Worsened) return Tone::Bad;
  return std::nullopt;
}

QString whatElseDiffers(const history::Inputs& inputs) {
  QStringList parts;
  if (inputs.isOtherResume) parts += u"another resume or version"_s;
  if (inputs.isOtherPosting) parts += u"another posting"_s;
  if (inputs.isOtherData) parts += u"another data version of Candor"_s;
  return parts.isEmpty() ? u"The same resume, posting and data."_s : u"Made from "_s + parts.join(u", "_s) + u'.';
}

QJsonArray blockersJson(const std::vector<match::Blocker>& blockers) {
  QJsonArray rows;
  for (const match::Blocker& blocker : blockers) rows += blocker.text;
  return rows;
}

QJsonValue pointsJson(const std::optional<double>& points) {
  return points ? QJsonValue(*points) : QJsonValue(QJsonValue::Null);
}

QJsonValue statusJson(const std::optional<match::RequirementResult>& side) {
  return side ? QJsonValue(nameOf(side->status)) : QJsonValue(QJsonValue::Null);
}

}  // namespace

QString comparisonPage(const history::Comparison& comparison, int width, const Ink& ink) {
  PageWriter page(width, ink);
  page.heading(u"Score %1 → %2"_s.arg(comparison.before, 0, 'f', 1).arg(comparison.after, 0, 'f', 1),
               signedPoints(comparison.gain));
  page.paragraph(whatElseDiffers(comparison.inputs), 0);
  page.line();
  for (const history::AddendChange& addend : comparison.addends) {
    if (addend.gain != 0) page.labelled(signedPoints(addend.gain).leftJustified(8), addend.item.text(), 8);
  }
  page.line();
  page.heading(u"Requirements"_s, u"%1 unchanged"_s.arg(comparison.unchangedRequirements));
  for (const RequirementChange& change : comparison.requirements) {
    page.paragraph(textOf(change), 0);
    page.paragraph(sentenceOf(change), 2, toneOf(change.change));
  }
  for (const match::Blocker& blocker : comparison.blockersRaised) page.labelled(u"+ blocker  "_s, blocker.text, 11);
  for (const match::Blocker& blocker : comparison.blockersGone) page.labelled(u"− blocker  "_s, blocker.text, 11);
  return page.page();
}

QJsonObject comparisonJson(const history::Comparison& comparison) {
  QJsonArray explain;
  for (const history::AddendChange& addend : comparison.addends)
    explain += QJsonObject{{u"item"_s, addend.item.text()},
                           {u"from"_s, pointsJson(addend.before)},
                           {u"to"_s, pointsJson(addend.after)},
                           {u"gain"_s, addend.gain}};
  QJsonArray requirements;
  for (const RequirementChange& change : comparison.requirements)
    requirements += QJsonObject{
        {u"text"_s, textOf(change)}, {u"from"_s, statusJson(change.before)}, {u"to"_s, statusJson(change.after)}};
  return {{u"score"_s,
           QJsonObject{{u"from"_s, comparison.before}, {u"to"_s, comparison.after}, {u"gain"_s, comparison.gain}}},
          {u"other_resume"_s, comparison.inputs.isOtherResume},
          {u"other_job"_s, comparison.inputs.isOtherPosting},
          {u"other_data"_s, comparison.inputs.isOtherData},
          {u"explain"_s, explain},
          {u"requirements"_s, requirements},
          {u"blockers"_s, QJsonObject{{u"gone"_s, blockersJson(comparison.blockersGone)},
                                      {u"new"_s, blockersJson(comparison.blockersRaised)}}}};
}

}  // namespace candor::cli
