#include "formats/html.h"

#include "support/outline.h"
#include "support/test.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using tests::outline;

reading::Document documentOf(const QByteArray& html) { return readHtml(html, {}).value_or({}); }

class HtmlTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pageIsRead_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& html, const QString& expected) {
      QTest::newRow(name) << html << expected;
    };
    row("blocks", "<h1>Jane</h1><div>One <b>two</b>\n   three.</div>four.<p>five.",
        u"heading1: Jane | paragraph: One two three. | paragraph: four. | paragraph: five."_s);
    row("heading around blocks", "<h2><div>Work</div></h2><p>Text.", u"heading2: Work | paragraph: Text."_s);
    row("breaks", "<p>one<br>two.", u"paragraph: one / two."_s);
    row("lists", "<ul><li><p>one</p><ol><li>two</ol><li>three</ul>", u"item1: one | item2: two | item1: three"_s);
    row("table", "<table><tr><th>a<td>b<tr><td>c<td>d</table>", u"row: a > b | row: c > d"_s);
    row("preformatted", "<pre>one\ntwo  x.</pre>", u"paragraph: one / two x."_s);
    row("entities", "<p>Caf&eacute; &amp; R&#233;sum&#xe9; &ndash; a&nbsp;b.", u"paragraph: Café & Résumé – a b."_s);
    row("hidden",
        "<p>a<script>b</script><style>c</style><span hidden>d</span><span style='display: none'>e</span>"
        "<template>f</template><!-- g -->.",
        u"paragraph: a."_s);
    row("never closed", "<div><b><p>Text.", u"paragraph: Text."_s);
    row("styled as bold", "<p style='font-weight: 700'>Skills</p><p>Many of them, in long words.",
        u"heading1: Skills | paragraph: Many of them, in long words."_s);
  }

  void pageIsRead() {
    QFETCH(QByteArray, html);
    QFETCH(QString, expected);
    QCOMPARE(outline(documentOf("<html><body>" + html + "</body></html>")), expected);
  }

  void charsetIsFound_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("utf-8") << QByteArray("<p>Caf\xc3\xa9.");
    QTest::newRow("windows-1252") << QByteArray("<p>Caf\xe9.");
    QTest::newRow("named and wrong") << QByteArray("<meta charset=latin1><p>Caf\xc3\xa9.");
    QTest::newRow("named") << QByteArray("<meta charset=\"windows-1250\"><p>Caf\xe9.");
    QTest::newRow("utf-16") << QByteArray("\xff\xfe<\0p\0>\0C\0a\0f\0\xe9\0.\0", 18);
  }

  void charsetIsFound() {
    QFETCH(QByteArray, html);
    QCOMPARE(documentOf(html).text, u"Café."_s);
  }

  void linksLead() {
    const reading::Document document = documentOf(
        "<p><a href='mailto:j@example.org'>mail</a>, <a href='#top'>up</a>, <a href='javascript:x'>run</a>.");
    QCOMPARE(tests::linksOf(document), u"mail -> mailto:j@example.org"_s);
  }

  void metadataIsRead() {
    const reading::Document document = documentOf(
        "<html lang='en-GB'><head><title>Jane &amp; Co</title><meta name=author content=Jane></head><p>Text.</html>");
    QCOMPARE(document.title, u"Jane & Co"_s);
    QCOMPARE(document.author, u"Jane"_s);
    QCOMPARE(document.language, u"en-GB"_s);
    QCOMPARE(document.text, u"Text."_s);
  }
};

}  // namespace

CANDOR_TEST(HtmlTest)

}  // namespace candor::formats

#include "html_test.moc"
