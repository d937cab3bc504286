#include "formats/docx.h"

#include "support/office_files.h"
#include "support/outline.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <map>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using tests::outline;
using tests::wordFile;

QByteArray run(const QByteArray& text, const QByteArray& properties = {}) {
  return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray& content, const QByteArray& properties = {}) {
  return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
}

QByteArray plain(const QByteArray& text) { return paragraph(run(text)); }

QByteArray cell(const QByteArray& content) { return "<w:tc><w:tcPr/>" + content + "</w:tc>"; }

reading::Document documentOf(const QByteArray& body, const std::vector<tests::WordPart>& parts = {}) {
  return readDocx(wordFile(body, parts), {}).value_or({});
}

QString outlineOf(const QByteArray& body, const std::vector<tests::WordPart>& parts = {}) {
  return outline(documentOf(body, parts));
}

const QByteArray Styles =
    "<w:styles@><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/><w:lang w:val=\"de-DE\"/></w:rPr>"
    "</w:rPrDefault></w:docDefaults>"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:basedOn "
    "w:val=\"Standard\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Eigen\"><w:name w:val=\"Mein Titel\"/><w:basedOn "
    "w:val=\"berschrift1\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Kreis\"><w:basedOn w:val=\"Kreis\"/></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"Fett\"><w:rPr><w:b/></w:rPr></w:style></w:styles>";

QByteArray styled(const QByteArray& style, const QByteArray& text) {
  return paragraph(run(text), "<w:pStyle w:val=\"" + style + "\"/>");
}

std::map<QString, int> wordsOf(const QString& text) {
  static const QRegularExpression words(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
  std::map<QString, int> counts;
  for (const QRegularExpressionMatch& match : words.globalMatch(text.normalized(QString::NormalizationForm_C)))
    ++counts[match.captured()];
  return counts;
}

class DocxTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void runsJoinToWords() {
    QCOMPARE(outlineOf(paragraph(run("Ja") + run("ne ") + run("Doe"))), u"paragraph: Jane Doe"_s);
  }

  void tabsAndBreaksStay() {
    const QByteArray body =
        paragraph("<w:r><w:t>Acme</w:t><w:tab/><w:tab/><w:t>2019</w:t><w:br/><w:t>Berlin</w:t></w:r>");
    QCOMPARE(outlineOf(body), u"paragraph: Acme > 2019 / Berlin"_s);
  }

  void headingsAreKnownByOutlineLevelInAnyLanguage() {
    const QString text = outlineOf(styled("berschrift1", "Werdegang") + styled("Eigen", "Ausbildung") + plain("Text."),
                                   {{"styles", "styles.xml", Styles}});
    QCOMPARE(text, u"heading1: Werdegang | heading1: Ausbildung | paragraph: Text."_s);
  }

  void stylesInACircleEnd() {
    QCOMPARE(outlineOf(styled("Kreis", "Text."), {{"styles", "styles.xml", Styles}}), u"paragraph: Text."_s);
  }

  void boldShortLinesAreHeadings() {
    const QByteArray body = paragraph(run("Experience", "<w:b/>")) + plain("Built bridges over many long rivers.");
    QCOMPARE(outlineOf(body), u"heading1: Experience | paragraph: Built bridges over many long rivers."_s);
  }

  void listItemsHaveTheirDepth() {
    const QByteArray body = paragraph(run("one"), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") +
                            paragraph(run("two"), "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>") +
                            paragraph(run("three."), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>");
    QCOMPARE(outlineOf(body), u"item1: one | item2: two | paragraph: three."_s);
  }

  void typedBulletsMakeItems() {
    const QByteArray symbol =
        paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:tab/><w:t>two</w:t></w:r>");
    QCOMPARE(outlineOf(plain("• one") + symbol + plain("three.")), u"item1: one | item1: two | paragraph: three."_s);
  }

  void smallGridIsRows() {
    const QByteArray row = "<w:tr>" + cell(plain("SQL")) + cell(plain("expert")) + "</w:tr>";
    QCOMPARE(outlineOf("<w:tbl>" + row + row + "</w:tbl>"), u"row: SQL > expert | row: SQL > expert"_s);
    QCOMPARE(documentOf("<w:tbl>" + row + "</w:tbl>").layout.tables, 1);
  }

  void layoutTableIsReadCellByCell() {
    const QByteArray left = plain("Phone.") + plain("Mail.") + plain("Place.") + plain("Skills.");
    const QByteArray right = plain("Acme.") + plain("Built.") + plain("Led.") + plain("Ran.") + plain("Won.");
    const reading::Document document = documentOf("<w:tbl><w:tr>" + cell(left) + cell(right) + "</w:tr></w:tbl>");
    QCOMPARE(document.text, u"Phone.\n\nMail.\n\nPlace.\n\nSkills.\n\nAcme.\n\nBuilt.\n\nLed.\n\nRan.\n\nWon."_s);
    QCOMPARE(document.layout.columns, 2);
  }

  void cellsOfAnEntryStandBesideEachOther() {
    const QByteArray row =
        "<w:tr>" + cell(plain("Acme,") + plain("Engineer,")) + cell(plain("2019,") + plain("Berlin,")) + "</w:tr>";
    QCOMPARE(outlineOf("<w:tbl>" + row + "</w:tbl>"), u"paragraph: Acme, > 2019, / Engineer, > Berlin,"_s);
  }

  void textBoxIsReadOnce() {
    const QByteArray box = "<w:txbxContent>" + plain("Boxed.") + "</w:txbxContent>";
    const QByteArray body =
        paragraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box +
                  "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                  "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("After."));
    QCOMPARE(outlineOf(body), u"paragraph: Boxed. | paragraph: After."_s);
    QCOMPARE(documentOf(body).layout.textBoxes, 1);
  }

  void picturesSayHowLargeTheyAreShown() {
    const QByteArray drawing =
        "<w:r><w:drawing xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><wp:inline><wp:extent cx=\"1079500\" "
        "cy=\"1435100\"/><a:graphic><a:blip/></a:graphic></wp:inline></w:drawing></w:r>";
    const reading::Layout layout = documentOf(paragraph(drawing + run("Mara Lind"))).layout;
    QCOMPARE(layout.images, 1);
    QCOMPARE(layout.pictures.size(), std::size_t(1));
    QCOMPARE(layout.pictures.front().size, QSizeF(85, 113));
    QCOMPARE(layout.pictures.front().page, 0);
  }

  void headerAndFooterStandAroundTheBody() {
    const QByteArray section =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"p0\"/><w:footerReference w:type=\"default\" "
        "r:id=\"p1\"/><w:headerReference w:type=\"first\" r:id=\"p2\"/><w:cols w:num=\"2\"/></w:sectPr>";
    const reading::Document document = documentOf(
        plain("Body.") + section, {{"header", "header1.xml", "<w:hdr@>" + plain("jane@example.org") + "</w:hdr>"},
                                   {"footer", "footer1.xml", "<w:ftr@>" + plain("Below.") + "</w:ftr>"},
                                   {"header", "header2.xml", "<w:hdr@>" + plain("Unused") + "</w:hdr>"}});
    QCOMPARE(outline(document), u"header: jane@example.org | paragraph: Body. | footer: Below."_s);
    QVERIFY(document.layout.hasHeaderText);
    QCOMPARE(document.layout.columns, 2);
  }

  void linksLead() {
    const QByteArray related = "<w:hyperlink r:id=\"link1\">" + run("here") + "</w:hyperlink>";
    const QByteArray field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
        "\"mailto:j@example.org\"</w:instrText>"
        "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
        run("mail") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    const reading::Document document = documentOf(paragraph(run("See ") + related + run(" or ") + field + run(" me.")));
    QCOMPARE(document.text, u"See here or mail me."_s);
    QCOMPARE(tests::linksOf(document), u"here -> https://example.org/ | mail -> mailto:j@example.org"_s);
  }

  void unseenTextIsLeftOut() {
    const QByteArray body =
        paragraph("<w:ins>" + run("kept ") + "</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>" +
                  run("hidden", "<w:vanish/>") + run("end."));
    QCOMPARE(outlineOf(body), u"paragraph: kept end."_s);
  }

  void pageNumbersAreLeftOut() {
    QCOMPARE(outlineOf(paragraph(run("Page. ") + "<w:fldSimple w:instr=\" PAGE \">" + run("7") + "</w:fldSimple>")),
             u"paragraph: Page."_s);
  }

  void contentControlsAndNotesAreRead() {
    const QByteArray body =
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + plain("Inside.") + "</w:sdtContent></w:sdt>";
    const QByteArray notes = "<w:footnotes@><w:footnote w:type=\"separator\">" + plain("rule") +
                             "</w:footnote><w:footnote w:id=\"2\">" + plain("Noted.") + "</w:footnote></w:footnotes>";
    QCOMPARE(outlineOf(body, {{"footnotes", "footnotes.xml", notes}}), u"paragraph: Inside. | paragraph: Noted."_s);
  }

  void lettersAreCleaned() {
    QCOMPARE(outlineOf(plain("Jose\xCC\x81 ex\xC2\xADpert\xE2\x80\x8B 10\xC2\xA0km.")),
             u"paragraph: Jos\u00e9 expert 10 km."_s);
  }

  void metadataIsRead() {
    const reading::Document document = documentOf(plain("Text."), {{"styles", "styles.xml", Styles}});
    QCOMPARE(document.title, u"My resume"_s);
    QCOMPARE(document.author, u"Jane Doe"_s);
    QCOMPARE(document.language, u"de-DE"_s);
  }

  void sizeAndWeightAreTold() {
    const reading::Document document = documentOf(paragraph(run("Text.", "<w:b/><w:sz w:val=\"28\"/>")));
    QCOMPARE(document.lines.front().size, 14.0);
    QVERIFY(document.lines.front().isBold);
  }

  // Against another reader of Word files: no word of real ones may be lost.
  void wordsOfRealFilesAreKept() {
    const QDir folder(QStringLiteral(CANDOR_SOURCE "/../shared/data/resumes/docx_word"));
    const QString other = QStandardPaths::findExecutable(u"docx2txt"_s);
    if (!folder.exists() || other.isEmpty()) QSKIP("needs the shared documents and docx2txt");
    int expected = 0;
    int lost = 0;
    for (const QFileInfo& info : folder.entryInfoList({u"*.docx"_s}, QDir::Files, QDir::Name)) {
      QFile file(info.filePath());
      QVERIFY(file.open(QIODevice::ReadOnly));
      const auto document = readDocx(file.readAll(), {});
      QVERIFY_RESULT(document);
      QProcess process;
      process.start(other, {info.filePath(), u"-"_s});
      QVERIFY(process.waitForFinished());
      std::map<QString, int> words = wordsOf(document->text);
      for (const auto& [word, count] : wordsOf(QString::fromUtf8(process.readAllStandardOutput()))) {
        expected += count;
        lost += std::max(0, count - words[word]);
      }
    }
    QVERIFY(expected > 1000);
    QVERIFY2(lost * 200 <= expected, qPrintable(u"%1 of %2"_s.arg(lost).arg(expected)));
  }
};

}  // namespace

CANDOR_TEST(DocxTest)

}  // namespace candor::formats

#include "docx_test.moc"
