#include "report/terms.h"

#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
namespace match = candor::match;
namespace report = candor::report;
namespace tests = candor::tests;

class TermsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pointsKeepTheirDecimal() {
    QCOMPARE(report::points(40), u"40.0"_s);
    QCOMPARE(report::maximum(60), u"60"_s);
    QCOMPARE(report::maximum(7.5), u"7.5"_s);
    QCOMPARE(report::gain(5.2), u"+5.2"_s);
    QCOMPARE(report::gain(0), QString());
  }

  void provisionalScoreSaysAbout() {
    auto analysis = tests::sample::analysis();
    QCOMPARE(report::scoreInWords(analysis), u"61.4"_s);

    analysis.isProvisional = true;
    QCOMPARE(report::scoreInWords(analysis), u"about 61"_s);
  }

  void countLeavesOutWhatThereIsNoneOf() {
    const auto analysis = tests::sample::analysis();

    QCOMPARE(report::count(analysis.requirements), u"3 met, 1 partly, 2 missing"_s);
    QCOMPARE(report::count(std::span(analysis.requirements).first(2)), u"2 met"_s);
    QCOMPARE(report::count({}), QString());
  }

  void headingNamesWhatThePostingSays() {
    auto analysis = tests::sample::analysis();
    QCOMPARE(report::heading(analysis), u"Senior Supply Planner, Halden Foods"_s);

    analysis.postingTitle.clear();
    QCOMPARE(report::heading(analysis), u"Halden Foods"_s);

    analysis.postingCompany.clear();
    QVERIFY(!report::heading(analysis).isEmpty());
  }

  void missingEvidenceIsSaidInASentence() {
    match::RequirementResult result;
    QVERIFY(!report::withoutEvidence(result).isEmpty());

    result.reason = u"The resume names English only."_s;
    QCOMPARE(report::withoutEvidence(result), result.reason.text());
  }

  void identifiersBecomeTitles() {
    QCOMPARE(report::checkTitle(u"text-layer"), u"Text layer"_s);
    QCOMPARE(report::sectionTitle(u"work"), u"Work"_s);
  }
};

CANDOR_TEST(TermsTest)
#include "terms_test.moc"
