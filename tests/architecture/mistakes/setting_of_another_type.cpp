// A number where a theme is meant.
// EXPECT: no matching (member )?function for call to
#include "settings/settings.h"

#include <tuple>

void use(candor::settings::Settings& settings);
void use(candor::settings::Settings& settings) {
#ifdef MISTAKE
  std::ignore = settings.set(candor::settings::ThemeKey, 2);
#else
  std::ignore = settings.set(candor::settings::ThemeKey, candor::settings::Theme::Dark);
#endif
}
