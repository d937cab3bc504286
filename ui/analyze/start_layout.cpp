#include "analyze/best_resume.h"
#include "analyze/read_panel.h"
#include "analyze/start_view.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/page_head.h"
#include "widgets/prose.h"
#include "widgets/section_title.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

constexpr int LowPageBelow = 640;  // a page too low for the reasons of the best resume

}  // namespace

StartView::StartView(const workplace::Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_head(new widgets::PageHead(tr("New analysis"), tr("One resume against one posting"))),
      m_back(widgets::button(tr("Back to the analysis"))),
      m_rank(widgets::button(tr("Rank all postings"))),
      m_resume(new QComboBox),
      m_stored(new QComboBox),
      m_text(new QPlainTextEdit),
      m_panel(new ReadPanel),
      m_best(new BestResume(workplace)),
      m_analyse(widgets::button(style::Icon::Analyze, tr("Analyze"), style::ButtonKind::Primary)),
      m_hint(new widgets::Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2})),
      m_pause(new QTimer(this)) {
  const style::Type& type = style::type();
  m_head->addAction(m_back);
  m_head->addAction(m_rank);
  m_rank->hide();  // until there are postings
  m_back->hide();
  auto* sides = new QHBoxLayout;
  sides->setContentsMargins(type.px(style::space::S24), type.px(style::space::S16), type.px(style::space::S24),
                            type.px(style::space::S16));
  sides->setSpacing(type.px(style::space::S24));
  sides->addWidget(postingSide(), 55);
  sides->addWidget(readSide(), 45);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addLayout(sides, 1);

  m_pause->setSingleShot(true);
  m_pause->setInterval(std::chrono::milliseconds(250));
  connect(m_pause, &QTimer::timeout, this, &StartView::read);
  connect(m_text, &QPlainTextEdit::textChanged, this, &StartView::edited);
  connect(m_panel, &ReadPanel::placeWanted, this, &StartView::showPlace);
  connect(m_analyse, &QPushButton::clicked, this, &StartView::analyse);
  connect(m_rank, &QPushButton::clicked, this, [this] {
    if (const auto chosen = resume()) Q_EMIT rankingWanted(*chosen, resumeTitle());
  });
  connect(m_best, &BestResume::analysisWanted, this, &StartView::analyseWith);
  connect(m_best, &BestResume::allWanted, this, [this] { Q_EMIT allResumesWanted(*m_best->ranking()); });
  connect(m_back, &QPushButton::clicked, this, &StartView::backWanted);
  connect(m_resume, &QComboBox::currentIndexChanged, this, &StartView::refresh);
  connect(m_stored, &QComboBox::activated, this,
          [this] { takeStored(PostingId(m_stored->currentData().toLongLong())); });
  refresh();
}

void StartView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_best->setDetail(height() < style::type().px(LowPageBelow) ? BestResume::Detail::Brief : BestResume::Detail::Whole);
}

QWidget* StartView::postingSide() {
  const style::Type& type = style::type();
  m_resume->setObjectName(u"resume"_s);
  m_resume->setAccessibleName(tr("Resume"));
  m_resume->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_stored->setObjectName(u"storedPostings"_s);
  m_stored->setAccessibleName(tr("Postings in the vault"));
  m_stored->setPlaceholderText(tr("From the vault"));
  m_stored->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_stored->setMinimumContentsLength(12);
  m_text->setObjectName(u"posting"_s);
  m_text->setAccessibleName(tr("Text of the posting"));
  m_text->setPlaceholderText(tr("Paste the whole posting here, or drop its file on this page"));
  m_text->setTabChangesFocus(true);
  m_text->setAcceptDrops(false);  // files are read, not named: the page takes them
  m_text->setFont(type.font(style::Step::Body, style::Weight::Regular, style::Face::Document));
  m_text->document()->setDocumentMargin(type.px(style::space::S12));
  m_text->installEventFilter(this);
  auto* file = widgets::button(tr("Choose a file…"));
  connect(file, &QPushButton::clicked, this, &StartView::chooseFile);

  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins({});
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(new widgets::SectionTitle(tr("Resume")));
  column->addWidget(m_resume);
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(new widgets::SectionTitle(tr("Posting")));
  column->addWidget(m_text, 1);
  auto* ways = new QHBoxLayout;
  ways->setSpacing(type.px(style::space::S8));
  ways->addWidget(file);
  ways->addWidget(m_stored, 1);
  column->addLayout(ways);
  return side;
}

QWidget* StartView::readSide() {
  const style::Type& type = style::type();
  m_analyse->setObjectName(u"analyse"_s);
  m_hint->setMostLines(2);
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins({});
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(m_panel, 1);
  column->addWidget(m_best);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(type.px(style::space::S12));
  foot->addWidget(m_hint, 1, Qt::AlignVCenter);
  foot->addWidget(m_analyse);
  column->addLayout(foot);
  return side;
}

}  // namespace candor::analyze
