#include "settings/choice.h"
#include "settings/keys.h"
#include "settings/sections.h"
#include "widgets/section_title.h"

#include <QVBoxLayout>

namespace candor::settings {

void fillAppearance(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new widgets::SectionTitle(SettingsText::tr("Appearance")));
  column.addWidget(choice(workplace, ThemeKey, SettingsText::tr("Theme"),
                          SettingsText::tr("System follows what the desktop asks for."),
                          {{Theme::System, SettingsText::tr("System")},
                           {Theme::Light, SettingsText::tr("Light")},
                           {Theme::Dark, SettingsText::tr("Dark")},
                           {Theme::HighContrast, SettingsText::tr("High contrast")}}));
  column.addWidget(choice(workplace, FontScaleKey, SettingsText::tr("Size"),
                          SettingsText::tr("Of letters and of everything around them."),
                          {{0.9, SettingsText::tr("90 %")},
                           {1.0, SettingsText::tr("100 %")},
                           {1.25, SettingsText::tr("125 %")},
                           {1.5, SettingsText::tr("150 %")},
                           {2.0, SettingsText::tr("As large as fits")}}));
  column.addWidget(choice(workplace, MotionKey, SettingsText::tr("Motion"),
                          SettingsText::tr("Nothing moves but what shows where something went."),
                          {{Motion::System, SettingsText::tr("System")},
                           {Motion::Full, SettingsText::tr("Full")},
                           {Motion::Reduced, SettingsText::tr("Reduced")}}));
  column.addWidget(choice(workplace, LanguageKey, SettingsText::tr("Language"),
                          SettingsText::tr("Takes effect when Candor starts again."),
                          {{QString(), SettingsText::tr("System")},
                           {QStringLiteral("en"), QStringLiteral("English")},
                           {QStringLiteral("de"), QStringLiteral("Deutsch")}}));
}

}  // namespace candor::settings
