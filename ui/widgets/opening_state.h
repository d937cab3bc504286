// OpeningState: a page whose content is on its way. It says so only when that takes longer than a glance.
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>

namespace candor::widgets {

class OpeningState : public QWidget {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds Glance{300};

  explicit OpeningState(const QString& sentence, QWidget* parent = nullptr);
};

}  // namespace candor::widgets
