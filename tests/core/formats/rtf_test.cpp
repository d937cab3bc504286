#include "formats/rtf.h"

#include "support/outline.h"
#include "support/test.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using tests::outline;

reading::Document documentOf(const QByteArray& body) {
  return readRtf(
             "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Cyr;}{\\f2\\fcharset2 Symbol;}}"
             "{\\stylesheet{\\s0 Normal;}{\\s3\\b berschrift;}{\\s4 heading 2;}}{\\info{\\title My resume}{\\author "
             "Jane}}" +
                 body + "}",
             {})
      .value_or({});
}

QString outlineOf(const QByteArray& body) { return outline(documentOf(body)); }

class RtfTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bodyIsRead_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& body, const QString& expected) {
      QTest::newRow(name) << body << expected;
    };
    row("breaks", "Acme\\tab 2019\\line Berlin\\par\r\nText.\\par",
        u"paragraph: Acme > 2019 / Berlin | paragraph: Text."_s);
    row("line ends are none", "Ja\r\nne.\\par", u"paragraph: Jane."_s);
    row("code page", "Caf\\'e9 \\'93x\\'94.\\par", u"paragraph: Café “x”."_s);
    row("font's code page", "{\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0.}\\par", u"paragraph: Москва."_s);
    row("unicode", "a \\u8211? \\uc2\\u233\\'c3\\'a9\\uc0\\u8364 .\\par", u"paragraph: a – é€."_s);
    row("surrogates", "\\u-10179?\\u-8704?.\\par", u"paragraph: \U0001F600."_s);
    row("escapes", "a\\{b\\}\\\\c\\~d\\_e\\emdash f.\\par", u"paragraph: a{b}\\c d-e—f."_s);
    row("heading by style name", "\\pard\\s4 Work\\par\\pard Text.\\par", u"heading2: Work | paragraph: Text."_s);
    row("heading by outline", "\\pard\\outlinelevel0 Work\\par\\pard Text.\\par",
        u"heading1: Work | paragraph: Text."_s);
    row("heading by weight", "{\\b Work}\\par Text that is long and plain.\\par",
        u"heading1: Work | paragraph: Text that is long and plain."_s);
    row("list", "{\\listtext\\f2\\'b7\\tab}one\\par{\\pntext x}two\\par three.\\par",
        u"item1: one | item1: two | paragraph: three."_s);
    row("typed bullets", "\\bullet\\tab one\\par{\\f2\\'b7}\\tab two\\par", u"item1: one | item1: two"_s);
    row("table", "\\trowd\\intbl a\\cell b\\cell\\row\\intbl c\\cell d\\cell\\row\\pard end.\\par",
        u"row: a > b | row: c > d | paragraph: end."_s);
    row("hidden", "a{\\v hidden}{\\deleted gone} b.\\par", u"paragraph: a b."_s);
    row("ignorable", "a{\\*\\unknown gone}{\\*\\shppict{\\pict abcd}} b.\\par", u"paragraph: a b."_s);
    row("binary", "a{\\pict\\bin5 }{}\\x} b.\\par", u"paragraph: a b."_s);
    row("shape", "a.{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt boxed.\\par}}{\\shprslt twice}}\\par",
        u"paragraph: a. | paragraph: boxed."_s);
    row("header",
        "{\\header jane@example.org\\par}Text.{\\footer Below {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}}\\par",
        u"header: jane@example.org | paragraph: Text. | footer: Below"_s);
    row("both forms", "{\\upr{old}{\\*\\ud{new}}}.\\par", u"paragraph: new."_s);
    row("unclosed", "{{{Text.", u"paragraph: Text."_s);
    row("too often closed", "Text.\\par}}}} More.", u"paragraph: Text. | paragraph: More."_s);
  }

  void bodyIsRead() {
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(outlineOf(body), expected);
  }

  void linksLead() {
    const QByteArray field = "{\\field{\\*\\fldinst{HYPERLINK \"https://example.org/\"}}{\\fldrslt{here}}}";
    QCOMPARE(tests::linksOf(documentOf("See " + field + ".\\par")), u"here -> https://example.org/"_s);
  }

  void metadataIsRead() {
    const reading::Document document = documentOf("Text.\\par");
    QCOMPARE(document.title, u"My resume"_s);
    QCOMPARE(document.author, u"Jane"_s);
  }
};

}  // namespace

CANDOR_TEST(RtfTest)

}  // namespace candor::formats

#include "rtf_test.moc"
