#include "words/describe.h"

#include "support/test.h"

#include <QSet>

using namespace Qt::StringLiterals;
namespace words = candor::words;
using candor::Fault;

class DescribeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFaultHasASentenceOfItsOwn() {
    QSet<QString> sentences;
    for (int fault = 0; fault <= int(Fault::Internal); ++fault) {
      const QString sentence = words::describe({.fault = Fault(fault), .detail = {}}).whatHappened;
      QVERIFY2(sentence.endsWith(u'.') && sentence.front().isUpper(), qPrintable(sentence));
      sentences += sentence;
    }
    QCOMPARE(sentences.size(), int(Fault::Internal) + 1);
  }

  void everyFaultButStoppingSaysWhatToDo() {
    for (int fault = 0; fault <= int(Fault::Internal); ++fault) {
      const QString advice = words::describe({.fault = Fault(fault), .detail = {}}).whatToDo;
      QCOMPARE(advice.isEmpty(), Fault(fault) == Fault::Cancelled);
    }
  }

  void detailIsNotForPeople() {
    QVERIFY(!words::sentence({.fault = Fault::Damaged, .detail = u"xref at 4711"_s}).contains(u"4711"_s));
  }

  void waitIsSaidInSecondsOrMinutes() {
    const auto adviceAfter = [](qint64 seconds) {
      return words::describe({.fault = Fault::TooSoon, .detail = {}, .seconds = seconds}).whatToDo;
    };
    QVERIFY(adviceAfter(0).contains(u'1'));
    QVERIFY(adviceAfter(90).contains(u"90"_s));
    QVERIFY(adviceAfter(841).contains(u"15"_s));
  }

  void sentenceJoinsBothParts() {
    QCOMPARE(words::sentence({.fault = Fault::NotFound, .detail = {}}),
             u"There is no such file. Check the name and the folder."_s);
    QCOMPARE(words::sentence({.fault = Fault::NoEntry, .detail = {}}),
             u"The vault has no such entry. Look for it in the list."_s);
    QCOMPARE(words::sentence({.fault = Fault::Cancelled, .detail = {}}), u"Stopped."_s);
  }
};

CANDOR_TEST(DescribeTest)
#include "describe_test.moc"
