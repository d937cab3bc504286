#include "comparison/comparison_view.h"

#include "comparison/comparison_table.h"
#include "comparison/comparison_words.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/score_ring.h"
#include "words/said.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace candor::comparison {

namespace {

using history::Comparison;

QColor style::Tokens::*inkOf(match::Status status) {
  switch (status) {
    case match::Status::Met: return &style::Tokens::pos;
    case match::Status::Partly: return &style::Tokens::cau;
    case match::Status::Missing: return &style::Tokens::neg;
  }
  return &style::Tokens::text2;
}

// How far one side answers a requirement, and its best proof.
Cell answer(const std::optional<match::RequirementResult>& side) {
  if (!side) return {.word = word(side), .ink = &style::Tokens::text2};
  Cell cell{.word = word(side), .ink = inkOf(side->status)};
  if (!side->evidence.empty())
    cell.below =
        words::said(match::Said(QT_TRANSLATE_NOOP("Said", "“%1”"), {side->evidence.front().quote.simplified()}));
  return cell;
}

QWidget* headOf(const Side& side) {
  const style::Type& type = style::type();
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins({});
  row->setSpacing(type.px(style::space::S12));
  auto* ring = new widgets::ScoreRing(widgets::RingSize::Small);
  ring->setScore(side.score);
  row->addWidget(ring, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(type.px(2));
  const widgets::ProseStyle small{.step = style::Step::Small, .ink = &style::Tokens::text2};
  words->addWidget(new widgets::Prose(side.above, small));
  words->addWidget(new widgets::Prose(side.title, {.weight = style::Weight::Strong}));
  words->addWidget(new widgets::Prose(side.below, small));
  words->addStretch();
  row->addLayout(words, 1);
  return head;
}

void addSum(const Comparison& comparison, ComparisonTable& table) {
  table.addSection(ComparisonView::tr("Score"));
  const auto row = [&](const QString& label, std::optional<double> before, std::optional<double> after, double gain) {
    table.addRow(label, {.word = sidePoints(before)},
                 {.word = sidePoints(after) + u"   "_s + widgets::signedPoints(gain), .ink = widgets::gainInk(gain)});
  };
  for (const history::AddendChange& addend : comparison.addends)
    row(words::said(addend.item), addend.before, addend.after, addend.gain);
  row(ComparisonView::tr("Sum"), comparison.before, comparison.after, comparison.gain);
}

void addBlockers(const Comparison& comparison, ComparisonTable& table) {
  if (comparison.blockersRaised.empty() && comparison.blockersGone.empty()) return;
  table.addSection(ComparisonView::tr("Blockers"), ComparisonView::tr("Open on one side only"));
  const Cell none{.word = u"–"_s, .ink = &style::Tokens::text2};
  const auto open = [](const match::Blocker& blocker) {
    return Cell{.word = ComparisonView::tr("Open"), .ink = &style::Tokens::cau, .below = words::said(blocker.reason)};
  };
  for (const match::Blocker& blocker : comparison.blockersRaised)
    table.addRow(blocker.text.simplified(), none, open(blocker));
  for (const match::Blocker& blocker : comparison.blockersGone)
    table.addRow(blocker.text.simplified(), open(blocker), none);
}

void addRequirements(const Comparison& comparison, ComparisonTable& table) {
  if (!comparison.requirements.empty())
    table.addSection(ComparisonView::tr("Requirements that differ"), QString::number(comparison.requirements.size()));
  for (const history::RequirementChange& change : comparison.requirements) {
    const auto& shown = change.after ? change.after : change.before;
    table.addRow(shown->text.simplified(), answer(change.before), answer(change.after));
  }
  if (!comparison.unchanged.empty())
    table.addSection(ComparisonView::tr("Requirements answered alike"), QString::number(comparison.unchanged.size()));
  for (const history::RequirementPair& pair : comparison.unchanged)
    table.addRow(pair.after.text.simplified(), answer(pair.before), answer(pair.after));
}

void addSkills(const history::SkillChanges& skills, ComparisonTable& table) {
  if (skills == history::SkillChanges{}) return;
  table.addSection(ComparisonView::tr("Skills"), ComparisonView::tr("On one side only"));
  const auto row = [&](const QString& label, const QStringList& before, const QStringList& after) {
    if (before.isEmpty() && after.isEmpty()) return;
    const auto cell = [](const QStringList& names) {
      return Cell{.word = names.isEmpty() ? u"–"_s : QString::number(names.size()),
                  .ink = &style::Tokens::text2,
                  .below = names.join(u", "_s)};
    };
    table.addRow(label, cell(before), cell(after));
  };
  row(ComparisonView::tr("Found"), skills.noLongerMatched, skills.nowMatched);
  row(ComparisonView::tr("Missing"), skills.noLongerMissing, skills.nowMissing);
}

}  // namespace

widgets::Score scoreOf(const match::Analysis& analysis) {
  widgets::Score score{.points = analysis.score,
                       .firmness = analysis.isProvisional ? widgets::Firmness::Provisional : widgets::Firmness::Firm};
  for (const match::Addend& line : analysis.explain) {
    if (line.most <= 0) continue;
    score.addends.push_back(
        {.label = words::said(line.item), .points = line.points, .most = line.most, .facts = words::said(line.facts)});
  }
  return score;
}

ComparisonView::ComparisonView(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Comparison"));
  viewport()->setAutoFillBackground(false);
}

void ComparisonView::setCompared(const Side& before, const Side& after, const Comparison& comparison) {
  const style::Type& type = style::type();
  auto* page = new QWidget;
  page->setAutoFillBackground(false);
  auto* whole = new QVBoxLayout(page);
  const int margin = type.px(style::space::S24);
  whole->setContentsMargins(margin, type.px(style::space::S16), margin, margin);
  whole->setSpacing(type.px(style::space::S16));
  const QString inputs = explanation(comparison.inputs);
  if (!inputs.isEmpty()) whole->addWidget(new widgets::MessageStrip(widgets::Tone::Notice, inputs));
  auto* table = new ComparisonTable;
  connect(table, &ComparisonTable::filled, this, &ComparisonView::filled);
  table->addHeads(headOf(before), headOf(after));
  addSum(comparison, *table);
  addBlockers(comparison, *table);
  addRequirements(comparison, *table);
  addSkills(comparison.skills, *table);
  whole->addWidget(table);
  whole->addStretch(1);  // the rows keep together while there are few
  setWidget(page);
  verticalScrollBar()->setValue(0);
}

}  // namespace candor::comparison

#include "moc_comparison_view.cpp"
