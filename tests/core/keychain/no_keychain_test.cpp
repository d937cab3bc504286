// Where there is no keychain, or one that does not answer.
#include "base/job.h"
#include "core/keychain/bus.h"
#include "keychain/errand.h"
#include "keychain/system_store.h"
#include "support/secrets.h"
#include "support/test.h"

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QFile>
#include <QTemporaryDir>

using namespace candor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using keychain::SecretStore;
using tests::secretOf;

namespace {

Fault faultOfReading(SecretStore& store) {
  const auto secret = foreground([&](const Worker& worker) { return store.read(worker, u"an item"_s); });
  return secret ? Fault::Internal : secret.error().fault;
}

// Takes every call and never answers.
class SilentService final : public QDBusVirtualObject {
 public:
  [[nodiscard]] QString introspect(const QString&) const override { return {}; }
  bool handleMessage(const QDBusMessage&, const QDBusConnection&) override {
    ++calls;
    return true;
  }
  int calls = 0;
};

}  // namespace

class NoBusTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {  // a skip in initTestCase() would skip the classes that follow
    if (tests::bus() != tests::Bus::None) QSKIP("runs without a bus");
  }

  void withoutABusThereIsNoKeychainAndNothingIsStarted() {
    const QTemporaryDir folder;
    const QString trace = folder.filePath(u"started"_s);
    QFile launcher(folder.filePath(u"dbus-launch"_s));
    QVERIFY(launcher.open(QIODevice::WriteOnly));
    launcher.write("#!/bin/sh\necho started >" + trace.toUtf8() + "\n");
    launcher.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    launcher.close();
    qputenv("PATH", folder.path().toUtf8());
    qputenv("DISPLAY", ":97");
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto store = keychain::systemSecretStore(5s);

    QVERIFY(!store->answersAtOnce());
    QCOMPARE(faultOfReading(*store), Fault::NoKeychain);
    QVERIFY(!QFile::exists(trace));
  }

  void addressOfABusThatIsGoneIsNoKeychain() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const auto store = keychain::systemSecretStore(20s);

    QCOMPARE(faultOfReading(*store), Fault::NoKeychain);
    QCOMPARE(foreground([&](const Worker& worker) { return store->write(worker, u"an item"_s, secretOf("x")); })
                 .error()
                 .fault,
             Fault::NoKeychain);
  }

  void itemWithoutANameIsRefused() {
    const auto store = keychain::systemSecretStore();

    QCOMPARE(foreground([&](const Worker& worker) { return store->read(worker, {}); }).error().fault, Fault::Invalid);
  }
};

class SilentKeychainTest : public QObject {
  Q_OBJECT

  QDBusConnection m_bus = QDBusConnection(QString());
  SilentService m_service;
  std::shared_ptr<keychain::Errand> m_givenUp;

 private Q_SLOTS:
  void init() {  // a skip in initTestCase() would skip the classes that follow
    if (tests::bus() != tests::Bus::Empty) QSKIP("runs on a bus with nothing on it");
    if (m_bus.name().isEmpty()) m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent"_s);
  }

  void busWithoutAKeychainIsNoKeychain() {
    const auto store = keychain::systemSecretStore(20s);
    QVERIFY(!store->answersAtOnce());

    QCOMPARE(faultOfReading(*store), Fault::NoKeychain);
  }

  void keychainThatDoesNotAnswerInTimeIsLocked() {
    QVERIFY(m_bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &m_service, QDBusConnection::SubPath));
    QVERIFY(m_bus.registerService(u"org.freedesktop.secrets"_s));
    const auto store = keychain::systemSecretStore(300ms);

    QCOMPARE(faultOfReading(*store), Fault::KeychainLocked);
    QTRY_VERIFY(m_service.calls > 0);
    QCOMPARE(faultOfReading(*store), Fault::KeychainLocked);
  }

  void waitingEndsWhenItIsCancelled() {
    JobPool pool(1);
    const auto store = keychain::systemSecretStore(10min);
    std::optional<Fault> fault;
    auto job = pool.run([&](const Worker& worker) {
      worker.report({u"asking"_s});
      return store->read(worker, u"an item"_s);
    });
    job.then(this, [&](const Result<Secret>& secret) { fault = secret ? Fault::Internal : secret.error().fault; });
    job.onProgress(this, [&](const Progress&) { job.cancel(); });

    QTRY_VERIFY(fault.has_value());
    QCOMPARE(*fault, Fault::Cancelled);
  }

  // Behind the calls above, which still wait.
  void callThatNobodyWaitsForIsGivenUp() {
    m_givenUp = std::make_shared<keychain::Errand>(keychain::Act::Write, u"too late"_s, "a secret");

    const auto outcome =
        foreground([&](const Worker& worker) { return keychain::Errand::run(m_givenUp, worker, 100ms); });

    QCOMPARE(outcome.error().fault, Fault::KeychainLocked);
    QVERIFY(m_givenUp->isGivenUp());
  }

  void keychainThatEndsWithoutAnAnswerIsNoKeychain() {
    QDBusConnection::disconnectFromBus(u"silent"_s);
    m_bus = QDBusConnection(QString());  // the last one that held it open
    const auto store = keychain::systemSecretStore(60s);

    QCOMPARE(faultOfReading(*store), Fault::NoKeychain);
    if (!m_givenUp) return;
    // Its turn came before this one's: it was let go of, and nothing was asked for it.
    QTRY_COMPARE(m_givenUp.use_count(), 1L);
    QCOMPARE(m_givenUp->detail(), QString());
  }
};

CANDOR_TEST(NoBusTest)
CANDOR_TEST(SilentKeychainTest)
#include "no_keychain_test.moc"
