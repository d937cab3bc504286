#include "documents/search_words.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::documents::matchExpression;

class SearchWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theLastWordMayGoOn() {
    QCOMPARE(matchExpression(u"power que"), u"\"power\" \"que\"*"_s);
    QCOMPARE(matchExpression(u"power query "), u"\"power\" \"query\""_s);
  }

  void oneLetterIsAWholeWord() { QCOMPARE(matchExpression(u"R"), u"\"R\""_s); }

  void syntaxIsWords() {
    QCOMPARE(matchExpression(u"a OR \"b* NEAR(c"), u"\"a\" \"OR\" \" b*\" \"NEAR(c\"*"_s);
    QCOMPARE(matchExpression(u"title:x"), u"\"title:x\"*"_s);
  }

  void whatHoldsNoLetterIsLeftOut() {
    QCOMPARE(matchExpression(u"c++ & *"), u"\"c++\""_s);
    QCOMPARE(matchExpression(u" \t\n"), QString());
    QCOMPARE(matchExpression(u"😀 \"\" ()"), QString());
    QCOMPARE(matchExpression(QStringView(u"a\0b", 3)), u"\"a\" \"b\""_s);
  }

  void whiteSpaceOfAnyKindPartsWords() { QCOMPARE(matchExpression(u"ab\u00a0cd\u3000ef"), u"\"ab\" \"cd\" \"ef\"*"_s); }

  void inputIsBounded() {
    const QString endless = u"word "_s.repeated(10'000);

    QVERIFY(matchExpression(endless).size() < 300);
  }
};

CANDOR_TEST(SearchWordsTest)
#include "search_words_test.moc"
