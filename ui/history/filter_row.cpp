#include "history/filter_row.h"

#include "base/clock.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

namespace candor::history {

namespace {

constexpr std::array LeastScores = {50, 60, 70, 80, 90};
constexpr int WidestChoice = 170;

}  // namespace

FilterRow::FilterRow(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_words(new widgets::SearchField(tr("Posting, company or resume"), this)) {
  const style::Type& type = style::type();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(type.px(style::space::S24), type.px(style::space::S8), type.px(style::space::S24),
                          type.px(style::space::S8));
  row->setSpacing(type.px(style::space::S8));
  m_words->setAccessibleName(tr("Search the analyses"));
  m_words->setMinimumWidth(type.px(180));
  m_words->setMaximumWidth(type.px(320));
  row->addWidget(m_words, 1);
  m_score = addChoice(tr("Score"));
  m_score->addItem(tr("Any score"), 0);
  for (const int score : LeastScores) m_score->addItem(tr("Score at least %1").arg(score), score);
  m_resume = addChoice(tr("Resume"));
  m_resume->addItem(tr("Any resume"));
  m_since = addChoice(tr("Time"));
  m_since->addItem(tr("Any time"), 0);
  m_since->addItem(tr("Last 7 days"), 7);
  m_since->addItem(tr("Last 30 days"), 30);
  m_since->addItem(tr("Last 12 months"), 365);
  m_clear = widgets::button(tr("Clear filters"), style::ButtonKind::Quiet);
  m_clear->hide();
  row->addWidget(m_clear);
  row->addStretch();
  connect(m_clear, &QPushButton::clicked, this, &FilterRow::clear);
  connect(this, &FilterRow::typed, this, &FilterRow::showClear);
  connect(this, &FilterRow::changed, this, &FilterRow::showClear);
  connect(m_words, &QLineEdit::textChanged, this, &FilterRow::typed);
}

QComboBox* FilterRow::addChoice(const QString& name) {
  auto* choice = new QComboBox(this);
  choice->setAccessibleName(name);
  choice->setMaximumWidth(style::type().px(WidestChoice));
  static_cast<QHBoxLayout*>(layout())->addWidget(choice);
  connect(choice, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
  return choice;
}

void FilterRow::setResumes(const std::vector<documents::ListedResume>& resumes) {
  const QSignalBlocker quiet(m_resume);
  const QVariant chosen = m_resume->currentData();
  while (m_resume->count() > 1) m_resume->removeItem(1);
  for (const documents::ListedResume& resume : resumes) m_resume->addItem(resume.title, resume.id.value());
  m_resume->setCurrentIndex(std::max(0, chosen.isValid() ? m_resume->findData(chosen) : 0));
}

Filter FilterRow::filter(documents::Where where) const {
  Filter filter;
  filter.where = where;
  filter.words = m_words->text();
  filter.lowestScore = m_score->currentData().toInt();
  if (m_resume->currentIndex() > 0) filter.resume = ResumeId(m_resume->currentData().toLongLong());
  if (const int days = m_since->currentData().toInt(); days > 0) filter.from = m_clock.now().addDays(-days);
  return filter;
}

bool FilterRow::isNarrowing() const {
  return !m_words->text().trimmed().isEmpty() || m_score->currentIndex() > 0 || m_resume->currentIndex() > 0 ||
         m_since->currentIndex() > 0;
}

void FilterRow::clear() {
  {
    const QSignalBlocker words(m_words);
    const QSignalBlocker score(m_score);
    const QSignalBlocker resume(m_resume);
    const QSignalBlocker since(m_since);
    m_words->clear();
    for (QComboBox* choice : {m_score, m_resume, m_since}) choice->setCurrentIndex(0);
  }
  Q_EMIT changed();
}

void FilterRow::showClear() { m_clear->setVisible(isNarrowing()); }

void FilterRow::focusWords() {
  m_words->setFocus(Qt::ShortcutFocusReason);
  m_words->selectAll();
}

}  // namespace candor::history

#include "moc_filter_row.cpp"
