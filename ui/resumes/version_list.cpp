#include "resumes/version_list.h"

#include "resumes/version_row.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::resumes {

VersionList::VersionList(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Versions"));
}

void VersionList::setVersions(const std::vector<documents::ListedVersion>& versions, ResumeVersionId shown) {
  m_rows.clear();
  m_courses.clear();
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(0);
  addHead(*column);
  for (const documents::ListedVersion& version : versions) {
    const bool isShown = version.id == shown;
    auto* row = new VersionRow(version, isShown ? VersionRow::Shown::This : VersionRow::Shown::Another);
    connect(row, &VersionRow::lookWanted, this, [this, id = version.id] { Q_EMIT chosen(id); });
    m_rows.push_back(row);
    column->addWidget(row);
  }
  auto* add = widgets::button(style::Icon::Plus, tr("Add a new version…"));
  connect(add, &QPushButton::clicked, this, &VersionList::addWanted);
  column->addSpacing(style::type().px(style::space::S12));
  column->addWidget(add, 0, Qt::AlignLeading);
  column->addStretch();
  setWidget(page);
}

// Hidden until the scores are there.
void VersionList::addHead(QVBoxLayout& column) {
  const style::Type& type = style::type();
  const widgets::ProseStyle small{.step = style::Step::Small, .ink = &style::Tokens::text2};
  m_against = new QWidget;
  m_postings = new QComboBox;
  m_postings->setObjectName(u"scoredPosting"_s);
  m_postings->setAccessibleName(tr("The posting the versions are scored for"));
  m_postings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_postings->setMinimumContentsLength(8);
  auto* label = new widgets::Prose(tr("Scores for"), small);
  label->setMostLines(1);
  auto* row = new QHBoxLayout(m_against);
  row->setContentsMargins(0, 0, 0, type.px(style::space::S4));
  row->setSpacing(type.px(style::space::S8));
  row->addWidget(label);
  row->addWidget(m_postings, 1);
  m_none = new widgets::Prose(
      tr("Analyze this resume against a posting, and each version says here what it scores and what changed it."),
      small);
  column.addWidget(m_against);
  column.addWidget(m_none);
  m_against->hide();
  m_none->hide();
  connect(m_postings, &QComboBox::activated, this, &VersionList::choosePosting);
}

void VersionList::setOverTime(std::vector<session::OverTime> courses) {
  m_courses = std::move(courses);
  m_against->setVisible(!m_courses.empty());
  m_none->setVisible(m_courses.empty());
  m_postings->clear();
  for (const session::OverTime& course : m_courses) {
    const documents::PostingNames& names = course.names;
    m_postings->addItem(names.company.isEmpty() ? names.title : tr("%1, %2").arg(names.title, names.company),
                        course.posting.value());
  }
  if (m_posting) m_postings->setCurrentIndex(std::max(0, m_postings->findData(m_posting->value())));
  showScores();
}

void VersionList::choosePosting() {
  m_posting = PostingId(m_postings->currentData().toLongLong());
  showScores();
}

void VersionList::showScores() {
  if (m_courses.empty()) return;
  const std::vector<session::ScoredVersion>& scored = m_courses[std::size_t(m_postings->currentIndex())].versions;
  for (VersionRow* row : m_rows) {
    const auto own = std::find_if(scored.begin(), scored.end(), [row](const session::ScoredVersion& each) {
      return each.version.id == row->version();
    });
    row->setScored(own == scored.end() ? nullptr : &*own);
  }
}

}  // namespace candor::resumes

#include "moc_version_list.cpp"
