// Look: what the application looks like now: theme, type, motion. There is one for an application, as there is one
// palette; it changes without a restart and everything painted from tokens() follows.
#pragma once

#include "style/tokens.h"
#include "style/type.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <memory>
#include <optional>

class QApplication;

namespace candor::style {

class FocusRing;

enum class ThemeChoice { System, Light, Dark, HighContrast };
enum class Motion { System, Full, Reduced };

class Look : public QObject {
  Q_OBJECT

 public:
  // Takes palette and font of the application as the system's wishes. The application must outlive it.
  explicit Look(QApplication& application, ThemeChoice choice = ThemeChoice::System);
  ~Look() override;

  [[nodiscard]] ThemeChoice choice() const { return m_choice; }
  [[nodiscard]] Theme theme() const { return m_tokens->theme; }
  void choose(ThemeChoice choice);
  void setSystemTheme(Theme theme);  // what the desktop's portal says, when it says something

  [[nodiscard]] Motion motion() const { return m_motion; }
  void setMotion(Motion motion) { m_motion = motion; }
  [[nodiscard]] int duration(int milliseconds) const;  // 0 when motion is reduced

  [[nodiscard]] const Tokens& tokens() const { return *m_tokens; }
  [[nodiscard]] const Type& type() const { return m_type; }
  void setUserFont(const QFont& font);  // sizes follow

  [[nodiscard]] const FocusRing& focusRing() const { return *m_ring; }

  // The Look of the running application, which must have one.
  [[nodiscard]] static Look& current();

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] Theme wanted() const;
  void apply();

  QApplication& m_application;
  const QPalette m_systemPalette;
  const int m_systemAnimation;
  ThemeChoice m_choice;
  std::optional<Theme> m_systemTheme;
  Motion m_motion = Motion::System;
  const Tokens* m_tokens;
  Type m_type;
  std::unique_ptr<FocusRing> m_ring;
};

[[nodiscard]] const Tokens& tokens();
[[nodiscard]] const Type& type();
[[nodiscard]] int duration(int milliseconds);
[[nodiscard]] bool showsFocus();  // the focus came by keyboard, so that delegates draw it

}  // namespace candor::style
