#include "desktop/raise_service_linux.h"
#include "desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>

namespace candor::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString Interface = u"org.candor.Candor"_s;
const QString ObjectPath = u"/org/candor/Candor"_s;

// The folder is nobody's business on the bus.
QString serviceOf(const QString& vaultFolder) {
  const QByteArray folder = QDir(vaultFolder).absolutePath().toUtf8();
  const QByteArray mark = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16);
  return Interface + u".vault_"_s + QString::fromLatin1(mark);
}

}  // namespace

SingleInstance::SingleInstance(const QString& vaultFolder) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  const QString service = serviceOf(vaultFolder);
  if (bus.registerService(service)) {
    auto* raise = new RaiseService(this);
    connect(raise, &RaiseService::asked, this, &SingleInstance::raiseWanted);
    bus.registerObject(ObjectPath, raise, QDBusConnection::ExportAllSlots);
    return;
  }
  m_isFirst = false;
  bus.call(QDBusMessage::createMethodCall(service, ObjectPath, Interface, u"Raise"_s), QDBus::NoBlock);
}

}  // namespace candor::desktop

#include "moc_raise_service_linux.cpp"
#include "moc_single_instance.cpp"
