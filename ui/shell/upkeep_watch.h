// UpkeepWatch: has an open vault looked after: its daily backup, the weekly check, and erasing from copies what was
// erased in the vault. It asks at the start, every quarter of an hour and after changes; what is not due costs one
// read.
#pragma once

#include "base/job.h"
#include "vault/backup_upkeep.h"
#include "workplace/work.h"
#include "workplace/workplace.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace candor::shell {

class UpkeepWatch : public QObject {
  Q_OBJECT

 public:
  explicit UpkeepWatch(const workplace::Workplace& workplace, QObject* parent = nullptr);

 Q_SIGNALS:
  // What its owner has to know: what happened, and what to do about it.
  void troubled(const QString& title, const QString& sentence);
  void ended();  // nothing is due any more

 private:
  void ask();
  void run();
  void tell(const vault::UpkeepDone& done);

  const workplace::Workplace m_workplace;
  QTimer m_regularly;
  QTimer m_afterChanges;
  std::unique_ptr<workplace::Work> m_work;
  std::optional<Job<bool>> m_asking;
  std::optional<Job<vault::UpkeepDone>> m_running;
};

}  // namespace candor::shell
