#include "settings/choice.h"
#include "settings/keys.h"
#include "settings/sections.h"
#include "widgets/section_title.h"

#include <QVBoxLayout>

namespace candor::settings {

void fillAppearance(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new widgets::SectionTitle(told("Appearance")));
  column.addWidget(choice(workplace, ThemeKey, told("Theme"), told("System follows what the desktop asks for."),
                          {{Theme::System, told("System")},
                           {Theme::Light, told("Light")},
                           {Theme::Dark, told("Dark")},
                           {Theme::HighContrast, told("High contrast")}}));
  column.addWidget(choice(
      workplace, FontScaleKey, told("Size"), told("Of letters and of everything around them."),
      {{0.9, told("90 %")}, {1.0, told("100 %")}, {1.25, told("125 %")}, {1.5, told("150 %")}, {2.0, told("200 %")}}));
  column.addWidget(
      choice(workplace, MotionKey, told("Motion"), told("Nothing moves but what shows where something went."),
             {{Motion::System, told("System")}, {Motion::Full, told("Full")}, {Motion::Reduced, told("Reduced")}}));
  column.addWidget(choice(workplace, LanguageKey, told("Language"), told("Takes effect when Candor starts again."),
                          {{QString(), told("System")},
                           {QStringLiteral("en"), QStringLiteral("English")},
                           {QStringLiteral("de"), QStringLiteral("Deutsch")}}));
}

}  // namespace candor::settings
