// Every setting there is: its name in the file, its type, and what holds until the user chooses. The file is not
// encrypted, so nothing here is a secret or tells of documents, employers or applications.
#pragma once

#include "settings/form.h"

namespace candor::settings {

template <Settable T>
class Key {
 public:
  consteval Key(const char16_t* name, typename Form<T>::Start start) : m_name(name), m_start(start) {}

  [[nodiscard]] QString name() const { return QString::fromUtf16(m_name); }
  [[nodiscard]] constexpr const typename Form<T>::Start& start() const { return m_start; }

 private:
  const char16_t* m_name;
  typename Form<T>::Start m_start;
};

enum class Theme { System, Light, Dark, HighContrast };

constexpr std::array<Spelling<Theme>, 4> spellings(Theme) {
  return {{{Theme::System, u"system"},
           {Theme::Light, u"light"},
           {Theme::Dark, u"dark"},
           {Theme::HighContrast, u"highContrast"}}};
}

enum class Motion { System, Full, Reduced };

constexpr std::array<Spelling<Motion>, 3> spellings(Motion) {
  return {{{Motion::System, u"system"}, {Motion::Full, u"full"}, {Motion::Reduced, u"reduced"}}};
}

enum class TrayIcon { Hidden, Shown };

constexpr std::array<Spelling<TrayIcon>, 2> spellings(TrayIcon) {
  return {{{TrayIcon::Hidden, u"hidden"}, {TrayIcon::Shown, u"shown"}}};
}

inline constexpr Key<Theme> ThemeKey(u"theme", Theme::System);
inline constexpr Key<Motion> MotionKey(u"motion", Motion::System);
inline constexpr Key<QString> LanguageKey(u"language", u"");                // empty: the system's
inline constexpr Key<QByteArray> WindowGeometryKey(u"windowGeometry", {});  // as QWidget saves it
inline constexpr Key<QString> VaultFolderKey(u"vaultFolder", u"");          // empty: the standard one
inline constexpr Key<int> LockAfterSecondsKey(u"lockAfterSeconds", {300, 30, 86400});
inline constexpr Key<TrayIcon> TrayIconKey(u"trayIcon", TrayIcon::Hidden);
inline constexpr Key<double> FontScaleKey(u"fontScale", {1.0, 0.5, 3.0});

}  // namespace candor::settings
