#include "match/passage.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::Span;
using candor::match::Passage;
using candor::match::quoteAround;
using candor::match::splitPassages;
using candor::profile::Profile;

class PassageTest : public QObject {
  Q_OBJECT

  static QStringList passages(const QString& text) {
    Profile profile;
    profile.text = text;
    QStringList all;
    for (const Passage& passage : splitPassages(profile, candor::ontology::tokenise(text)))
      all << passage.span.in(text).toString();
    return all;
  }

 private Q_SLOTS:
  void splits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("bullets") << u"• Cut costs by 20%\n• Led a team of five"_s
                             << QStringList{u"Cut costs by 20%"_s, u"Led a team of five"_s};
    QTest::newRow("sentences") << u"Ran the ward. Trained nurses."_s
                               << QStringList{u"Ran the ward."_s, u"Trained nurses."_s};
    QTest::newRow("abbreviation") << u"Worked at Acme Inc. and others"_s
                                  << QStringList{u"Worked at Acme Inc. and others"_s};
    QTest::newRow("wrapped line") << u"- Built a forecast in Excel and\n  presented it monthly\n- Closed books"_s
                                  << QStringList{u"Built a forecast in Excel and\n  presented it monthly"_s,
                                                 u"Closed books"_s};
    QTest::newRow("lines of their own") << u"Python\nJava"_s << QStringList{u"Python"_s, u"Java"_s};
    QTest::newRow("money and percent stay") << u"Saved $5,000"_s << QStringList{u"Saved $5,000"_s};
    QTest::newRow("nothing") << u""_s << QStringList();
  }
  void splits() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(passages(text), expected);
  }

  void textWithoutStopsIsParted() {
    const QStringList parts = passages(u"word, "_s.repeated(500));

    QVERIFY(parts.size() > 5);
    for (const QString& part : parts) QVERIFY(part.size() < 600);
  }

  void passageKnowsItsSection() {
    Profile profile;
    profile.text = u"Skills\nPython"_s;
    profile.sections = {{.kind = candor::profile::SectionKind::Skills, .heading = {0, 6}, .body = {7, 6}}};

    const auto all = splitPassages(profile, candor::ontology::tokenise(profile.text));

    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all.back().section, candor::profile::SectionKind::Skills);
  }

  void shortPassageIsQuotedWhole() { QCOMPARE(quoteAround(u"Led a team", {0, 10}, {4, 1}), (Span{0, 10})); }

  void longPassageIsQuotedAroundTheMention() {
    const QString text = u"alpha beta "_s.repeated(30) + u"Kubernetes"_s + u" gamma delta"_s.repeated(30);
    const Span mention{330, 10};

    const Span quote = quoteAround(text, {0, text.size()}, mention);

    QVERIFY(quote.contains(mention));
    QVERIFY(quote.length <= 160);
    QVERIFY(quote.length > 120);
    QVERIFY(quote.start == 0 || text[quote.start - 1].isSpace());
    QVERIFY(text[quote.end()].isSpace());
    QVERIFY(!text[quote.end() - 1].isSpace());
  }
};

CANDOR_TEST(PassageTest)
#include "passage_test.moc"
