#include "match/experience_claim.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::match::experienceClaims;

class ExperienceClaimTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void claims_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("months");
    QTest::newRow("number") << u"Over 20 years of military experience"_s << 240;
    QTest::newRow("plus sign") << u"8+ years' experience in retail"_s << 96;
    QTest::newRow("word") << u"Experienced cook with ten years in hotels"_s << 120;
    QTest::newRow("both") << u"ten (10) years of experience"_s << 120;
    QTest::newRow("age") << u"I am 34 years old"_s << 0;
    QTest::newRow("contract") << u"A 4 year degree"_s << 0;
    QTest::newRow("nonsense") << u"experience of 900 years"_s << 0;
  }
  void claims() {
    QFETCH(QString, text);
    QFETCH(int, months);
    candor::profile::Profile profile;
    profile.text = text;
    const auto tokens = candor::ontology::tokenise(text);

    const auto claims = experienceClaims(text, tokens, candor::match::splitPassages(profile, tokens));

    QCOMPARE(claims.empty() ? 0 : claims.front().months, months);
    QVERIFY(claims.size() <= 1);
  }
};

CANDOR_TEST(ExperienceClaimTest)
#include "experience_claim_test.moc"
