// What the first Candor offers on the session's bus: to be raised.
#pragma once

#include <QObject>

namespace candor::desktop {

class RaiseService : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.candor.Candor")

 public:
  using QObject::QObject;

 public Q_SLOTS:
  void Raise() { Q_EMIT asked(); }

 Q_SIGNALS:
  void asked();
};

}  // namespace candor::desktop
