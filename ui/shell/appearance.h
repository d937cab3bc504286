// Appearance: makes the look of the application what the settings say, at once when they change.
#pragma once

#include "settings/settings.h"
#include "style/look.h"

#include <QFont>
#include <QObject>

namespace candor::shell {

class Appearance : public QObject {
  Q_OBJECT

 public:
  // Both outlive it. The application's font is taken as the user's own.
  Appearance(settings::Settings& settings, style::Look& look);

 private:
  void apply();

  settings::Settings& m_settings;
  style::Look& m_look;
  const QFont m_userFont;
  double m_scale = 1;
};

}  // namespace candor::shell
