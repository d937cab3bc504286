#include "analyze/document_side.h"

#include "analyze/document_blocks.h"
#include "analyze/evidence_rows.h"
#include "analyze/names_form.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/document_view.h"
#include "widgets/evidence_selection.h"
#include "widgets/message_strip.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::analyze {

using widgets::DocumentFlow;
using widgets::DocumentView;
using widgets::MessageStrip;
using widgets::Tone;

DocumentSide::DocumentSide(widgets::EvidenceSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_tabs(new QTabBar),
      m_parts(new QStackedWidget),
      m_resume(new DocumentView(DocumentFlow::Paragraphs)),
      m_posting(new DocumentView(DocumentFlow::Paragraphs)),
      m_resumeGone(new MessageStrip(
          Tone::Notice, tr("The resume was erased. What it proved is still quoted beside each requirement."))),
      m_postingGone(
          new MessageStrip(Tone::Notice, tr("The posting was erased. Its requirements are still listed beside this."))),
      m_names(new NamesForm) {
  const style::Type& type = style::type();
  m_tabs->setObjectName(u"parts"_s);
  m_tabs->setAccessibleName(tr("Parts of the analysis"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_resume->setObjectName(u"resumeText"_s);
  m_resume->setAccessibleName(tr("Resume"));
  m_posting->setObjectName(u"postingText"_s);
  m_posting->setAccessibleName(tr("Posting"));
  for (DocumentView* view : {m_resume, m_posting}) view->setSelection(selection);
  m_parts->addWidget(withNote(*m_resume, *m_resumeGone, nullptr));
  m_parts->addWidget(withNote(*m_posting, *m_postingGone, m_names));
  m_checks = addSheet(tr("File checks"));
  m_skills = addSheet(tr("Skills"));
  m_edits = addSheet(tr("Edits"));
  for (int i = 0; i < m_parts->count(); ++i) m_tabs->addTab({});
  nameTabs();

  auto* column = new QVBoxLayout(this);
  column->setSpacing(type.px(style::space::S12));
  column->addWidget(m_tabs);
  column->addWidget(m_parts, 1);
  setPageWidth(Width::Wide);
  connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
  connect(m_names, &NamesForm::corrected, this, [this] { Q_EMIT namesCorrected(m_names->names()); });
}

QWidget* DocumentSide::withNote(DocumentView& view, MessageStrip& note, QWidget* above) {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(style::type().px(style::space::S12));
  if (above) column->addWidget(above);
  column->addWidget(&note);
  column->addWidget(&view, 1);
  column->addStretch();
  return page;
}

QScrollArea* DocumentSide::addSheet(const QString& name) {
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::StrongFocus);
  scroll->setAccessibleName(name);
  m_parts->addWidget(scroll);
  return scroll;
}

void DocumentSide::nameTabs() {
  const auto edits = m_analysis.advice.size();
  m_tabs->setTabText(int(Part::Resume), tr("Resume"));
  m_tabs->setTabText(int(Part::Posting), tr("Posting"));
  m_tabs->setTabText(int(Part::Skills), tr("Skills"));
  m_tabs->setTabText(int(Part::Edits), edits == 0 ? tr("Edits") : tr("Edits  %1").arg(edits));
  const QMargins margins = layout() ? layout()->contentsMargins() : QMargins();
  const int room = width() - margins.left() - margins.right();
  for (const TabWords words : {TabWords::Whole, TabWords::Fewer, TabWords::Fewest}) {
    m_tabs->setTabText(int(Part::Checks), checkTab(m_analysis.ats, words));
    if (words == TabWords::Fewest) m_tabs->setTabText(int(Part::Edits), tr("Edits"));
    if (m_tabs->sizeHint().width() <= room) return;
  }
}

void DocumentSide::setShown(const ShownAnalysis& shown) {
  m_analysis = shown.analysis;
  m_resumeGone->setVisible(!shown.resume);
  m_resume->setVisible(shown.resume.has_value());
  m_postingGone->setVisible(!shown.posting);
  m_posting->setVisible(shown.posting.has_value());
  m_names->setVisible(shown.posting.has_value());
  m_resume->setText(shown.resume ? resumeText(*shown.resume, m_analysis.resumeName) : widgets::DocumentText{});
  if (shown.resume) m_resume->setMarks(resumeMarks(m_analysis));
  m_posting->setText(shown.posting ? postingText(shown.posting->text.string()) : widgets::DocumentText{});
  if (shown.posting) {
    m_posting->setMarks(postingMarks(m_analysis));
    m_names->setNames(shown.posting->posting.names);
  }
  const auto lay = [](QScrollArea& scroll, QWidget* sheet) {
    sheet->setAutoFillBackground(false);
    scroll.setWidget(sheet);
    scroll.viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
  };
  lay(*m_checks, checkSheet(m_analysis.ats));
  lay(*m_skills, skillSheet(m_analysis.skills));
  lay(*m_edits, editSheet(m_analysis));
  nameTabs();
}

void DocumentSide::setNames(const documents::PostingNames& names) { m_names->setNames(names); }

void DocumentSide::setPageWidth(Width width) {
  const bool isNarrow = width == Width::Narrow;
  const auto px = [](int pixels) { return style::type().px(pixels); };
  layout()->setContentsMargins(px(isNarrow ? style::space::S12 : style::space::S24), px(style::space::S4),
                               px(isNarrow ? style::space::S12 : style::space::S16), 0);
  nameTabs();
}

void DocumentSide::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  nameTabs();
}

void DocumentSide::open(Part part) { m_tabs->setCurrentIndex(int(part)); }
Part DocumentSide::part() const { return Part(m_tabs->currentIndex()); }

void DocumentSide::focusResume() {
  open(Part::Resume);
  m_resume->setFocus(Qt::OtherFocusReason);
}

}  // namespace candor::analyze

#include "moc_document_side.cpp"
