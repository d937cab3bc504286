// Ending: how a screen ends the time in which the vault is open.
#pragma once

#include <QObject>

namespace candor::workplace {

class Ending : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  void lock() { Q_EMIT lockWanted(); }
  void eraseEverything() { Q_EMIT eraseWanted(); }  // nothing more is asked

 Q_SIGNALS:
  void lockWanted();
  void eraseWanted();
};

}  // namespace candor::workplace
