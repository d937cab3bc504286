#include "shell/appearance.h"

#include "settings/keys.h"

#include <QApplication>

#include <utility>

namespace candor::shell {

namespace {

style::ThemeChoice themeOf(settings::Theme theme) {
  switch (theme) {
    case settings::Theme::System: return style::ThemeChoice::System;
    case settings::Theme::Light: return style::ThemeChoice::Light;
    case settings::Theme::Dark: return style::ThemeChoice::Dark;
    case settings::Theme::HighContrast: return style::ThemeChoice::HighContrast;
  }
  return style::ThemeChoice::System;
}

style::Motion motionOf(settings::Motion motion) {
  switch (motion) {
    case settings::Motion::System: return style::Motion::System;
    case settings::Motion::Full: return style::Motion::Full;
    case settings::Motion::Reduced: return style::Motion::Reduced;
  }
  return style::Motion::System;
}

QFont scaled(QFont font, double factor) {
  if (font.pixelSize() > 0)
    font.setPixelSize(qRound(font.pixelSize() * factor));
  else
    font.setPointSizeF(font.pointSizeF() * factor);
  return font;
}

}  // namespace

Appearance::Appearance(settings::Settings& settings, style::Look& look)
    : m_settings(settings), m_look(look), m_userFont(QApplication::font()) {
  apply();
  connect(&m_settings, &settings::Settings::changed, this, &Appearance::apply);
}

void Appearance::apply() {
  const style::ThemeChoice theme = themeOf(m_settings.value(settings::ThemeKey));
  if (m_look.choice() != theme) m_look.choose(theme);
  m_look.setMotion(motionOf(m_settings.value(settings::MotionKey)));
  const double scale = m_settings.value(settings::FontScaleKey);
  if (scale == std::exchange(m_scale, scale)) return;
  m_look.setUserFont(scaled(m_userFont, scale));
}

}  // namespace candor::shell

#include "moc_appearance.cpp"
