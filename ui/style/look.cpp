#include "style/look.h"

#include "style/control_style.h"
#include "style/focus_ring.h"
#include "style/palette.h"
#include "style/sheet.h"

#include <QApplication>
#include <QStyle>

namespace candor::style {

namespace {

Look* theLook = nullptr;  // as qApp: set by the one object while it lives

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

}  // namespace

Look::Look(QApplication& application, ThemeChoice choice)
    : m_application(application),
      m_systemPalette(application.palette()),
      m_systemAnimation(application.style()->styleHint(QStyle::SH_Widget_Animation_Duration)),
      m_choice(choice),
      m_tokens(&tokensOf(wanted())),
      m_type(application.font()),
      m_ring(std::make_unique<FocusRing>(application)) {
  Q_ASSERT(!theLook);
  theLook = this;
  application.setStyle(new ControlStyle);  // the application owns it
  apply();
}

Look::~Look() { theLook = nullptr; }

void Look::choose(ThemeChoice choice) {
  m_choice = choice;
  if (m_tokens != &tokensOf(wanted())) apply();
}

void Look::setSystemTheme(Theme theme) {
  m_systemTheme = theme;
  if (m_tokens != &tokensOf(wanted())) apply();
}

int Look::duration(int milliseconds) const {
  const bool isReduced = m_motion == Motion::Reduced || (m_motion == Motion::System && m_systemAnimation == 0);
  return isReduced ? 0 : milliseconds;
}

void Look::setUserFont(const QFont& font) {
  m_type = Type(font);
  apply();
}

Look& Look::current() {
  Q_ASSERT(theLook);
  return *theLook;
}

Theme Look::wanted() const {
  switch (m_choice) {
    case ThemeChoice::Light: return Theme::Light;
    case ThemeChoice::Dark: return Theme::Dark;
    case ThemeChoice::HighContrast: return Theme::HighContrast;
    case ThemeChoice::System: break;
  }
  return m_systemTheme.value_or(isDark(m_systemPalette) ? Theme::Dark : Theme::Light);
}

void Look::apply() {
  m_tokens = &tokensOf(wanted());
  m_application.setPalette(paletteOf(*m_tokens));
  m_application.setFont(m_type.font(Step::Body));
  m_application.setStyleSheet(sheetOf(*m_tokens, m_type));
  Q_EMIT changed();
}

const Tokens& tokens() { return Look::current().tokens(); }

const Type& type() { return Look::current().type(); }

int duration(int milliseconds) { return theLook ? theLook->duration(milliseconds) : milliseconds; }

bool showsFocus() { return Look::current().focusRing().isByKeyboard(); }

}  // namespace candor::style

#include "moc_look.cpp"
