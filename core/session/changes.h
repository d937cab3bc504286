// Changes: says after each commit which tables of the vault are no longer what they were. Models listen and read anew
// what they show; what was rolled back is never told.
#pragma once

#include <QObject>
#include <QStringList>

namespace candor::session {

class Changes final : public QObject {
  Q_OBJECT

 Q_SIGNALS:
  // Names of tables, sorted; those that lists show are "analysis", "ledger", "posting", "resume" and "resume_version";
  // an analysis' note is in "analysis_note". Told once for each commit, from the thread that committed: connect with a
  // context object (a model), and the slot runs on its thread. A table may be named though none of its rows changed.
  void changed(const QStringList& tables);
};

}  // namespace candor::session
