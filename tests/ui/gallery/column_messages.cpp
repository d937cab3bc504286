#include "gallery/columns.h"
#include "gallery/parts.h"
#include "style/look.h"
#include "widgets/empty_state.h"
#include "widgets/evidence_list.h"
#include "widgets/evidence_model.h"
#include "widgets/evidence_selection.h"
#include "widgets/message_strip.h"
#include "widgets/network_light.h"
#include "widgets/progress_row.h"
#include "widgets/section_title.h"

#include <QFrame>

using namespace Qt::StringLiterals;

namespace candor::gallery {

namespace {

using widgets::MessageStrip;
using widgets::Tone;

void addEvidence(QBoxLayout& column, QWidget& owner) {
  auto* selection = new widgets::EvidenceSelection(&owner);
  auto* model = new widgets::EvidenceModel(&owner);
  model->setRows(
      {{.number = 2,
        .status = widgets::EvidenceStatus::Met,
        .requirement = u"Advanced Excel, including Power Query and reports"_s,
        .how = u"exact"_s,
        .quotes = {u"weekly forecast pack in Excel and Power Query"_s}},
       {.number = 4,
        .status = widgets::EvidenceStatus::Partly,
        .requirement = u"Own the monthly S&OP cycle"_s,
        .how = u"related"_s,
        .quotes = {u"Prepared the monthly S&OP pack for three dairies"_s},
        .reason = u"Work, line 12 · related: prepares the pack, ownership is not stated"_s},
       {.number = 6, .status = widgets::EvidenceStatus::Missing, .requirement = u"Python or R for forecasting"_s}});
  auto* list = new widgets::EvidenceList(*selection);
  list->setModel(*model);
  selection->select(4);
  list->setFixedHeight(style::type().px(226));
  column.addWidget(list);
}

void addStrips(QBoxLayout& column) {
  column.addWidget(new MessageStrip(Tone::Notice, u"Nothing has been sent yet."_s));
  column.addWidget(new MessageStrip(Tone::Good, u"Backup checked: 46 applications, 4 resumes."_s));
  column.addWidget(new MessageStrip(Tone::Caution, u"The posting has 41 words; the score is provisional."_s));
  auto* fault = new MessageStrip(Tone::Fault, u"The disk is full, so this note was not saved. Free 4 MB."_s);
  fault->addAction(u"Try again"_s);
  column.addWidget(fault);
  auto* blocker = new MessageStrip(Tone::Blocker, u"The resume does not say. Not part of the score."_s);
  blocker->setTitle(u"1 blocker is open: right to work in the EU."_s);
  blocker->addAction(u"Answer yes"_s);
  blocker->addClose();
  column.addWidget(blocker);
}

void addProgress(QBoxLayout& column) {
  QBoxLayout* lights = rowIn(column, 0);
  auto* quiet = new widgets::NetworkLight;
  auto* busy = new widgets::NetworkLight;
  busy->showRequests(3);
  auto* offline = new widgets::NetworkLight;
  offline->showOffline();
  for (QWidget* light : {quiet, busy, offline}) lights->addWidget(light);
  lights->addStretch();
  auto* reading = new widgets::ProgressRow(u"Reading 12 resumes"_s);
  reading->setProgress(7, 12);
  column.addWidget(reading);
  auto* waiting = new widgets::ProgressRow(u"Waiting for 127.0.0.1"_s);
  waiting->setUnknownLength(std::chrono::seconds(48), std::chrono::seconds(120));
  column.addWidget(waiting);
}

}  // namespace

QWidget* messagesColumn() {
  auto* widget = new QWidget;
  QBoxLayout* column = columnOf(*widget, 8);
  column->addWidget(new widgets::SectionTitle(u"Evidence rows: met, partly (selected), missing"_s));
  addEvidence(*column, *widget);
  column->addWidget(new widgets::SectionTitle(u"Message strip"_s));
  addStrips(*column);
  column->addWidget(new widgets::SectionTitle(u"Progress and network light"_s));
  addProgress(*column);
  column->addWidget(new widgets::SectionTitle(u"Empty state"_s));
  auto* empty = new widgets::EmptyState(style::Icon::Resume, u"No resumes yet"_s,
                                        u"Drop a PDF, DOCX or text here, and Candor reads it on this computer."_s);
  empty->setAction(style::Icon::Plus, u"Add resume"_s);
  column->addWidget(empty);
  column->addStretch();
  return widget;
}

}  // namespace candor::gallery
