// SecretClipboard: a secret on the clipboard for ten seconds. Programs that keep a history of the clipboard are asked
// to leave it out, and it goes when its time is over, if nobody put anything else there meanwhile.
#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QMimeData;

namespace candor::widgets {

class SecretClipboard : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::seconds Stays{10};

  // The clock outlives it. With it goes what it put there.
  explicit SecretClipboard(const Clock& clock, QObject* parent = nullptr);
  ~SecretClipboard() override;

  void put(Secret text);             // UTF-8
  [[nodiscard]] bool holds() const;  // what it put is still there
  void look();                       // clears it when its time is over; called each second
  void clear();                      // now, if it is still there

 Q_SIGNALS:
  void cleared();

 private:
  const Clock& m_clock;
  QPointer<QMimeData> m_put;
  QDateTime m_until;
  QTimer m_seconds;
};

// As the window system says; one that cannot say it says no.
[[nodiscard]] bool ownsClipboard();

// Whatever this program put on the clipboard goes; what others put there stays.
void clearOwnClipboard(const std::function<bool()>& isOurs);

}  // namespace candor::widgets
