#include "core/match/one_demand.h"

using namespace Qt::StringLiterals;
using namespace candor::match;
using namespace candor::tests;
using candor::posting::RequirementKind;
using candor::profile::SectionKind;

// Licences, permits, places and languages, which are named or not.
class CoverageCredentialTest : public OneDemand {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void licenceIsMetByTheLicenceAlone() {
    const auto resume = filler().work(u"Clerk"_s, since(2012), {u"Did accounting for a bakery"_s});

    const auto found = result(resume, u"Certified Public Accountant with experience in accounting"_s,
                              ofKind(RequirementKind::Licence));

    QCOMPARE(found.status, Status::Missing);
  }

  void circumstancesBlockOnlyWhenHard() {
    const QString asked = u"Must be authorized to work in the United States"_s;
    const auto resume = filler().location(u"Leeds, UK"_s);

    QCOMPARE(blockers(resume, asked, hard(RequirementKind::WorkPermit)).size(), size_t(1));
    QCOMPARE(blockers(resume, asked, ofKind(RequirementKind::WorkPermit)).size(), size_t(0));
    const auto saying = filler().section(SectionKind::Other, u"Other"_s, {u"Authorized to work in the US"_s});
    QCOMPARE(blockers(saying, asked, hard(RequirementKind::WorkPermit)).size(), size_t(0));
    QCOMPARE(result(saying, asked, hard(RequirementKind::WorkPermit)).status, Status::Met);
    const auto helping =
        filler().section(SectionKind::Other, u"Other"_s, {u"Drove senior citizens to their doctors"_s});
    QCOMPARE(blockers(helping, asked, hard(RequirementKind::WorkPermit)).size(), size_t(1));
  }

  void placeIsReadFromTheContact() {
    const auto resume = filler().location(u"Dallas, TX"_s);

    QCOMPARE(result(resume, u"Must live in the Dallas area"_s, ofKind(RequirementKind::Location)).status, Status::Met);
    QCOMPARE(result(resume, u"Must live in Boston"_s, ofKind(RequirementKind::Location)).status, Status::Missing);
  }

  void aResumeInEnglishHalfProvesEnglish() {
    const auto resume = filler().work(
        u"Cook"_s, since(2020),
        {u"Cooked with the team and the guests of the house, and with the students of the school, and the staff of the inn"_s,
         u"Ordered the fish and the meat of the week with the chef and the buyer of the hotel"_s});

    const auto found = result(resume, u"Fluent in English"_s, ofKind(RequirementKind::Language));

    QCOMPARE(found.status, Status::Partly);
    QVERIFY(!found.evidence.empty());
    QCOMPARE(result(resume, u"Fluent in Polish"_s, ofKind(RequirementKind::Language)).status, Status::Missing);
  }

  void besideAnotherLanguageWritingInEnglishIsEnough() {
    const QString both = u"Fluent in English and Spanish"_s;
    const QString words =
        u"Cooked with the team and the guests of the house, and with the students of the school, and the staff"_s;
    const auto english = filler().work(u"Cook"_s, since(2020), {words});
    const auto spanish = filler().work(u"Cook"_s, since(2020), {words, u"Speaks Spanish"_s});

    QCOMPARE(result(spanish, both, ofKind(RequirementKind::Language)).status, Status::Met);
    QVERIFY(result(spanish, both, ofKind(RequirementKind::Language)).reason.text().contains(u"written in English"_s));
    QCOMPARE(result(english, both, ofKind(RequirementKind::Language)).status, Status::Partly);
  }
};

CANDOR_TEST(CoverageCredentialTest)
#include "coverage_credential_test.moc"
