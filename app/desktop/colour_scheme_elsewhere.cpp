#include "desktop/colour_scheme.h"

namespace candor::desktop {

// There Qt's palette follows the system.
ColourScheme::ColourScheme(style::Look& look) : m_look(look) {}

void ColourScheme::changed(const QString&, const QString&, const QDBusVariant&) {}

}  // namespace candor::desktop

#include "moc_colour_scheme.cpp"
