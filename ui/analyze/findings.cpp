#include "analyze/findings.h"

#include "analyze/shown_score.h"
#include "analyze/titles.h"
#include "report/shown.h"
#include "style/icon.h"
#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/prose.h"
#include "widgets/row_paint.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"
#include "words/said.h"

#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

using style::Step;
using style::Weight;

struct CheckLook {
  style::Icon icon;
  QColor ink;
  QString word;
};

CheckLook lookOf(match::CheckState state) {
  const style::Tokens& t = style::tokens();
  switch (state) {
    case match::CheckState::Passed: return {style::Icon::Met, t.pos, CheckMark::tr("Passed")};
    case match::CheckState::Caution: return {style::Icon::Caution, t.cau, CheckMark::tr("Caution")};
    case match::CheckState::Failed: return {style::Icon::Error, t.neg, CheckMark::tr("Failed")};
  }
  return {style::Icon::Info, t.text, {}};
}

constexpr int CheckColumn = 80;
constexpr int GainColumn = 44;

struct Sheet {
  QWidget* widget;
  QVBoxLayout* rows;
};

Sheet newSheet() {
  const style::Type& type = style::type();
  auto* widget = new QWidget;
  auto* rows = new QVBoxLayout(widget);
  rows->setContentsMargins(0, 0, type.px(style::space::S12), type.px(style::space::S16));
  rows->setSpacing(0);
  return {widget, rows};
}

widgets::Prose* quietLine(const QString& sentence) {
  return new widgets::Prose(sentence, {.ink = &style::Tokens::text2});
}

void addSkills(const Sheet& sheet, const QString& title, const QStringList& names) {
  if (names.isEmpty()) return;
  const style::Type& type = style::type();
  QStringList shownNames;
  for (const QString& name : names) shownNames += report::shownOnOneLine(name);
  sheet.rows->addSpacing(type.px(style::space::S8));
  sheet.rows->addWidget(new widgets::SectionTitle(title, QString::number(names.size())));
  sheet.rows->addSpacing(type.px(style::space::S8));
  sheet.rows->addWidget(new widgets::Prose(shownNames.join(u" · "_s)));
  sheet.rows->addSpacing(type.px(style::space::S8));
}

}  // namespace

CheckMark::CheckMark(match::CheckState state, QWidget* parent) : QWidget(parent), m_state(state) {
  setAccessibleName(lookOf(state).word);
  style::setRole(*this, QAccessible::StaticText);
}

QSize CheckMark::sizeHint() const { return {style::type().px(CheckColumn), style::type().lineHeight(Step::Body)}; }

void CheckMark::paintEvent(QPaintEvent*) {
  const CheckLook look = lookOf(m_state);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QStyleOptionViewItem row;
  row.initFrom(this);
  const int line = sizeHint().height();
  const int side = style::type().px(15);
  style::paintIcon(painter, look.icon, widgets::placed(row, {0, (line - side) / 2, side, side}), look.ink,
                   style::tokens().sheet);
  widgets::paintPart(painter, row, {style::type().px(20), 0, width(), line},
                     {look.word, style::type().font(Step::Small, Weight::Strong), look.ink});
}

QWidget* checkSheet(const std::vector<match::AtsCheck>& checks) {
  const Sheet sheet = newSheet();
  std::vector<match::AtsCheck> ordered = checks;
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const match::AtsCheck& a, const match::AtsCheck& b) { return a.state > b.state; });
  for (const match::AtsCheck& check : ordered) {
    auto* row = new widgets::RuledRow(checkTitle(check.id), report::shownOnOneLine(words::said(check.sentence)));
    row->setLead(new CheckMark(check.state));
    sheet.rows->addWidget(row);
  }
  if (checks.empty()) sheet.rows->addWidget(quietLine(CheckMark::tr("No check applies to this file.")));
  sheet.rows->addStretch();
  return sheet.widget;
}

QWidget* skillSheet(const match::SkillSets& skills) {
  const Sheet sheet = newSheet();
  addSkills(sheet, CheckMark::tr("Matched"), skills.matched);
  addSkills(sheet, CheckMark::tr("Missing"), skills.missing);
  addSkills(sheet, CheckMark::tr("Also in the resume"), skills.extra);
  if (skills == match::SkillSets{})
    sheet.rows->addWidget(quietLine(CheckMark::tr("Neither the posting nor the resume names a skill Candor knows.")));
  sheet.rows->addStretch();
  return sheet.widget;
}

QWidget* editSheet(const match::Analysis& analysis) {
  const Sheet sheet = newSheet();
  for (const match::Advice& advice : analysis.advice) {
    const QString gain = gainLine(analysis, advice);
    auto* row = new widgets::RuledRow(
        report::shownOnOneLine(words::said(advice.sentence)),
        gain.isEmpty() ? CheckMark::tr("Leaves the score as it is") : CheckMark::tr("Score %1").arg(gain));
    auto* points = new widgets::Prose(gain.isEmpty() ? u"–"_s : u"+"_s + widgets::shownPoints(advice.gain),
                                      {.weight = Weight::Strong});
    points->setMostLines(1);
    points->setFixedWidth(style::type().px(GainColumn));
    row->setLead(points);
    sheet.rows->addWidget(row);
  }
  if (analysis.advice.empty()) sheet.rows->addWidget(quietLine(CheckMark::tr("There is no truthful edit to advise.")));
  sheet.rows->addStretch();
  return sheet.widget;
}

QString checkTab(const std::vector<match::AtsCheck>& checks, TabWords words) {
  const auto failed = std::count_if(checks.begin(), checks.end(), [](const match::AtsCheck& each) {
    return each.state == match::CheckState::Failed;
  });
  if (failed == 0) return words == TabWords::Fewest ? CheckMark::tr("Checks") : CheckMark::tr("File checks");
  switch (words) {
    case TabWords::Whole: return CheckMark::tr("File checks  %1 of %2 failed").arg(failed).arg(checks.size());
    case TabWords::Fewer: return CheckMark::tr("File checks  %1 failed").arg(failed);
    case TabWords::Fewest: return CheckMark::tr("Checks  %1").arg(failed);
  }
  return {};
}

}  // namespace candor::analyze

#include "moc_findings.cpp"
