#include "history/comparison_view.h"

#include "history/comparison_words.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/score_ring.h"
#include "widgets/section_title.h"
#include "words/dates.h"
#include "words/said.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::history {

namespace {

QColor style::Tokens::*inkOf(double gain) {
  return gain > 0.05 ? &style::Tokens::pos : gain < -0.05 ? &style::Tokens::neg : &style::Tokens::text2;
}

QColor style::Tokens::*inkOf(Change change) {
  switch (change) {
    case Change::Improved: return &style::Tokens::pos;
    case Change::Worsened: return &style::Tokens::neg;
    case Change::Gained:
    case Change::Lost: return &style::Tokens::text2;
  }
  return &style::Tokens::text2;
}

widgets::Prose* strongWords(const QString& text, QColor style::Tokens::*ink) {
  auto* words = new widgets::Prose(text, {.weight = style::Weight::Strong, .ink = ink});
  words->setMostLines(1);
  return words;
}

widgets::Score scoreOf(const KeptAnalysis& kept) {
  widgets::Score score{
      .points = kept.analysis.score,
      .firmness = kept.analysis.isProvisional ? widgets::Firmness::Provisional : widgets::Firmness::Firm};
  for (const match::Addend& addend : kept.analysis.explain)
    score.addends.push_back({.label = words::said(addend.item),
                             .points = addend.points,
                             .most = addend.most,
                             .facts = words::said(addend.facts)});
  return score;
}

QWidget* headOf(const QString& when, const KeptAnalysis& kept) {
  const style::Type& type = style::type();
  const ListedAnalysis& listed = kept.listed;
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins({});
  row->setSpacing(type.px(style::space::S16));
  auto* ring = new widgets::ScoreRing(widgets::RingSize::Small);
  ring->setScore(scoreOf(kept));
  row->addWidget(ring, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(type.px(2));
  const widgets::ProseStyle small{.step = style::Step::Small, .ink = &style::Tokens::text2};
  const QString posting =
      listed.company.isEmpty() ? listed.postingTitle : listed.postingTitle + u", "_s + listed.company;
  words->addWidget(new widgets::Prose(when + u" · "_s + words::dayAndTime(listed.created), small));
  words->addWidget(new widgets::Prose(posting, {.weight = style::Weight::Strong}));
  words->addWidget(new widgets::Prose(
      ComparisonView::tr("%1, version %2").arg(listed.resumeTitle).arg(listed.versionNumber), small));
  words->addStretch();
  row->addLayout(words, 1);
  return head;
}

void addSkillRow(const QString& title, const QStringList& skills, QVBoxLayout& column) {
  if (!skills.isEmpty()) column.addWidget(new widgets::RuledRow(title, skills.join(u", "_s)));
}

}  // namespace

ComparisonView::ComparisonView(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Comparison"));
  viewport()->setAutoFillBackground(false);
}

void ComparisonView::setCompared(const Compared& compared) {
  const style::Type& type = style::type();
  auto* page = new QWidget;
  page->setAutoFillBackground(false);
  auto* whole = new QVBoxLayout(page);
  const int margin = type.px(style::space::S24);
  whole->setContentsMargins(margin, type.px(style::space::S16), margin, margin);
  whole->setSpacing(type.px(style::space::S16));
  addHeads(compared, *whole);
  addInputs(compared.comparison.inputs, *whole);
  auto* sides = new QHBoxLayout;
  sides->setSpacing(type.px(style::space::S24));
  auto* start = new QVBoxLayout;
  auto* end = new QVBoxLayout;
  for (QVBoxLayout* side : {start, end}) {
    side->setSpacing(0);
    sides->addLayout(side, 1);
  }
  whole->addLayout(sides);
  whole->addStretch();
  addSum(compared.comparison, *start);
  addBlockers(compared.comparison, *start);
  addSkills(compared.comparison.skills, *start);
  start->addStretch();
  addRequirements(compared.comparison, *end);
  end->addStretch();
  setWidget(page);
  verticalScrollBar()->setValue(0);
}

void ComparisonView::addHeads(const Compared& compared, QVBoxLayout& column) {
  auto* heads = new QHBoxLayout;
  heads->setSpacing(style::type().px(style::space::S24));
  heads->addWidget(headOf(tr("Before"), compared.before), 1);
  heads->addWidget(headOf(tr("After"), compared.after), 1);
  column.addLayout(heads);
}

void ComparisonView::addInputs(const Inputs& inputs, QVBoxLayout& column) {
  const QString words = explanation(inputs);
  if (!words.isEmpty()) column.addWidget(new widgets::MessageStrip(widgets::Tone::Notice, words));
}

void ComparisonView::addSum(const Comparison& comparison, QVBoxLayout& column) {
  auto* title = new widgets::SectionTitle(
      tr("Score"), widgets::shownPoints(comparison.before) + u" → "_s + widgets::shownPoints(comparison.after));
  title->addAtEnd(strongWords(signedPoints(comparison.gain), inkOf(comparison.gain)));
  column.addWidget(title);
  for (const AddendChange& addend : comparison.addends) {
    auto* row = new widgets::RuledRow(words::said(addend.item), fromTo(addend));
    row->addAtEnd(strongWords(signedPoints(addend.gain), inkOf(addend.gain)));
    column.addWidget(row);
  }
}

void ComparisonView::addRequirements(const Comparison& comparison, QVBoxLayout& column) {
  const auto changed = int(comparison.requirements.size());
  column.addWidget(new widgets::SectionTitle(
      tr("Requirements"), tr("%1 changed, %2 as before").arg(changed).arg(comparison.unchangedRequirements)));
  for (const RequirementChange& change : comparison.requirements) {
    const auto& shown = change.after ? change.after : change.before;
    auto* row = new widgets::RuledRow(shown ? shown->text.simplified() : QString(), explanation(change));
    row->addAtEnd(strongWords(word(change.change), inkOf(change.change)));
    column.addWidget(row);
  }
}

void ComparisonView::addBlockers(const Comparison& comparison, QVBoxLayout& column) {
  if (comparison.blockersRaised.empty() && comparison.blockersGone.empty()) return;
  column.addSpacing(style::type().px(style::space::S24));
  column.addWidget(new widgets::SectionTitle(tr("Blockers")));
  const auto add = [&](const match::Blocker& blocker, const QString& word, QColor style::Tokens::*ink) {
    auto* row = new widgets::RuledRow(blocker.text.simplified(), words::said(blocker.reason));
    row->addAtEnd(strongWords(word, ink));
    column.addWidget(row);
  };
  for (const match::Blocker& blocker : comparison.blockersRaised) add(blocker, tr("New"), &style::Tokens::cau);
  for (const match::Blocker& blocker : comparison.blockersGone) add(blocker, tr("Gone"), &style::Tokens::pos);
}

void ComparisonView::addSkills(const SkillChanges& skills, QVBoxLayout& column) {
  if (skills == SkillChanges{}) return;
  column.addSpacing(style::type().px(style::space::S24));
  column.addWidget(new widgets::SectionTitle(tr("Skills")));
  addSkillRow(tr("Found now"), skills.nowMatched, column);
  addSkillRow(tr("No longer found"), skills.noLongerMatched, column);
  addSkillRow(tr("Missing now"), skills.nowMissing, column);
  addSkillRow(tr("No longer missing"), skills.noLongerMissing, column);
}

}  // namespace candor::history

#include "moc_comparison_view.cpp"
