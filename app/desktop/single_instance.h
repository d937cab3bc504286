// SingleInstance: one Candor for a vault and a desktop session. A second one asks the first to come to the front, and
// ends. Where the session has no bus to meet on there is no such meeting; the vault's own lock still holds.
#pragma once

#include <QObject>
#include <QString>

namespace candor::desktop {

class SingleInstance : public QObject {
  Q_OBJECT

 public:
  explicit SingleInstance(const QString& vaultFolder);

  // False: another one has the vault, and was asked to come to the front.
  [[nodiscard]] bool isFirst() const { return m_isFirst; }

 Q_SIGNALS:
  void raiseWanted();

 private:
  bool m_isFirst = true;
};

}  // namespace candor::desktop
