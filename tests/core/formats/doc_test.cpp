#include "formats/doc.h"

#include "support/doc_builder.h"
#include "support/test.h"

#include <algorithm>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::Block;
using reading::BlockKind;
using reading::Document;
using tests::DocBuilder;

Result<Document> readBuilt(const DocBuilder& builder) { return readDoc(builder.build(), {}); }

class DocTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void paragraphsAreRead() {
    const auto document = readBuilt(DocBuilder().paragraph("Zo\xeb M\xfcller").paragraph("Built bridges"));

    QVERIFY_RESULT(document);
    QCOMPARE(document->text, u"Zoë Müller\n\nBuilt bridges"_s);
  }

  void structureIsRead() {
    const auto document = readBuilt(
        DocBuilder().heading("Work").paragraph("For a bridge builder").item("Built bridges").item("And roads"));

    QVERIFY_RESULT(document);
    QCOMPARE(document->text, u"Work\n\nFor a bridge builder\n\nBuilt bridges\nAnd roads"_s);
    QCOMPARE(document->blocks[0].kind, BlockKind::Heading);
    QCOMPARE(document->blocks[1].kind, BlockKind::Paragraph);
    QCOMPARE(document->blocks[2].kind, BlockKind::ListItem);
  }

  void boldLettersAreKnown() {
    const auto document = readBuilt(DocBuilder().bold("Acme Ltd").paragraph("Built bridges over rivers and roads"));

    QVERIFY_RESULT(document);
    QCOMPARE(document->lines[0].isBold, true);
    QCOMPARE(document->lines[1].isBold, false);
  }

  void cellsOfARowArePartedByTabs() {
    const auto document = readBuilt(DocBuilder()
                                        .paragraph("Languages")
                                        .cell("English")
                                        .cell("fluent")
                                        .endRow()
                                        .cell("German")
                                        .cell("a little")
                                        .endRow()
                                        .paragraph("The end"));

    QVERIFY_RESULT(document);
    QCOMPARE(document->text, u"Languages\n\nEnglish\tfluent\nGerman\ta little\n\nThe end"_s);
    QCOMPARE(document->layout.tables, 1);
  }

  void hiddenTextIsLeftOut() {
    const auto document = readBuilt(DocBuilder().paragraph("Seen").hidden("Not seen"));

    QVERIFY_RESULT(document);
    QCOMPARE(document->text, u"Seen"_s);
  }

  void fieldsShowTheirResult() {
    const auto document = readBuilt(
        DocBuilder().paragraph("Mail: \x13 HYPERLINK \"mailto:jane@mail.example\" \x14jane@mail.example\x15, always"));

    QVERIFY_RESULT(document);
    QCOMPARE(document->text, u"Mail: jane@mail.example, always"_s);
    QCOMPARE(document->links.size(), std::size_t(1));
    QCOMPARE(document->links[0].target, u"mailto:jane@mail.example"_s);
    QCOMPARE(document->links[0].span.in(document->text), u"jane@mail.example"_s);
  }

  void theHeaderComesFirst() {
    const auto document = readBuilt(DocBuilder().paragraph("Built bridges").header("Jane Doe"));

    QVERIFY_RESULT(document);
    QCOMPARE(document->text, u"Jane Doe\n\nBuilt bridges"_s);
    QCOMPARE(document->blocks[0].kind, BlockKind::PageHeader);
    QCOMPARE(document->layout.hasHeaderText, true);
  }

  void whatIsNoSuchDocumentIsRefused() {
    const QByteArray whole = DocBuilder().paragraph("Jane Doe").build();
    QCOMPARE(readBuilt(DocBuilder().paragraph("Jane Doe").encrypted()).error().fault, Fault::Protected);
    QCOMPARE(readBuilt(DocBuilder().paragraph("Jane Doe").version(0x68)).error().fault, Fault::UnknownFormat);
    QCOMPARE(readBuilt(DocBuilder().paragraph("")).error().fault, Fault::NoText);
    QCOMPARE(readDoc(whole.first(600), {}).error().fault, Fault::Damaged);
  }

  // Each byte of the two tables may lie.
  void anyByteMayBeWrong() {
    const QByteArray whole = DocBuilder().heading("Work").cell("A").endRow().bold("Built bridges").build();
    for (qsizetype at = 0; at < whole.size(); at += 7) {
      QByteArray wrong = whole;
      wrong[at] = char(~wrong[at]);
      const auto document = readDoc(wrong, {});
      QVERIFY(document || document.error().fault != Fault::Internal);
    }
  }
};

}  // namespace

CANDOR_TEST(DocTest)

}  // namespace candor::formats

#include "doc_test.moc"
