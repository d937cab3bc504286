#include "resumes/resume_side.h"

#include "resumes/intake.h"
#include "resumes/resume_delegate.h"
#include "resumes/resume_model.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/progress_row.h"
#include "widgets/prose.h"
#include "widgets/ruled_list.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::resumes {

namespace {

constexpr int SideWidth = 196;
constexpr int CountHeight = 25;
constexpr int MostShare = 28;  // of the page, in hundredths, however large the letters

widgets::Prose* sideWords(QWidget* parent) {
  auto* words = new widgets::Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2}, parent);
  words->setMostLines(1);
  return words;
}

}  // namespace

ResumeSide::ResumeSide(ResumeModel& model, Intake& intake, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_intake(intake),
      m_count(sideWords(this)),
      m_list(new widgets::RuledList(this)) {
  const style::Type& type = style::type();
  setFixedWidth(type.px(SideWidth));
  m_count->setStyle({.step = style::Step::Small, .weight = style::Weight::Strong, .ink = &style::Tokens::text2});
  m_count->setFixedHeight(type.px(CountHeight));
  m_list->setModel(&model);
  m_list->setItemDelegate(new ResumeDelegate(m_list));
  m_list->setAccessibleName(tr("Resumes"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 1, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(type.px(style::space::S16), 0, type.px(style::space::S8), 0);
  head->addWidget(m_count);
  column->addLayout(head);
  column->addWidget(m_list, 1);
  column->addWidget(makeFoot());
  connect(m_list, &widgets::RuledList::currentMoved, this,
          [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
  connect(&model, &QAbstractItemModel::modelReset, this, &ResumeSide::count);
  connect(&model, &QAbstractItemModel::rowsInserted, this, &ResumeSide::count);
  connect(&model, &QAbstractItemModel::rowsRemoved, this, &ResumeSide::count);
  connect(&intake, &Intake::progressed, this, &ResumeSide::showProgress);
  connect(&intake, &Intake::ended, this, &ResumeSide::showProgress);
  count();
}

QWidget* ResumeSide::makeFoot() {
  const style::Type& type = style::type();
  auto* foot = new QWidget(this);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(type.px(style::space::S16), type.px(style::space::S12), type.px(style::space::S12),
                             type.px(style::space::S12));
  column->setSpacing(type.px(style::space::S8));
  m_reading = new QWidget(foot);
  auto* reading = new QVBoxLayout(m_reading);
  reading->setContentsMargins({});
  reading->setSpacing(type.px(style::space::S4));
  m_progress = sideWords(m_reading);
  m_line = new widgets::ProgressLine(m_reading);
  reading->addWidget(m_progress);
  reading->addWidget(m_line);
  m_reading->hide();
  m_add = widgets::button(style::Icon::Plus, tr("Add resume…"));
  m_bin = widgets::button(style::Icon::Delete, tr("Show bin"), style::ButtonKind::Quiet);
  column->addWidget(m_reading);
  column->addWidget(m_add, 0, Qt::AlignLeading);
  column->addWidget(m_bin, 0, Qt::AlignLeading);
  connect(m_add, &QPushButton::clicked, this, &ResumeSide::addWanted);
  connect(m_bin, &QPushButton::clicked, this, [this] {
    Q_EMIT whereWanted(m_where == documents::Where::InUse ? documents::Where::InBin : documents::Where::InUse);
  });
  return foot;
}

void ResumeSide::choose(int row) {
  const QModelIndex index = m_model.index(row, 0);
  if (index == m_list->currentIndex()) return;
  m_list->setCurrentIndex(index);
}

int ResumeSide::chosen() const { return m_list->currentIndex().row(); }

void ResumeSide::rename(int row) { m_list->edit(m_model.index(row, 0)); }

void ResumeSide::setWhere(documents::Where where) {
  m_where = where;
  const bool isBin = where == documents::Where::InBin;
  m_bin->setText(isBin ? tr("Back to resumes") : tr("Show bin"));
  m_bin->setIcon(style::icon(isBin ? style::Icon::Undo : style::Icon::Delete, style::Tint::Accent));
  m_add->setVisible(!isBin);
  m_list->setAccessibleName(isBin ? tr("Resumes in the bin") : tr("Resumes"));
  count();
}

void ResumeSide::focusList() { m_list->setFocus(Qt::OtherFocusReason); }

void ResumeSide::setRoom(int pageWidth) {
  const int wanted = std::min(style::type().px(SideWidth), pageWidth * MostShare / 100);
  setFixedWidth(std::max(wanted, layout()->minimumSize().width()));
}

void ResumeSide::count() {
  const int resumes = m_model.resumes();
  QString words =
      m_where == documents::Where::InBin ? tr("%n in the bin", nullptr, resumes) : tr("%n resumes", nullptr, resumes);
  if (m_model.failures() > 0) words = tr("%1, %n not added", nullptr, m_model.failures()).arg(words);
  m_count->setText(words);
}

void ResumeSide::showProgress() {
  m_reading->setVisible(m_intake.isRunning());
  if (!m_intake.isRunning()) return;
  m_progress->setText(tr("Reading %1 of %2").arg(m_intake.done() + 1).arg(m_intake.total()));
  m_line->setRange(0, m_intake.total());
  m_line->setValue(m_intake.done());
}

void ResumeSide::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const int head = style::type().px(CountHeight);
  QPainter painter(this);
  painter.fillRect(rect(), t.sheet);
  painter.fillRect(QRect(0, 0, width(), head), t.sunken);
  painter.fillRect(QRect(0, head - 1, width(), 1), t.line);
  painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), t.line);
}

}  // namespace candor::resumes

#include "moc_resume_side.cpp"
