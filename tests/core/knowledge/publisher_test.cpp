#include "knowledge/publisher.h"

#include "support/test.h"

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;

class PublisherTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyPublisherIsKnownByItsId() {
    for (const PublisherFacts& facts : publishers()) {
      QCOMPARE(publisherOf(QString(facts.id)), std::optional(facts.publisher));
      QVERIFY(facts.page.startsWith("https://"_L1));
      QVERIFY(!facts.licence.isEmpty());
    }
    QVERIFY(!publisherOf(u"nobody"));
  }

  void titleNamesTheVersionThatIsKnown() {
    QCOMPARE(titleOf(Publisher::Onet, u"30.3"_s), u"O*NET® Database 30.3"_s);
    QCOMPARE(titleOf(Publisher::Esco, {}), u"ESCO"_s);
  }

  // As the licences ask for it.
  void attributionNamesPublisherVersionAndChanges() {
    const QString onet = attributionOf(Publisher::Onet, u"30.3"_s);
    QVERIFY(
        onet.contains(u"includes information from the O*NET 30.3 Database by the U.S. Department of Labor, Employment "
                      "and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a "
                      "trademark of USDOL/ETA."_s));
    QVERIFY(onet.contains(u"has modified all or some of this information"_s));
    QVERIFY(attributionOf(Publisher::Onet, {}).contains(u"the O*NET Database by"_s));
    QVERIFY(attributionOf(Publisher::Esco, u"1.2"_s)
                .startsWith(u"This service uses the ESCO classification of the European Commission."_s));
  }
};

CANDOR_TEST(PublisherTest)

}  // namespace
}  // namespace candor::knowledge

#include "publisher_test.moc"
