#include "documents/excerpt.h"

#include "documents/search.h"
#include "support/test.h"

namespace candor::documents {
namespace {

using namespace Qt::StringLiterals;

// "*" before and after a hit.
Marked marked(QString text) {
  bool isOpen = false;
  for (QChar& c : text)
    if (c == u'*') {
      c = isOpen ? HitEnds : HitBegins;
      isOpen = !isOpen;
    }
  return markedBy(text);
}

QStringList hitsIn(const Marked& excerpt) {
  QStringList hits;
  for (const Span& hit : excerpt.hits) hits += hit.in(excerpt.text).toString();
  return hits;
}

const QString Filler = u"some words of no use "_s;

class ExcerptTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aShortTextIsShownWhole() {
    const Marked whole = marked(u"a *short* text"_s);

    QCOMPARE(excerptOf(whole), whole);
  }

  void aLongTextWithoutHitsIsShownFromItsBeginning() {
    const Marked excerpt = excerptOf(marked(Filler.repeated(20)));

    QVERIFY(excerpt.text.startsWith(Filler));
    QVERIFY(excerpt.text.endsWith(u'…'));
    QVERIFY(excerpt.text.size() <= ExcerptLength + 2);
  }

  void theHitIsShownInTheWordsAroundIt() {
    const Marked excerpt = excerptOf(marked(Filler.repeated(20) + u"*here* it is "_s + Filler.repeated(20)));

    QCOMPARE(hitsIn(excerpt), QStringList(u"here"_s));
    QVERIFY(excerpt.text.startsWith(u'…') && excerpt.text.endsWith(u'…'));
    QVERIFY(excerpt.hits.front().start > 10);
    QVERIFY(!excerpt.text.startsWith(u"… "_s));
  }

  void differentHitsTogetherAreWorthMoreThanManyOfOne() {
    const Marked excerpt = excerptOf(
        marked(u"*power* *power* *Power* "_s + Filler.repeated(20) + u"*power* and *pack* "_s + Filler.repeated(20)));

    QCOMPARE(hitsIn(excerpt), QStringList({u"power"_s, u"pack"_s}));
  }

  void theEndIsShownAsFullAsTheRest() {
    const Marked excerpt = excerptOf(marked(Filler.repeated(20) + u"the *end*"_s));

    QVERIFY(excerpt.text.endsWith(u"the end"_s));
    QVERIFY(excerpt.text.size() > ExcerptLength - 40);
  }

  void noCharacterIsCutInTwo() {
    const QString wide = u"𝄞"_s.repeated(300);
    for (const Marked& whole : {marked(wide + u"*a*"_s + wide), marked(u"x"_s + wide + u"*a*"_s + wide)}) {
      const Marked excerpt = excerptOf(whole);

      QCOMPARE(hitsIn(excerpt), QStringList(u"a"_s));
      QCOMPARE(QString::fromUtf8(excerpt.text.toUtf8()), excerpt.text);
    }
  }
};

}  // namespace

CANDOR_TEST(ExcerptTest)

}  // namespace candor::documents

#include "excerpt_test.moc"
