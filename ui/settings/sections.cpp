#include "settings/sections.h"

#include <array>

namespace candor::settings {

namespace {

constexpr std::array Sections = {
    Section{QT_TRANSLATE_NOOP("SettingsText", "Appearance"), fillAppearance},
    Section{QT_TRANSLATE_NOOP("SettingsText", "Locking"), fillLocking},
    Section{QT_TRANSLATE_NOOP("SettingsText", "Ways to open"), fillWaysToOpen},
    Section{QT_TRANSLATE_NOOP("SettingsText", "Backups"), fillBackups},
    Section{QT_TRANSLATE_NOOP("SettingsText", "Knowledge"), fillKnowledge},
    Section{QT_TRANSLATE_NOOP("SettingsText", "Diagnostics"), fillDiagnostics},
    Section{QT_TRANSLATE_NOOP("SettingsText", "Erasing"), fillErasing},
};

}  // namespace

std::span<const Section> sections() { return Sections; }

}  // namespace candor::settings
