#include "ontology/token.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::ontology::fold;
using candor::ontology::joinedKey;
using candor::ontology::keyOf;
using candor::ontology::Token;
using candor::ontology::tokenise;

class TokenTest : public QObject {
  Q_OBJECT

 private:
  static QStringList words(const QString& text) {
    QStringList list;
    for (const Token& token : tokenise(text)) list << token.span.in(text).toString();
    return list;
  }

 private Q_SLOTS:
  void wordsAreCut_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("sentence") << u"Led a team of 5."_s << QStringList{u"Led"_s, u"a"_s, u"team"_s, u"of"_s, u"5"_s};
    QTest::newRow("C++ and C#") << u"C++, C# and F#."_s << QStringList{u"C++"_s, u"C#"_s, u"and"_s, u"F#"_s};
    QTest::newRow(".NET opens with a dot")
        << u"on .NET and ASP.NET"_s << QStringList{u"on"_s, u".NET"_s, u"and"_s, u"ASP"_s, u"NET"_s};
    QTest::newRow("certificate with a plus")
        << u"CompTIA A+ certified"_s << QStringList{u"CompTIA"_s, u"A+"_s, u"certified"_s};
    QTest::newRow("a plus between words parts them") << u"Python+Django"_s << QStringList{u"Python"_s, u"Django"_s};
    QTest::newRow("years with a plus") << u"5+ years"_s << QStringList{u"5"_s, u"years"_s};
    QTest::newRow("possessive is dropped") << u"bachelor\u2019s degree"_s << QStringList{u"bachelor"_s, u"degree"_s};
    QTest::newRow("umlauts") << u"Übersetzung für Köln"_s << QStringList{u"Übersetzung"_s, u"für"_s, u"Köln"_s};
    QTest::newRow("Han signs stand alone") << u"日本 IT"_s << QStringList{u"日"_s, u"本"_s, u"IT"_s};
    QTest::newRow("nothing") << u" \n\t–"_s << QStringList();
  }
  void wordsAreCut() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(words(text), expected);
  }

  void spellingsOfOneWordAreEqual_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("case") << u"Kubernetes"_s << u"KUBERNETES"_s;
    QTest::newRow("plural") << u"budgets"_s << u"budget"_s;
    QTest::newRow("gerund") << u"welding"_s << u"weld"_s;
    QTest::newRow("accent") << u"résumé"_s << u"resume"_s;
    QTest::newRow("ligature") << u"e\uFB03cient"_s << u"efficient"_s;
    QTest::newRow("full width") << u"ＳＱＬ"_s << u"sql"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
  }
  void spellingsOfOneWordAreEqual() {
    QFETCH(QString, a);
    QFETCH(QString, b);

    QCOMPARE(keyOf(a), keyOf(b));
    QVERIFY(keyOf(a) != 0);
  }

  void languagesWithSignsStayApart() {
    QVERIFY(keyOf(u"C"_s) != keyOf(u"C++"_s));
    QVERIFY(keyOf(u"C++"_s) != keyOf(u"C#"_s));
    QVERIFY(keyOf(u".NET"_s) != keyOf(u"net"_s));
  }

  void joinedWordsEqualTheOneWord() {
    QCOMPARE(joinedKey(u"Node.js"_s), keyOf(u"nodejs"_s));
    QCOMPARE(joinedKey(u"Power-Point"_s), keyOf(u"PowerPoint"_s));
  }

  void keyOfSeveralWordsIsNone() { QCOMPARE(keyOf(u"two words"_s), quint64(0)); }

  void phrasesEndAtPunctuation() {
    const QString text = u"Excel, Word and\nPowerPoint\n\nSales"_s;
    const std::vector<Token> tokens = tokenise(text);

    QVERIFY(tokens[1].breaksPhrase);   // Word, after a comma
    QVERIFY(!tokens[3].breaksPhrase);  // PowerPoint: a line end alone does not part a phrase
    QVERIFY(tokens[3].opensSentence);
    QVERIFY(tokens[4].breaksPhrase);  // Sales: an empty line does
  }

  void foldingKeepsNoMarks() { QCOMPARE(fold(u"Çà ÉTÉ Œuvre"_s), u"ca ete oeuvre"_s); }

  void surrogatePairsSurvive() {
    const QString text = u"😀 data 𝒳"_s;
    for (const Token& token : tokenise(text)) QVERIFY(token.span.end() <= text.size());
  }
};

CANDOR_TEST(TokenTest)

#include "token_test.moc"
