#include "gallery/pages.h"
#include "gallery/parts.h"
#include "style/look.h"
#include "widgets/addend_list.h"
#include "widgets/button.h"
#include "widgets/document_view.h"
#include "widgets/evidence_list.h"
#include "widgets/evidence_selection.h"
#include "widgets/message_strip.h"
#include "widgets/page_head.h"
#include "widgets/score_ring.h"
#include "widgets/sidebar_view.h"

#include <QHBoxLayout>
#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace candor::gallery {

namespace {

using widgets::DocumentPart;
using widgets::EvidenceStatus;

struct Line {
  QString text;
  DocumentPart part = DocumentPart::Body;
};

const std::vector<Line>& resumeLines() {
  static const std::vector<Line> lines = {
      {u"Nadia Brandt"_s, DocumentPart::Name},
      {u"Supply planning analyst"_s},
      {u"Leeds · nadia.brandt@posteo.example · +44 7700 900418"_s, DocumentPart::Faint},
      {},
      {u"Summary"_s, DocumentPart::Heading},
      {u"Planner with nine years in chilled food and fresh\nproduce: 14-week supply plans, stock ageing, service level."_s},
      {},
      {u"Work"_s, DocumentPart::Heading},
      {u"Supply Planning Analyst, Orrin Dairy, Leeds"_s},
      {u"Mar 2021 – present"_s},
      {},
      {u"Plan 14-week supply for 210 chilled lines across three\ndairies; service level from 96.1 % to 98.4 %."_s},
      {u"Prepared the monthly S&OP pack for three dairies and its\none-page summary for the board."_s},
      {u"Rebuilt the weekly forecast pack in Excel and Power\nQuery; preparation fell from 6 hours to 50 minutes."_s},
      {u"Wrote SQL views over the warehouse system to find stock\nolder than 60 days; write-offs fell by £84,000 a year."_s},
      {u"Key user for SAP S/4HANA materials management at two\nsites."_s},
      {u"Built a Power BI service-level dashboard used by 40\nplanners and buyers."_s},
      {},
      {u"Stock Controller, Calder Produce, Wakefield"_s},
      {u"Sep 2017 – Feb 2021"_s},
      {},
      {u"Ran cycle counts for 3,400 locations; accuracy 99.2 %."_s},
      {u"Trained 11 colleagues on the handheld scanners."_s},
      {},
      {u"Education"_s, DocumentPart::Heading},
      {u"BSc Mathematics, University of Leeds, 2017"_s}};
  return lines;
}

Span spanOf(const QString& text, const QString& words) {
  const QString flat = QString(text).replace(u'\n', u' ');
  return {.start = flat.indexOf(words), .length = words.size()};
}

widgets::DocumentText resume() {
  widgets::DocumentText document;
  for (const Line& line : resumeLines()) {
    document.blocks.push_back({{document.text.size(), line.text.size()}, line.part});
    document.text += line.text + u'\n';
  }
  for (const QString& strong : {u"Supply Planning Analyst"_s, u"Stock Controller"_s})
    document.strong.push_back(spanOf(document.text, strong));
  return document;
}

std::vector<widgets::EvidenceRow> requirements() {
  return {{.heading = u"Must have"_s, .facts = u"3 met, 2 partly, 1 missing"_s},
          {.number = 1,
           .status = EvidenceStatus::Met,
           .requirement = u"At least 4 years in supply or demand planning"_s,
           .how = u"inferred"_s,
           .quotes = {u"Supply Planning Analyst"_s, u"Mar 2021 – present"_s}},
          {.number = 2,
           .status = EvidenceStatus::Met,
           .requirement = u"Advanced Excel, including Power Query"_s,
           .how = u"exact"_s,
           .quotes = {u"weekly forecast pack in Excel and Power Query"_s}},
          {.number = 3,
           .status = EvidenceStatus::Met,
           .requirement = u"SQL for reporting"_s,
           .how = u"exact"_s,
           .quotes = {u"Wrote SQL views over the warehouse system"_s}},
          {.number = 4,
           .status = EvidenceStatus::Partly,
           .requirement = u"Own the monthly S&OP cycle"_s,
           .how = u"related"_s,
           .quotes = {u"Prepared the monthly S&OP pack for three dairies"_s},
           .reason = u"Work, line 12 · related: prepares the pack, ownership is not stated"_s},
          {.number = 5,
           .status = EvidenceStatus::Partly,
           .requirement = u"SAP IBP"_s,
           .how = u"related"_s,
           .quotes = {u"Key user for SAP S/4HANA materials management"_s}},
          {.number = 6, .status = EvidenceStatus::Missing, .requirement = u"Python or R for forecasting"_s},
          {.heading = u"Nice to have"_s, .facts = u"2 met"_s},
          {.number = 7,
           .status = EvidenceStatus::Met,
           .requirement = u"A degree in a quantitative subject"_s,
           .how = u"exact"_s,
           .quotes = {u"BSc Mathematics, University of Leeds"_s}},
          {.number = 8,
           .status = EvidenceStatus::Met,
           .requirement = u"Dashboards"_s,
           .how = u"alias"_s,
           .quotes = {u"Power BI service-level dashboard"_s}}};
}

std::vector<widgets::DocumentMark> marksOf(const QString& text) {
  std::vector<widgets::DocumentMark> marks;
  const std::vector<widgets::EvidenceRow> rows = requirements();
  for (const widgets::EvidenceRow& row : rows) {
    for (const QString& quote : row.quotes) marks.push_back({row.number, spanOf(text, quote), row.status});
  }
  return marks;
}

widgets::DocumentView* documentSide(widgets::EvidenceSelection& selection) {
  auto* view = new widgets::DocumentView(widgets::DocumentFlow::Paragraphs);
  const widgets::DocumentText text = resume();
  view->setText(text);
  view->setMarks(marksOf(text.text));
  view->setSelection(selection);
  return view;
}

QWidget* scoreHead() {
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(style::type().px(20), style::type().px(10), style::type().px(20), style::type().px(10));
  row->setSpacing(style::type().px(18));
  auto* ring = new widgets::ScoreRing;
  ring->setScore(sampleScore());
  auto* sum = new widgets::AddendList;
  sum->setScore(sampleScore());
  QObject::connect(sum, &widgets::AddendList::markedChanged, ring, &widgets::ScoreRing::setMarked);
  row->addWidget(ring);
  row->addWidget(sum, 1);
  return head;
}

QWidget* evidenceSide(widgets::EvidenceSelection& selection) {
  auto* side = new QWidget;
  QBoxLayout* column = columnOf(*side, 0);
  column->addWidget(scoreHead());
  auto* strip = new widgets::MessageStrip(widgets::Tone::Blocker, u"The resume does not say. Not part of the score."_s);
  strip->setTitle(u"1 blocker is open: right to work in the EU."_s);
  strip->addAction(u"Answer yes"_s);
  strip->addAction(u"Answer no"_s);
  auto* indent = new QHBoxLayout;
  indent->setContentsMargins(style::type().px(16), 0, style::type().px(24), 0);
  indent->addWidget(strip);
  column->addLayout(indent);
  auto* list = new widgets::EvidenceList(selection);
  auto* model = new widgets::EvidenceModel(list);
  model->setRows(requirements());
  list->setModel(*model);
  column->addWidget(list, 1);
  return side;
}

widgets::SidebarView* sidebar() {
  using style::Icon;
  auto* view = new widgets::SidebarView;
  view->setEntries(
      {{.id = u"resumes"_s, .icon = Icon::Resume, .title = u"Resumes"_s},
       {.id = u"analyze"_s, .icon = Icon::Analyze, .title = u"Analyze"_s},
       {.id = u"history"_s, .icon = Icon::Clock, .title = u"History"_s, .count = 26},
       {.id = u"settings"_s, .icon = Icon::Settings, .title = u"Settings"_s, .group = widgets::SidebarGroup::Program}});
  view->setOpen(u"analyze"_s);
  return view;
}

}  // namespace

std::unique_ptr<QWidget> analysisPage() {
  auto page = std::make_unique<QWidget>();
  auto* selection = new widgets::EvidenceSelection(page.get());
  auto* row = new QHBoxLayout(page.get());
  row->setContentsMargins({});
  row->setSpacing(0);
  row->addWidget(sidebar());
  auto* body = new QWidget;
  QBoxLayout* column = columnOf(*body, 0);
  auto* head = new widgets::PageHead(u"Senior Supply Planner, Halden Foods"_s,
                                     u"Rotterdam, hybrid 3 days · planning-v4.pdf · analysed offline in 41 ms"_s);
  head->setAboutIcon(style::Icon::Place);
  head->addAction(widgets::button(u"Export…"_s));
  head->addAction(widgets::button(style::Icon::Plus, u"New analysis"_s, style::ButtonKind::Primary));
  column->addWidget(head);
  QBoxLayout* sides = rowIn(*column, 0);
  auto* left = new QVBoxLayout;
  left->setContentsMargins(style::type().px(24), style::type().px(16), style::type().px(16), 0);
  left->addWidget(documentSide(*selection));
  sides->addLayout(left, 43);
  sides->addWidget(evidenceSide(*selection), 57);
  row->addWidget(body, 1);
  selection->select(4);
  page->resize(style::type().px(1280), style::type().px(800));
  return page;
}

}  // namespace candor::gallery
