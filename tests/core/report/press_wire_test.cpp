#include "report/press_wire.h"

#include "support/foreign_language.h"
#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::Error;
using candor::Fault;
namespace report = candor::report;
namespace wire = candor::report::wire;
namespace tests = candor::tests;

class PressWireTest : public QObject {
  Q_OBJECT

 private:
  static report::Report sampleReport() {
    auto analysis = tests::sample::analysis();
    analysis.advice.front().sentence = candor::match::Said("Name %1.", {u"Python"_s});
    auto language = tests::foreignLanguage(analysis);
    return report::makeReport(analysis, tests::sample::resume(), language);
  }

 private Q_SLOTS:
  void reportArrivesAsItWas() {
    const QByteArray message = wire::encode(sampleReport());

    const auto size = wire::bodySize(message.first(wire::HeadSize));
    QVERIFY(size);
    QCOMPARE(*size, qint64(message.size() - wire::HeadSize));
    const auto arrived = wire::decode(message.sliced(wire::HeadSize));
    QVERIFY(arrived);
    QCOMPARE(arrived->analysis, sampleReport().analysis);
    QCOMPARE(arrived->resume, sampleReport().resume);
    QVERIFY(arrived->language == sampleReport().language);
    QCOMPARE(arrived->language.sentences.size(), std::size_t(1));
  }

  void answersArriveAsTheyWere() {
    const QByteArray good = wire::encodeAnswer(QByteArray("%PDF"));
    const QByteArray bad = wire::encodeAnswer(Error{Fault::Internal, u"why"_s});

    const auto file = wire::decodeAnswer(good.first(wire::HeadSize), good.sliced(wire::HeadSize));
    QVERIFY(file);
    QCOMPARE(*file, QByteArray("%PDF"));
    const auto error = wire::decodeAnswer(bad.first(wire::HeadSize), bad.sliced(wire::HeadSize));
    QVERIFY(!error);
    QCOMPARE(error.error(), (Error{Fault::Internal, u"why"_s}));
  }

  void cutReportIsDamaged() {
    const QByteArray body = wire::encode(sampleReport()).sliced(wire::HeadSize);
    for (qsizetype size = 0; size < body.size(); size += 7) QVERIFY(!wire::decode(body.first(size)));
  }

  void foreignHeadIsRefused() {
    QCOMPARE(wire::bodySize(QByteArray(wire::HeadSize, '\0')).error().fault, Fault::Crashed);
    QCOMPARE(wire::bodySize(QByteArray("CNDP\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f", 16)).error().fault,
             Fault::TooLarge);
    QCOMPARE(wire::bodySize("short").error().fault, Fault::Crashed);
  }
};

CANDOR_TEST(PressWireTest)
#include "press_wire_test.moc"
