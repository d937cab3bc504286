#include "report/formats/formats.h"

#include "report/formats/html.h"
#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::Fault;
using candor::Worker;
namespace report = candor::report;
namespace tests = candor::tests;

class FormatsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyRowIsFoundByItsName() {
    for (const report::Format& row : report::formats()) QCOMPARE(report::format(row.name), &row);
    QVERIFY(report::format(u"html"_s));
    QVERIFY(report::format(u"pdf"_s));
    QVERIFY(!report::format(u"docx"_s));
    QVERIFY(!report::format(QString()));
  }

  void htmlIsMadeHere() {
    const auto report = report::makeReport(tests::sample::analysis(), tests::sample::resume());

    const auto made = candor::foreground([&](const Worker& worker) {
      return report::format(u"html"_s)->make(worker, report::Press(QString()), report);
    });

    QVERIFY(made);
    QCOMPARE(*made, report::toHtml(report));
  }

  void pdfNeedsThePress() {
    const auto made = candor::foreground([](const Worker& worker) {
      return report::format(u"pdf"_s)->make(worker, report::Press(u"/no/such/candor-press"_s), report::Report());
    });

    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::Unavailable);
  }
};

CANDOR_TEST(FormatsTest)
#include "formats_test.moc"
