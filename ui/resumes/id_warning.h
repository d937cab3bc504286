// IdWarning: says that a resume holds a government id or card number, and takes it out at one press. Until it is erased
// the press can be undone; showing another resume or locking undoes it, so that nothing is erased unseen.
#pragma once

#include "base/ids.h"
#include "redact/personal.h"
#include "widgets/message_strip.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace candor::resumes {

class IdWarning : public widgets::MessageStrip {
  Q_OBJECT

 public:
  explicit IdWarning(QWidget* parent = nullptr);

  // Shows itself when there are any that the user did not say to keep.
  void setIds(ResumeId resume, ResumeVersionId version, const std::vector<redact::PersonalKind>& ids);
  [[nodiscard]] bool isErasing() const { return m_erasing.isActive(); }

 Q_SIGNALS:
  void removeWanted(ResumeId resume);  // the time to undo is over
  void kept(ResumeVersionId version);

 private:
  void warn();
  void beginErasing();
  enum class Ways { ToDecide, ToUndo };
  void offer(Ways ways);

  std::optional<ResumeId> m_resume;
  std::optional<ResumeVersionId> m_version;
  QString m_held;  // "a government id and a card number"
  QTimer m_erasing;
  QPushButton* m_remove;
  QPushButton* m_keep;
  QPushButton* m_undo;
};

// "a government id and a card number"
[[nodiscard]] QString idWords(const std::vector<redact::PersonalKind>& ids);

}  // namespace candor::resumes
