#include "keychain/desktop.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace candor::keychain {

namespace {

constexpr int AnswerWithinMs = 1000;
constexpr QLatin1StringView Service("org.freedesktop.secrets");

// The first value of the answer; nothing when there is none.
std::optional<QVariant> answerTo(const QString& path, const QString& interface, const QString& method,
                                 const QVariantList& arguments) {
  QDBusMessage call = QDBusMessage::createMethodCall(Service, path, interface, method);
  call.setArguments(arguments);
  call.setAutoStartService(false);
  const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, AnswerWithinMs);
  if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return std::nullopt;
  return reply.arguments().constFirst();
}

bool isRunning(const QString& service) {
  const QDBusConnection bus = QDBusConnection::sessionBus();
  return bus.isConnected() && bus.interface()->isServiceRegistered(service).value();
}

// QtKeychain prefers KWallet on its own desktop and does not tell.
bool isWallet() {
  return qEnvironmentVariable("XDG_CURRENT_DESKTOP") == u"KDE" && isWithinReach() && isRunning(u"org.kde.kwalletd5"_s);
}

}  // namespace

// Without an address the libraries of D-Bus would start a bus of their own.
bool isWithinReach() {
  if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return true;
  const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
  return !folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s);
}

bool isAwake() { return isWithinReach() && (isWallet() || isRunning(Service)); }

bool isLocked() {
  if (!isWithinReach() || isWallet()) return false;
  const auto standard =
      answerTo(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
  if (!standard) return false;
  const QString collection = standard->value<QDBusObjectPath>().path();
  if (collection == u"/") return false;
  const auto locked = answerTo(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                               {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
  return locked && locked->value<QDBusVariant>().variant().toBool();
}

QString backendName() { return isWallet() ? u"KWallet"_s : u"Secret Service"_s; }

}  // namespace candor::keychain
