// Against a real gnome-keyring on a bus of its own.
#include "keychain/system_store.h"

#include "base/job.h"
#include "core/keychain/bus.h"
#include "support/secrets.h"
#include "support/test.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QProcess>

#include <optional>

using namespace candor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using keychain::SecretStore;
using tests::bytesOf;
using tests::secretOf;

namespace {

const QByteArray WrapKey("a wrap key\0\xff of 32 bytes, binary", 32);

Result<void> write(SecretStore& store, const QString& item, const QByteArray& bytes) {
  return foreground([&](const Worker& worker) { return store.write(worker, item, secretOf(bytes)); });
}
Result<QByteArray> read(SecretStore& store, const QString& item) {
  return foreground([&](const Worker& worker) { return store.read(worker, item); }).transform([](const Secret& secret) {
    return bytesOf(secret);
  });
}
Result<void> remove(SecretStore& store, const QString& item) {
  return foreground([&](const Worker& worker) { return store.remove(worker, item); });
}

// The files of the throw-away home, one after the other.
QByteArray everythingInHome() {
  QByteArray bytes;
  QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.open(QIODevice::ReadOnly)) bytes += file.readAll();
  }
  return bytes;
}

bool lockKeyring() {
  QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                     u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
  const QList collections{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
  call.setArguments({QVariant::fromValue(collections)});
  return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

}  // namespace

class SystemStoreTest : public QObject {
  Q_OBJECT

  std::unique_ptr<SecretStore> m_store = keychain::systemSecretStore(10s);

 private Q_SLOTS:
  void init() {  // a skip in initTestCase() would skip the classes that follow
    if (tests::bus() != tests::Bus::Keyring) QSKIP("runs on a bus with a keyring");
  }

  void whatWasWrittenIsRead() {
    QVERIFY_RESULT(write(*m_store, u"written"_s, WrapKey));

    const auto bytes = read(*m_store, u"written"_s);

    QVERIFY_RESULT(bytes);
    QCOMPARE(*bytes, WrapKey);
  }

  void anotherStoreReadsIt() {
    QVERIFY_RESULT(write(*m_store, u"shared"_s, WrapKey));
    m_store = keychain::systemSecretStore(10s);

    QCOMPARE(*read(*m_store, u"shared"_s), WrapKey);
  }

  void writingReplaces() {
    QVERIFY_RESULT(write(*m_store, u"replaced"_s, "the first"));
    QVERIFY_RESULT(write(*m_store, u"replaced"_s, "the second"));

    QCOMPARE(*read(*m_store, u"replaced"_s), QByteArray("the second"));
  }

  void emptySecretIsASecret() {
    QVERIFY_RESULT(write(*m_store, u"empty"_s, {}));

    const auto bytes = read(*m_store, u"empty"_s);

    QVERIFY_RESULT(bytes);
    QCOMPARE(bytes->size(), 0);
  }

  void itemThatWasNeverWrittenIsNotFound() {
    QCOMPARE(read(*m_store, u"never written"_s).error().fault, Fault::NotFound);
  }

  void removedItemIsGone() {
    QVERIFY_RESULT(write(*m_store, u"removed"_s, WrapKey));

    QVERIFY_RESULT(remove(*m_store, u"removed"_s));
    QCOMPARE(read(*m_store, u"removed"_s).error().fault, Fault::NotFound);
    QVERIFY_RESULT(remove(*m_store, u"removed"_s));
  }

  void secretThatIsTooLongIsRefused() {
    QVERIFY_RESULT(write(*m_store, u"long"_s, QByteArray(1024, 'x')));
    QCOMPARE(write(*m_store, u"long"_s, QByteArray(1025, 'y')).error().fault, Fault::Invalid);

    QCOMPARE(*read(*m_store, u"long"_s), QByteArray(1024, 'x'));
  }

  void anyWorkerThreadMayAsk() {
    JobPool pool(4);
    std::vector<Job<Secret>> jobs;
    int wellAnswered = 0;
    for (int i = 0; i < 20; ++i) {
      const QString item = u"thread %1"_s.arg(i);
      jobs.push_back(pool.run([this, item](const Worker& worker) -> Result<Secret> {
        if (auto written = m_store->write(worker, item, secretOf(item.toUtf8())); !written) return written.error();
        return m_store->read(worker, item);
      }));
      jobs.back().then(this, [&wellAnswered, item](const Result<Secret>& secret) {
        if (secret && bytesOf(*secret) == item.toUtf8()) ++wellAnswered;
      });
    }

    QTRY_COMPARE_WITH_TIMEOUT(wellAnswered, 20, 60'000);
  }

  // The second process of the next test.
  void itemOfTheOtherProcessIsThere() {
    if (qEnvironmentVariableIsEmpty("CANDOR_TEST_OTHER_PROCESS")) QSKIP("is run by anotherProcessReadsIt");
    QCOMPARE(*read(*m_store, u"of the first process"_s), WrapKey);
  }

  void anotherProcessReadsIt() {
    QVERIFY_RESULT(write(*m_store, u"of the first process"_s, WrapKey));
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CANDOR_TEST_OTHER_PROCESS"_s, u"1"_s);
    other.setProcessEnvironment(environment);

    other.start(QCoreApplication::applicationFilePath(), {u"itemOfTheOtherProcessIsThere"_s});

    QVERIFY(other.waitForFinished(60'000));
    QVERIFY(other.readAllStandardOutput().contains("PASS   : SystemStoreTest::itemOfTheOtherProcessIsThere"));
  }

  void nothingIsKeptInPlainText() {
    QVERIFY_RESULT(write(*m_store, u"looked for on the disk"_s, WrapKey));

    const QByteArray kept = everythingInHome();

    QVERIFY2(kept.contains("GnomeKeyring"), "the keyring's file was not found");
    QVERIFY(!kept.contains(WrapKey));
    QVERIFY(!kept.contains(WrapKey.toBase64()));
    QVERIFY(!kept.contains(WrapKey.toHex()));
  }

  void itNamesTheKeychain() { QCOMPARE(m_store->backend(), u"Secret Service"_s); }

  // From here on nobody can unlock it.
  void lockedKeychainIsNoEmptyKeychain() {
    QVERIFY_RESULT(write(*m_store, u"locked away"_s, WrapKey));
    QVERIFY(m_store->answersAtOnce());
    QVERIFY(lockKeyring());
    QVERIFY(!m_store->answersAtOnce());

    QCOMPARE(read(*m_store, u"locked away"_s).error().fault, Fault::KeychainLocked);
    QCOMPARE(read(*m_store, u"never written"_s).error().fault, Fault::KeychainLocked);
    QCOMPARE(write(*m_store, u"locked away"_s, WrapKey).error().fault, Fault::KeychainLocked);
    QCOMPARE(remove(*m_store, u"locked away"_s).error().fault, Fault::KeychainLocked);
  }
};

CANDOR_TEST(SystemStoreTest)
#include "system_store_test.moc"
