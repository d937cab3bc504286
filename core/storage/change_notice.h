// ChangeNotice: tells after each commit which tables it changed. Models listen; what was rolled back is never told.
#pragma once

#include <QObject>
#include <QStringList>

namespace candor::storage {

class ChangeNotice final : public QObject {
  Q_OBJECT

 Q_SIGNALS:
  // From the thread that committed: connect with a context object, whose thread then runs the slot. Sorted.
  void changed(const QStringList& tables);
};

}  // namespace candor::storage
