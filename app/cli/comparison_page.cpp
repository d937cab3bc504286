#include "cli/comparison_page.h"

#include "cli/page_writer.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

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

const QString& textOf(const RequirementChange& change) {
  return change.after ? change.after->text : change.before->text;
}

// "met: “…”": how far one side answers a requirement, and its best proof.
QString answerOf(const std::optional<match::RequirementResult>& side) {
  if (!side) return u"not asked for"_s;
  const QString status = nameOf(side->status);
  return side->evidence.empty() ? status : status + u": “"_s + side->evidence.front().quote + u'”';
}

std::optional<Tone> toneOf(Change change) {
  if (change == Change::Improved) return Tone::Good;
  if (change == Change::Worsened) return Tone::Bad;
  return std::nullopt;
}

std::optional<Tone> opposite(std::optional<Tone> tone) {
  if (!tone) return tone;
  return *tone == Tone::Good ? Tone::Bad : Tone::Good;
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

QJsonValue quoteJson(const std::optional<match::RequirementResult>& side) {
  return side && !side->evidence.empty() ? QJsonValue(side->evidence.front().quote) : QJsonValue(QJsonValue::Null);
}

QJsonObject requirementJson(const QString& text, const std::optional<match::RequirementResult>& before,
                            const std::optional<match::RequirementResult>& after) {
  return {{u"text"_s, text},
          {u"from"_s, statusJson(before)},
          {u"to"_s, statusJson(after)},
          {u"from_quote"_s, quoteJson(before)},
          {u"to_quote"_s, quoteJson(after)}};
}

class ComparisonPage {
 public:
  ComparisonPage(const Sides& sides, int width, const Ink& ink) : m_sides(sides), m_page(width, ink) {
    m_label = int(std::max(sides.before.size(), sides.after.size())) + 2;
  }

  QString write(const history::Comparison& comparison) {
    m_page.heading(u"Score %1 → %2"_s.arg(comparison.before, 0, 'f', 1).arg(comparison.after, 0, 'f', 1),
                   signedPoints(comparison.gain));
    for (const QString& line : m_sides.about) m_page.paragraph(line, 0);
    m_page.line();
    for (const history::AddendChange& addend : comparison.addends) writeAddend(addend);
    m_page.heading(u"Requirements"_s,
                   u"%1 differ, %2 do not"_s.arg(comparison.requirements.size()).arg(comparison.unchanged.size()));
    for (const RequirementChange& change : comparison.requirements)
      writeRequirement(textOf(change), change.before, change.after, toneOf(change.change));
    if (m_sides.unchanged == Unchanged::Listed)
      for (const history::RequirementPair& pair : comparison.unchanged)
        writeRequirement(pair.after.text, pair.before, pair.after, std::nullopt);
    for (const match::Blocker& blocker : comparison.blockersRaised) writeBlocker(m_sides.after, blocker);
    for (const match::Blocker& blocker : comparison.blockersGone) writeBlocker(m_sides.before, blocker);
    return m_page.page();
  }

 private:
  void writeAddend(const history::AddendChange& addend) {
    if (addend.gain == 0) return;
    const auto points = [](const std::optional<double>& side) { return QString::number(side.value_or(0), 'f', 1); };
    m_page.labelled(signedPoints(addend.gain).leftJustified(8),
                    u"%1: %2 → %3"_s.arg(addend.item.text(), points(addend.before), points(addend.after)), 8);
  }

  void writeRequirement(const QString& text, const std::optional<match::RequirementResult>& before,
                        const std::optional<match::RequirementResult>& after, std::optional<Tone> tone) {
    m_page.paragraph(text, 0);
    m_page.labelled(u"  "_s + m_sides.before.leftJustified(m_label), answerOf(before), m_label + 2, opposite(tone));
    m_page.labelled(u"  "_s + m_sides.after.leftJustified(m_label), answerOf(after), m_label + 2, tone);
  }

  void writeBlocker(const QString& side, const match::Blocker& blocker) {
    const QString label = u"Blocker, only %1:  "_s.arg(side);
    m_page.labelled(label, blocker.text, int(label.size()), Tone::Bad);
  }

  const Sides& m_sides;
  PageWriter m_page;
  int m_label = 0;
};

}  // namespace

Sides keptSides(const history::Inputs& inputs) {
  return {.before = u"before"_s, .after = u"now"_s, .about = {whatElseDiffers(inputs)}};
}

QString comparisonPage(const history::Comparison& comparison, const Sides& sides, int width, const Ink& ink) {
  return ComparisonPage(sides, width, ink).write(comparison);
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
    requirements += requirementJson(textOf(change), change.before, change.after);
  QJsonArray unchanged;
  for (const history::RequirementPair& pair : comparison.unchanged)
    unchanged += requirementJson(pair.after.text, pair.before, pair.after);
  return {{u"score"_s,
           QJsonObject{{u"from"_s, comparison.before}, {u"to"_s, comparison.after}, {u"gain"_s, comparison.gain}}},
          {u"other_resume"_s, comparison.inputs.isOtherResume},
          {u"other_job"_s, comparison.inputs.isOtherPosting},
          {u"other_data"_s, comparison.inputs.isOtherData},
          {u"explain"_s, explain},
          {u"requirements"_s, requirements},
          {u"unchanged"_s, unchanged},
          {u"blockers"_s, QJsonObject{{u"gone"_s, blockersJson(comparison.blockersGone)},
                                      {u"new"_s, blockersJson(comparison.blockersRaised)}}}};
}

}  // namespace candor::cli
