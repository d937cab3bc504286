// Format: the portal's org.freedesktop.portal.Settings, group org.freedesktop.appearance.
#include "desktop/colour_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace candor::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString Portal = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString PortalSettings = u"org.freedesktop.portal.Settings"_s;
const QString AppearanceGroup = u"org.freedesktop.appearance"_s;
const QString SchemeName = u"color-scheme"_s;
const QString ContrastName = u"contrast"_s;

// Read() wraps its answer twice.
QVariant unwrapped(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value;
}

}  // namespace

ColourScheme::ColourScheme(style::Look& look) : m_look(look) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  bus.connect(Portal, PortalPath, PortalSettings, u"SettingChanged"_s, this,
              SLOT(changed(QString, QString, QDBusVariant)));
  ask(SchemeName);
  ask(ContrastName);
}

void ColourScheme::ask(const QString& key) {
  QDBusMessage read = QDBusMessage::createMethodCall(Portal, PortalPath, PortalSettings, u"Read"_s);
  read << AppearanceGroup << key;
  auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* call) {
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (!reply.isError()) take(key, unwrapped(reply.value().variant()).toUInt());
    call->deleteLater();
  });
}

void ColourScheme::changed(const QString& group, const QString& key, const QDBusVariant& value) {
  if (group == AppearanceGroup) take(key, unwrapped(value.variant()).toUInt());
}

void ColourScheme::take(const QString& key, unsigned int value) {
  if (key == SchemeName) m_scheme = value;
  if (key == ContrastName) m_contrast = value;
  apply();
}

void ColourScheme::apply() {
  if (m_contrast == 1) return m_look.setSystemTheme(style::Theme::HighContrast);
  if (m_scheme == 1) m_look.setSystemTheme(style::Theme::Dark);
  if (m_scheme == 2) m_look.setSystemTheme(style::Theme::Light);
}

}  // namespace candor::desktop

#include "moc_colour_scheme.cpp"
