#include "cli/json_bytes.h"

#include "support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using candor::Fault;
using candor::cli::errorJson;
using candor::cli::jsonBytes;

class JsonBytesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void valueSurvivesAndCommandsNothing() {
    const QJsonObject row{{u"text"_s, u"Zoë 李 🚀 \u009b2J \u007f \u202e \u2028 \U000e0041 \u001b[0m"_s}};

    const QByteArray bytes = jsonBytes(row);

    QCOMPARE(QJsonDocument::fromJson(bytes).object(), row);
    for (const QChar character : QString::fromUtf8(bytes))
      QVERIFY(character >= u' ' && character != u'\u007f' && character != u'\u009b' && character != u'\u202e' &&
              character != u'\u2028');
    QVERIFY(bytes.contains("Zoë 李 🚀"));
  }

  void arraysAndEmptyObjectsAreOneLine() {
    QCOMPARE(jsonBytes(QJsonArray{1, u"a"_s}), QByteArray("[1,\"a\"]"));
    QCOMPARE(jsonBytes(QJsonObject()), QByteArray("{}"));
  }

  void everyFaultHasAName() {
    QSet<QString> names;
    for (int fault = 0; fault <= int(Fault::Internal); ++fault) {
      const QJsonObject error = errorJson({.fault = Fault(fault), .detail = u"secret detail"_s});
      QVERIFY(!error[u"message"_s].toString().isEmpty());
      QVERIFY(!jsonBytes(error).contains("secret detail"));
      names += error[u"fault"_s].toString();
    }
    QCOMPARE(names.size(), int(Fault::Internal) + 1);
    QVERIFY(names.contains(u"not_found"_s) && !names.contains(QString()));
  }
};

CANDOR_TEST(JsonBytesTest)
#include "json_bytes_test.moc"
