#include "reading/found_words.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::Span;
using candor::reading::findWords;

class FoundWordsTest : public QObject {
  Q_OBJECT

  const QString m_text = u"\u2022 Planned with\nPower  BI, C++ and Powerful tools; Z\u00fcrich"_s;

 private Q_SLOTS:
  void spacesAndCapitalsCountForNothing() {
    QCOMPARE(findWords(u"with power bi"_s, m_text), std::optional(Span{.start = 10, .length = 14}));
    QCOMPARE(findWords(u" Z\u00dcRICH "_s, m_text)->length, qsizetype(6));
    QCOMPARE(findWords(u"\u2022 Planned"_s, m_text)->start, qsizetype(0));
  }

  void partOfAWordIsNoPlace() {
    QVERIFY(!findWords(u"Plan"_s, m_text));
    QVERIFY(!findWords(u"ful tools"_s, m_text));
    QCOMPARE(findWords(u"Power"_s, m_text)->start, qsizetype(15));
  }

  void signsAreNoPattern() {
    QCOMPARE(findWords(u"C++"_s, m_text)->length, qsizetype(3));
    QVERIFY(!findWords(u"P.wer"_s, m_text));
  }

  void noWordsAreNowhere() { QVERIFY(!findWords(u" "_s, m_text)); }
};

CANDOR_TEST(FoundWordsTest)
#include "found_words_test.moc"
