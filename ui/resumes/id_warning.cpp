#include "resumes/id_warning.h"

#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace candor::resumes {

namespace {

constexpr std::chrono::seconds TimeToUndo{10};

}  // namespace

QString idWords(const std::vector<redact::PersonalKind>& ids) {
  const auto cards = std::count(ids.begin(), ids.end(), redact::PersonalKind::Card);
  const auto governmentIds = qsizetype(ids.size()) - cards;
  if (cards == 0) return governmentIds == 1 ? IdWarning::tr("a government id") : IdWarning::tr("government ids");
  if (governmentIds == 0) return cards == 1 ? IdWarning::tr("a card number") : IdWarning::tr("card numbers");
  return IdWarning::tr("government ids and card numbers");
}

IdWarning::IdWarning(QWidget* parent)
    : MessageStrip(widgets::Tone::Caution, {}, parent),
      m_remove(addAction(tr("Remove from this resume"))),
      m_keep(addAction(tr("Keep"))),
      m_undo(addAction(tr("Undo"))) {
  setObjectName(u"idWarning"_s);
  m_erasing.setObjectName(u"timeToUndo"_s);
  m_erasing.setParent(this);
  m_erasing.setSingleShot(true);
  m_erasing.setInterval(TimeToUndo);
  connect(m_remove, &QPushButton::clicked, this, &IdWarning::beginErasing);
  connect(m_undo, &QPushButton::clicked, this, &IdWarning::warn);
  connect(m_keep, &QPushButton::clicked, this, [this] {
    hide();
    if (m_version) Q_EMIT kept(*m_version);
  });
  connect(&m_erasing, &QTimer::timeout, this, [this] {
    hide();
    if (m_resume) Q_EMIT removeWanted(*m_resume);
  });
  hide();
}

void IdWarning::setIds(ResumeId resume, ResumeVersionId version, const std::vector<redact::PersonalKind>& ids) {
  const bool isSame = m_version == version && isErasing();
  if (isSame && !ids.empty()) return;  // the list was read anew while the user may still undo
  m_erasing.stop();
  m_resume = resume;
  m_version = version;
  m_held = idWords(ids);
  if (!ids.empty()) warn();
  setVisible(!ids.empty());
}

void IdWarning::warn() {
  m_erasing.stop();
  setTitle(tr("This resume holds %1").arg(m_held));
  setSentence(tr("Nobody who hires needs that, and whoever gets the resume gets it too."));
  offer(Ways::ToDecide);
}

void IdWarning::beginErasing() {
  setTitle(tr("It is being removed"));
  setSentence(
      tr("In %n seconds the stored file is erased, and its text is kept without the number. The file you added "
         "it from stays as it is.",
         nullptr, int(TimeToUndo.count())));
  offer(Ways::ToUndo);
  m_undo->setFocus(Qt::OtherFocusReason);
  m_erasing.start();
}

void IdWarning::offer(Ways ways) {
  m_remove->setVisible(ways == Ways::ToDecide);
  m_keep->setVisible(ways == Ways::ToDecide);
  m_undo->setVisible(ways == Ways::ToUndo);
}

}  // namespace candor::resumes

#include "moc_id_warning.cpp"
