#include "formats/odt.h"

#include "support/office_files.h"
#include "support/outline.h"
#include "support/test.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using tests::openDocument;
using tests::outline;

reading::Document documentOf(const QByteArray& body, const QByteArray& styles = {}, const QByteArray& common = {}) {
  return readOdt(openDocument(body, styles, common), {}).value_or({});
}

QString outlineOf(const QByteArray& body, const QByteArray& styles = {}, const QByteArray& common = {}) {
  return outline(documentOf(body, styles, common));
}

class OdtTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whiteSpaceIsWhatItSays() {
    const QByteArray body =
        "<text:p>Acme\n   Inc.<text:tab/>2019<text:line-break/>Berlin<text:s text:c=\"2\"/>East.</text:p>";
    QCOMPARE(outlineOf(body), u"paragraph: Acme Inc. > 2019 / Berlin East."_s);
  }

  void outlineLevelsAreHeadings() {
    QCOMPARE(outlineOf("<text:h text:outline-level=\"2\">Work</text:h><text:p>Text.</text:p>"),
             u"heading2: Work | paragraph: Text."_s);
  }

  void listsKeepTheirDepth() {
    const QByteArray body =
        "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p>"
        "</text:list-item></text:list></text:list-item></text:list>";
    QCOMPARE(outlineOf(body), u"item1: one | item2: two"_s);
  }

  void boldStylesMakeHeadings() {
    const QByteArray styles =
        "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Base\"/>";
    const QByteArray common =
        "<office:styles><style:style style:name=\"Base\" style:family=\"paragraph\"><style:text-properties "
        "fo:font-weight=\"bold\" fo:font-size=\"14pt\"/></style:style></office:styles>";
    const reading::Document document = documentOf(
        "<text:p text:style-name=\"P1\">Skills</text:p><text:p>Many of them, in long words.</text:p>", styles, common);
    QCOMPARE(outline(document), u"heading1: Skills | paragraph: Many of them, in long words."_s);
    QCOMPARE(document.lines.front().size, 14.0);
  }

  void tablesAreRows() {
    const QByteArray row =
        "<table:table-row><table:table-cell><text:p>SQL</text:p></table:table-cell><table:table-cell><text:p>expert"
        "</text:p></table:table-cell></table:table-row>";
    QCOMPARE(outlineOf("<table:table><table:table-column/>" + row + row + "</table:table>"),
             u"row: SQL > expert | row: SQL > expert"_s);
  }

  void boxesAndNotesFollowTheirParagraph() {
    const QByteArray body =
        "<text:p>Text<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame><text:note>"
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>noted</text:p></text:note-body></text:note>"
        " end.</text:p>";
    const reading::Document document = documentOf(body);
    QCOMPARE(outline(document), u"paragraph: Text end. | paragraph: boxed | paragraph: noted"_s);
    QCOMPARE(document.layout.textBoxes, 1);
  }

  void linksLead() {
    const reading::Document document =
        documentOf("<text:p>See <text:a xlink:href=\"https://example.org\">me</text:a>.</text:p>");
    QCOMPARE(tests::linksOf(document), u"me -> https://example.org"_s);
  }

  void unseenTextIsLeftOut() {
    const QByteArray styles =
        "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
        "text:display=\"none\"/></style:style>";
    const QByteArray body =
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:p>Seen<text:span "
        "text:style-name=\"T1\"> "
        "unseen</text:span>.<office:annotation><text:p>remark</text:p></office:annotation></text:p>";
    QCOMPARE(outlineOf(body, styles), u"paragraph: Seen."_s);
  }

  void headersStandFirst() {
    const QByteArray common =
        "<office:master-styles><style:master-page><style:header><text:p>jane@example.org</text:p></style:header>"
        "<style:footer><text:p>Below <text:page-number>3</text:page-number></text:p></style:footer></style:master-page>"
        "</office:master-styles>";
    const reading::Document document = documentOf("<text:p>Body.</text:p>", {}, common);
    QCOMPARE(outline(document), u"header: jane@example.org | paragraph: Body. | footer: Below"_s);
    QVERIFY(document.layout.hasHeaderText);
  }

  void encryptedIsProtected() {
    const QByteArray manifest = "<manifest><encryption-data/></manifest>";
    const auto document = readOdt(tests::zipOf({{.name = "META-INF/manifest.xml", .content = manifest},
                                                {.name = "content.xml", .content = "xyz"}}),
                                  {});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().fault, Fault::Protected);
  }
};

}  // namespace

CANDOR_TEST(OdtTest)

}  // namespace candor::formats

#include "odt_test.moc"
