#include "reading/plain_text.h"

#include "reading/sound.h"
#include "reading/text_encoding.h"
#include "support/test.h"

#include <QStringEncoder>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

Document readAs(const QString& text) { return readPlainBytes(text.toUtf8(), {}).value_or({}); }

// "heading1: WORK | paragraph: Acme / Berlin": kinds and lines at a glance.
QString outline(const Document& document) {
  QStringList blocks;
  for (const Block& block : document.blocks) {
    QString kind = u"paragraph"_s;
    if (block.kind == BlockKind::Heading) kind = u"heading"_s;
    if (block.kind == BlockKind::ListItem) kind = u"item"_s;
    if (block.kind == BlockKind::TableRow) kind = u"row"_s;
    if (block.level > 0) kind += QString::number(block.level);
    QString text = block.span.in(document.text).toString();
    blocks += kind + u": "_s + text.replace(u'\n', u" / "_s);
  }
  return blocks.join(u" | "_s);
}

class PlainTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void structureIsGuessed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("paragraphs", u"One\ntwo\n\n\nthree.\n"_s, u"paragraph: One / two | paragraph: three."_s);
    row("line ends", u"one\r\ntwo\rthree\u2028four"_s, u"paragraph: one / two / three / four"_s);
    row("capitals", u"Jane Doe\njane@example.org\n\nWORK EXPERIENCE\nAcme, Berlin"_s,
        u"paragraph: Jane Doe / jane@example.org | heading1: WORK EXPERIENCE | paragraph: Acme, Berlin"_s);
    row("underlined", u"Jane Doe\n========\n\nSkills\n------\nC++, SQL"_s,
        u"heading1: Jane Doe | heading2: Skills | paragraph: C++, SQL"_s);
    row("between rules", u"Jane Doe\n\n----------\nExperience\n----------\nAcme"_s,
        u"paragraph: Jane Doe | heading2: Experience | paragraph: Acme"_s);
    row("title alone", u"Jane Doe\n\nWork History\n\nAcme built bridges."_s,
        u"paragraph: Jane Doe | heading2: Work History | paragraph: Acme built bridges."_s);
    row("title with colon", u"Jane Doe\n\nWhat you bring:\n- SQL"_s,
        u"paragraph: Jane Doe | heading2: What you bring: | item1: - SQL"_s);
    row("values one to a line", u"Jane Doe\n\nSkills\n\nDocker\n\nLinux\n\nPython\n\nWrote tests."_s,
        u"paragraph: Jane Doe | heading2: Skills | paragraph: Docker | paragraph: Linux | paragraph: Python | paragraph: Wrote tests."_s);
    row("no heading", u"Jane Doe\n\nBerlin, Germany\n\nStarted in 2019\n\nI like it.\n"_s,
        u"paragraph: Jane Doe | paragraph: Berlin, Germany | paragraph: Started in 2019 | paragraph: I like it."_s);
    row("bullets", u"Skills\n• one\n- two\n* three\n– four\n1. five\n2) six\n(a) seven"_s,
        u"paragraph: Skills | item1: • one | item1: - two | item1: * three | item1: – four | item1: 1. five | item1: "
        u"2) six | "
        "item1: (a) seven"_s);
    row("no bullets", u"-5 degrees\n2019 Acme\n3.5 years\n*bold* words"_s,
        u"paragraph: -5 degrees / 2019 Acme / 3.5 years / *bold* words"_s);
    row("wrapped item", u"- a long item that\n  goes on\n- next\nand text after"_s,
        u"item1: - a long item that / goes on | item1: - next | paragraph: and text after"_s);
    row("nested items", u"- one\n  - two\n    - three\n  - four\n- five"_s,
        u"item1: - one | item2: - two | item3: - three | item2: - four | item1: - five"_s);
    row("table", u"Language\tLevel\nGerman\tnative\nEnglish\tfluent\n\nAcme\t2019"_s,
        u"row: Language\tLevel | row: German\tnative | row: English\tfluent | paragraph: Acme\t2019"_s);
    row("rules vanish", u"one\n\n*****\n\ntwo\n"_s, u"paragraph: one | paragraph: two"_s);
  }

  void structureIsGuessed() {
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const Document document = readAs(text);

    QCOMPARE(outline(document), expected);
    QVERIFY_RESULT(checkSound(document, {}));
  }

  void listsAndTablesStandOnNeighbouringLines() {
    QCOMPARE(readAs(u"- one\n\n- two\nthree\nfour\tfive\nsix\tseven"_s).text,
             u"- one\n- two\n\nthree\n\nfour\tfive\nsix\tseven"_s);
  }

  void everyLineOfTheTextIsALine() {
    const Document document = readAs(u"ONE TWO\n\nthree\nfour\n- five\n\nsix"_s);
    QStringList lines;
    for (const Line& line : document.lines) lines += line.span.in(document.text).toString();
    QCOMPARE(lines, document.text.split(u'\n', Qt::SkipEmptyParts));
  }

  void formFeedsArePages() {
    const Document document = readAs(u"one\ftwo\f\fthree"_s);

    QCOMPARE(document.layout.pages, 4);
    QCOMPARE(document.lines.back().page, 3);
    QCOMPARE(document.lines.front().page, 0);
    QVERIFY_RESULT(checkSound(document, {}));
  }

  void invisibleCharactersVanish() { QCOMPARE(readAs(u"\ufeffJa\u00adne\u200b D\x07oe"_s).text, u"Jane Doe"_s); }

  void encodingsAreTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Zoë – 10 €, “naïve”"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8());
    QTest::newRow("Windows-1252") << QByteArray("Zo\xeb \x96 10 \x80, \x93na\xefve\x94");
    const auto encoded = [&text](QStringEncoder::Encoding encoding) {
      QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
      const QByteArray bytes = encoder.encode(text);
      return bytes;
    };
    QTest::newRow("UTF-16 little endian") << encoded(QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16 big endian") << encoded(QStringEncoder::Utf16BE);
  }

  void encodingsAreTold() {
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodeText(bytes), u"Zoë – 10 €, “naïve”"_s);
  }

  void nothingIsNoText() {
    for (const QByteArray& content :
         {QByteArray(), QByteArray(" \n\t\r\n"), QByteArray("-----\n"), QByteArray("\xef\xbb\xbf")}) {
      const auto result = readPlainBytes(content, {});
      QVERIFY(!result.has_value());
      QCOMPARE(result.error().fault, Fault::NoText);
    }
  }

  void tooMuchIsTooLarge() {
    const auto longText = readPlainBytes(QByteArray(101, 'a'), {.textUnits = 100});
    const auto manyPages = readPlainBytes(QByteArray("a\f").repeated(20), {.pages = 10});

    QVERIFY(!longText.has_value());
    QCOMPARE(longText.error().fault, Fault::TooLarge);
    QVERIFY(!manyPages.has_value());
    QCOMPARE(manyPages.error().fault, Fault::TooLarge);
  }
};

}  // namespace

CANDOR_TEST(PlainTextTest)

}  // namespace candor::reading

#include "plain_text_test.moc"
