#include "formats/markdown.h"

#include "support/outline.h"
#include "support/test.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using tests::outline;

reading::Document documentOf(const QByteArray& text) { return readMarkdown(text, {}).value_or({}); }

class MarkdownTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textIsRead_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& text, const QString& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("headings", "# Jane\n\nWork\n----\n\nText.\n", u"heading1: Jane | heading2: Work | paragraph: Text."_s);
    row("lists", "- one\n  - two\n- three\n\n  more.\n",
        u"item1: one | item2: two | item1: three | paragraph: more."_s);
    row("emphasis", "A *b* **c** `d` ~~e~~.\n", u"paragraph: A b c d e."_s);
    row("short lines stay", "Acme\nBerlin.\n", u"paragraph: Acme / Berlin."_s);
    row("wrapped lines join", "Built bridges over a great many of the long rivers there are\nand roads.\n",
        u"paragraph: Built bridges over a great many of the long rivers there are and roads."_s);
    row("hard breaks", "one  \ntwo\\\nthree.\n", u"paragraph: one / two / three."_s);
    row("code", "```\none\ntwo.\n```\n", u"paragraph: one / two."_s);
    row("table", "|a|b|\n|---|---|\n|c|d|\n", u"row: a > b | row: c > d"_s);
    row("entities", "R&eacute;sum&#233; &amp; co.\n", u"paragraph: Résumé & co."_s);
    row("html", "<h1 align=\"center\">Jane</h1>\n\nA<br>b.\n", u"paragraph: Jane | paragraph: A / b."_s);
    row("image", "![alt](x.png) Text.\n", u"paragraph: Text."_s);
    row("quote", "> Said.\n", u"paragraph: Said."_s);
  }

  void textIsRead() {
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(outline(documentOf(text)), expected);
  }

  void frontMatterIsMetadata() {
    const reading::Document document =
        documentOf("---\ntitle: \"My resume\"\nname: Jane Doe\nlang: en\n---\n\nText.\n");
    QCOMPARE(document.text, u"Text."_s);
    QCOMPARE(document.title, u"My resume"_s);
    QCOMPARE(document.author, u"Jane Doe"_s);
    QCOMPARE(document.language, u"en"_s);
  }

  void ruleAtTheStartIsNoFrontMatter() { QCOMPARE(documentOf("---\n\nText.\n").text, u"Text."_s); }

  void linksLead() {
    QCOMPARE(tests::linksOf(documentOf("[me](https://example.org/?a&amp;b) or j@example.org.\n")),
             u"me -> https://example.org/?a&b | j@example.org -> mailto:j@example.org"_s);
  }

  void deepNestingIsTooLarge() {
    const auto document = readMarkdown(QByteArray("> ").repeated(100'000) + "x", {});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().fault, Fault::TooLarge);
  }
};

}  // namespace

CANDOR_TEST(MarkdownTest)

}  // namespace candor::formats

#include "markdown_test.moc"
