// The life of a secret in the sources: each rule first on lines that break it, so that it is known to see, then on all.
#include "faults/secret_rules.h"
#include "support/test.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::faults {

class SecretLifeTest : public QObject {
  Q_OBJECT

 private:
  template <class Rule>
  static QStringList breachesOf(Rule rule) {
    const QDir root(QStringLiteral(CANDOR_SOURCE));
    QStringList breaches;
    int files = 0;
    for (const QString& room : {u"core"_s, u"app"_s, u"ui"_s}) {
      QDirIterator it(root.filePath(room), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
      while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        breaches += rule(root.relativeFilePath(it.filePath()), QString::fromUtf8(file.readAll()));
        ++files;
      }
    }
    if (files < 300) breaches += u"only %1 files were looked at"_s.arg(files);
    return breaches;
  }

 private Q_SLOTS:
  void otherTypesAreSeen_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("parameter") << u"Result<void> open(const QString& passphrase);"_s;
    QTest::newRow("result") << u"  QByteArray recoveryCode() const;"_s;
    QTest::newRow("definition") << u"std::string Vault::passwordOf(int id) {"_s;
    QTest::newRow("member") << u"  QString m_secret;"_s;
    QTest::newRow("value") << u"void f(QByteArrayView const& keychainSecret, int);"_s;
    QTest::newRow("key where keys are handled") << u"Result<void> seal(const QByteArray& key);"_s;
  }
  void otherTypesAreSeen() {
    QFETCH(QString, line);

    QCOMPARE(secretsOfOtherTypes(u"core/vault/a.h"_s, line).size(), 1);
  }

  void whatIsNoSecretIsLeftAlone() {
    QVERIFY(secretsOfOtherTypes(u"core/vault/a.h"_s, u"void open(const Secret& passphrase);"_s).isEmpty());
    QVERIFY(secretsOfOtherTypes(u"core/vault/a.h"_s, u"QString keychainItem(const QByteArray& id);"_s).isEmpty());
    QVERIFY(secretsOfOtherTypes(u"ui/widgets/a.h"_s, u"QVariant SecretEdit::query() const {"_s).isEmpty());
    QVERIFY(secretsOfOtherTypes(u"core/match/a.h"_s, u"std::string_view key(Act act);"_s).isEmpty());
    QVERIFY(secretsCopiedOut(u"core/vault/a.cpp"_s, u"copy(key.bytes().begin(), key.bytes().end(), to);"_s).isEmpty());
  }

  void copiesAreSeen_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("text") << u"return QString::fromUtf8(reinterpret_cast<const char*>(key.bytes().data()));"_s;
    QTest::newRow("bytes") << u"QByteArray copy(reinterpret_cast<const char*>(secret.bytes().data()), size);"_s;
    QTest::newRow("shown") << u"qDebug() << int(secret.bytes().front());"_s;
    QTest::newRow("stream") << u"out << code.bytes().data();"_s;
  }
  void copiesAreSeen() {
    QFETCH(QString, line);

    QCOMPARE(secretsCopiedOut(u"core/vault/a.cpp"_s, line).size(), 1);
  }

  void secretsAreOfOneType() { QCOMPARE(breachesOf(secretsOfOtherTypes), QStringList()); }

  void secretsAreNeverCopiedOut() { QCOMPARE(breachesOf(secretsCopiedOut), QStringList()); }
};

CANDOR_TEST(SecretLifeTest)

}  // namespace candor::faults

#include "secret_life_test.moc"
