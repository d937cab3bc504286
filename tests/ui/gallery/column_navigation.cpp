#include "gallery/columns.h"
#include "gallery/parts.h"
#include "style/look.h"
#include "widgets/addend_list.h"
#include "widgets/field_row.h"
#include "widgets/score_ring.h"
#include "widgets/section_title.h"
#include "widgets/sidebar_view.h"
#include "widgets/table_delegate.h"

#include <QHeaderView>
#include <QTabBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace candor::gallery {

namespace {

void addSidebar(QBoxLayout& column) {
  using style::Icon;
  auto* sidebar = new widgets::SidebarView;
  sidebar->setEntries(
      {{.id = u"resumes"_s, .icon = Icon::Resume, .title = u"Resumes"_s},
       {.id = u"mail"_s, .icon = Icon::Mail, .title = u"Mail"_s, .count = 2},
       {.id = u"analyze"_s, .icon = Icon::Analyze, .title = u"Analyze"_s},
       {.id = u"settings"_s, .icon = Icon::Settings, .title = u"Settings"_s, .group = widgets::SidebarGroup::Program}});
  sidebar->setOpen(u"analyze"_s);
  sidebar->setFixedHeight(style::type().px(156));
  column.addWidget(sidebar);
}

void addTabs(QBoxLayout& column) {
  auto* tabs = new QTabBar;
  tabs->setAccessibleName(u"Views"_s);
  tabs->setDrawBase(false);
  tabs->setExpanding(false);
  for (const QString& name : {u"Resume"_s, u"Posting"_s, u"File checks"_s}) tabs->addTab(name);
  column.addWidget(tabs);
}

void addTable(QBoxLayout& column) {
  auto* table = new QTableWidget(3, 3);
  table->setAccessibleName(u"Applications"_s);
  table->setHorizontalHeaderLabels({u"Company"_s, u"Stage"_s, u"Score"_s});
  widgets::setUpTable(*table);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  const QStringList cells = {u"Lumley Glass"_s,   u"Applied"_s,   u"61"_s, u"Quillan Pharma"_s, u"Applied"_s, u"70"_s,
                             u"Hollins Retail"_s, u"Interview"_s, u"78"_s};
  for (int i = 0; i < cells.size(); ++i) table->setItem(i / 3, i % 3, new QTableWidgetItem(cells[i]));
  for (int row = 0; row < 3; ++row) table->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  table->selectRow(2);
  table->setFixedHeight(style::type().px(132));
  column.addWidget(table);
}

void addScore(QBoxLayout& column) {
  QBoxLayout* rings = rowIn(column, 16);
  for (const auto size : {widgets::RingSize::Large, widgets::RingSize::Small}) {
    auto* ring = new widgets::ScoreRing(size);
    ring->setScore(sampleScore());
    rings->addWidget(ring);
  }
  auto* provisional = new widgets::ScoreRing;
  widgets::Score about = sampleScore();
  about.firmness = widgets::Firmness::Provisional;
  provisional->setScore(about);
  rings->addWidget(provisional);
  rings->addWidget(new widgets::ScoreRing(widgets::RingSize::Small));
  rings->addStretch();
  auto* sum = new widgets::AddendList;
  sum->setScore(sampleScore());
  column.addWidget(sum);
}

void addFields(QBoxLayout& column) {
  auto* name = new widgets::FieldRow(u"Position"_s, u"Supply Planning Analyst"_s);
  name->setReference(u"8"_s);
  auto* dates = new widgets::FieldRow(u"Dates"_s, u"Sep 2017 – Feb 2021"_s);
  dates->setReference(u"23"_s);
  dates->setNote(u"One month is missing before the next position. Is Feb 2021 the last month?"_s);
  dates->setState(widgets::FieldState::Looked);
  auto* rows = new QBoxLayout(QBoxLayout::TopToBottom);
  rows->setSpacing(0);
  rows->addWidget(name);
  rows->addWidget(dates);
  column.addLayout(rows);
}

}  // namespace

QWidget* navigationColumn() {
  auto* widget = new QWidget;
  QBoxLayout* column = columnOf(*widget, 8);
  column->addWidget(new widgets::SectionTitle(u"Sidebar: rest, current"_s));
  addSidebar(*column);
  column->addWidget(new widgets::SectionTitle(u"Tab bar"_s));
  addTabs(*column);
  column->addWidget(new widgets::SectionTitle(u"Table"_s, u"3 of 26"_s));
  addTable(*column);
  column->addWidget(new widgets::SectionTitle(u"Score ring and addends"_s));
  addScore(*column);
  column->addWidget(new widgets::SectionTitle(u"Field rows"_s));
  addFields(*column);
  column->addStretch();
  return widget;
}

}  // namespace candor::gallery
