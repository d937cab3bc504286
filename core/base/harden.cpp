#include "base/harden.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace candor {

namespace {

constexpr std::array Dangerous = {
    // libraries and modules from elsewhere: Qt, GLib, GTK, OpenSSL, the C library
    QByteArrayView("QT_PLUGIN_PATH"), QByteArrayView("QT_QPA_PLATFORM_PLUGIN_PATH"),
    QByteArrayView("GIO_EXTRA_MODULES"), QByteArrayView("GIO_MODULE_DIR"), QByteArrayView("GTK_MODULES"),
    QByteArrayView("GTK_PATH"), QByteArrayView("OPENSSL_CONF"), QByteArrayView("OPENSSL_MODULES"),
    QByteArrayView("OPENSSL_ENGINES"), QByteArrayView("GCONV_PATH"), QByteArrayView("LOCPATH"),
    QByteArrayView("NLSPATH"), QByteArrayView("GLIBC_TUNABLES"), QByteArrayView("MALLOC_TRACE"),
    // keys written down
    QByteArrayView("SSLKEYLOGFILE"),
    // another keychain than the system's, or one whose answers never come
    QByteArrayView("QTKEYCHAIN_BACKEND"), QByteArrayView("QT_NO_GLIB")};

}  // namespace

bool isDangerousVariable(QByteArrayView name) {
  return name.startsWith("LD_") || std::find(Dangerous.begin(), Dangerous.end(), name) != Dangerous.end();
}

bool harden() {
  for (const QByteArray& name : environmentNames())
    if (isDangerousVariable(name)) qunsetenv(name.constData());
  return hardenProcess();
}

}  // namespace candor
