#include "resumes/version_row.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/score.h"
#include "words/dates.h"
#include "words/said.h"
#include "words/sizes.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace candor::resumes {

namespace {

enum VersionColumn { NameColumn, ScoreColumn, GainColumn, WayColumn, VersionColumnCount };

constexpr int ScoreWidth = 62;  // "about 68"
constexpr int GainWidth = 46;

constexpr widgets::ProseStyle SmallWords{.step = style::Step::Small, .ink = &style::Tokens::text2};

widgets::Prose* pointsOf(int width) {
  auto* points = new widgets::Prose({}, {.weight = style::Weight::Strong});
  points->setMostLines(1);
  points->setAlignment(Qt::AlignRight);
  points->setFixedWidth(style::type().px(width));
  points->hide();
  return points;
}

}  // namespace

VersionRow::VersionRow(const documents::ListedVersion& version, Shown shown, QWidget* parent)
    : QWidget(parent),
      m_version(version.id),
      m_score(pointsOf(ScoreWidth)),
      m_gain(pointsOf(GainWidth)),
      m_reasons(new widgets::Prose({}, SmallWords)) {
  const style::Type& type = style::type();
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, type.px(style::space::S8), 0, type.px(style::space::S8) + 1);
  grid->setHorizontalSpacing(type.px(style::space::S8));
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(NameColumn, 1);
  auto* name = new widgets::Prose(tr("Version %1").arg(version.number), {.weight = style::Weight::Medium});
  const QString file = version.fileName + u" · "_s + fileFacts(version);
  grid->addWidget(name, 0, NameColumn, Qt::AlignVCenter);
  grid->addWidget(m_score, 0, ScoreColumn, Qt::AlignVCenter);
  grid->addWidget(m_gain, 0, GainColumn, Qt::AlignVCenter);
  grid->addWidget(wayToIt(version.number, shown), 0, WayColumn, Qt::AlignVCenter);
  grid->addWidget(
      new widgets::Prose(tr("%1, added %2", "file and date").arg(file, words::dayAndTime(version.added)), SmallWords),
      1, NameColumn, 1, VersionColumnCount);
  grid->addWidget(m_reasons, 2, NameColumn, 1, VersionColumnCount);
  m_reasons->hide();
}

// As wide in each row, so that the scores stand below each other.
QWidget* VersionRow::wayToIt(int number, Shown shown) {
  auto* look = widgets::button(tr("Look at it"), style::ButtonKind::Secondary, style::ButtonSize::Small);
  look->setAccessibleName(tr("Look at version %1").arg(number));
  connect(look, &QPushButton::clicked, this, &VersionRow::lookWanted);
  if (shown == Shown::Another) return look;
  auto* word = new widgets::Prose(tr("Shown"), SmallWords);
  word->setAlignment(Qt::AlignHCenter);
  word->setFixedWidth(look->sizeHint().width());
  delete look;
  return word;
}

void VersionRow::setScored(const session::ScoredVersion* scored) {
  m_score->show();
  m_gain->show();
  m_score->setText(scored ? widgets::scoreInColumn(scored->score, scored->isProvisional ? widgets::Firmness::Provisional
                                                                                        : widgets::Firmness::Firm)
                          : u"–"_s);
  const std::optional<double> gain = scored ? scored->gain : std::nullopt;
  m_gain->setStyle({.weight = style::Weight::Strong, .ink = widgets::gainInk(gain.value_or(0))});
  m_gain->setText(gain ? widgets::signedPoints(*gain) : QString());
  m_reasons->setText(scored ? words::reasonLines({}, scored->reasons) : QString());
  m_reasons->setVisible(!m_reasons->text().isEmpty());
}

void VersionRow::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), style::tokens().line);
}

QString fileFacts(const documents::ListedVersion& version) {
  return QCoreApplication::translate("candor::resumes", "%1, %2", "format and size")
      .arg(version.format.toUpper(), words::size(version.size));
}

}  // namespace candor::resumes

#include "moc_version_row.cpp"
