#include "analyze/next_edit_bar.h"

#include "analyze/shown_score.h"
#include "report/shown.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "words/said.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::analyze {

NextEditBar::NextEditBar(QWidget* parent)
    : QWidget(parent),
      m_title(new widgets::Prose({}, {.weight = style::Weight::Strong})),
      m_sentence(new widgets::Prose({}, {.ink = &style::Tokens::text2})),
      m_all(widgets::button({}, style::ButtonKind::Quiet, style::ButtonSize::Small)),
      m_edit(widgets::button(tr("Edit the resume"), style::ButtonKind::Secondary, style::ButtonSize::Small)) {
  const style::Type& type = style::type();
  m_all->setObjectName(u"allEdits"_s);
  m_edit->setObjectName(u"editResume"_s);
  m_sentence->setMostLines(3);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addStretch();
  words->addWidget(m_title);
  words->addWidget(m_sentence);
  words->addStretch();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(type.px(20), type.px(9), type.px(24), type.px(9));
  row->setSpacing(type.px(style::space::S8));
  row->addLayout(words, 1);
  row->addWidget(m_all, 0, Qt::AlignVCenter);
  row->addWidget(m_edit, 0, Qt::AlignVCenter);
  connect(m_all, &QPushButton::clicked, this, &NextEditBar::allWanted);
  connect(m_edit, &QPushButton::clicked, this, &NextEditBar::resumeWanted);
}

void NextEditBar::setAnalysis(const match::Analysis& analysis, Resume resume) {
  if (analysis.advice.empty()) return;
  const match::Advice& best = analysis.advice.front();
  const QString gain = gainLine(analysis, best);
  m_title->setText(gain.isEmpty() ? tr("Next best edit") : tr("Next best edit: %1").arg(gain));
  m_sentence->setText(report::shownOnOneLine(words::said(best.sentence)));
  m_all->setText(tr("All %1").arg(analysis.advice.size()));
  m_all->setAccessibleName(tr("All %n edits", nullptr, int(analysis.advice.size())));
  m_all->setVisible(analysis.advice.size() > 1);
  m_edit->setEnabled(resume == Resume::There);
  m_edit->setToolTip(resume == Resume::There ? QString() : tr("The resume was erased"));
}

void NextEditBar::setDetail(EditDetail detail) {
  m_title->setMostLines(detail == EditDetail::Whole ? 0 : 1);
  m_sentence->setVisible(detail == EditDetail::Whole);
}

void NextEditBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), style::tokens().tint);
  painter.fillRect(QRect(0, 0, width(), 1), style::tokens().edge);
}

}  // namespace candor::analyze

#include "moc_next_edit_bar.cpp"
