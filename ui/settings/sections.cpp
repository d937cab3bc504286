#include "settings/sections.h"

#include <QCoreApplication>

#include <array>

namespace candor::settings {

namespace {

constexpr std::array Sections = {
    Section{QT_TRANSLATE_NOOP("settings", "Appearance"), fillAppearance},
    Section{QT_TRANSLATE_NOOP("settings", "Locking"), fillLocking},
    Section{QT_TRANSLATE_NOOP("settings", "Ways to open"), fillWaysToOpen},
    Section{QT_TRANSLATE_NOOP("settings", "Backups"), fillBackups},
    Section{QT_TRANSLATE_NOOP("settings", "Diagnostics"), fillDiagnostics},
};

}  // namespace

std::span<const Section> sections() { return Sections; }

QString told(const char* text) { return QCoreApplication::translate("settings", text); }

}  // namespace candor::settings
