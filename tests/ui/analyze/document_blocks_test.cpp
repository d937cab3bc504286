#include "analyze/document_blocks.h"

#include "support/sample_analysis.h"
#include "support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::analyze {

using widgets::DocumentBlock;
using widgets::DocumentPart;
using widgets::DocumentText;

class DocumentBlocksTest : public QObject {
  Q_OBJECT

  static DocumentPart partOf(const DocumentText& text, const QString& words) {
    const qsizetype at = text.text.indexOf(words);
    const auto block = std::find_if(text.blocks.begin(), text.blocks.end(), [&](const DocumentBlock& each) {
      return each.span.contains({at, words.size()});
    });
    return block == text.blocks.end() ? DocumentPart::Faint : block->part;
  }

 private Q_SLOTS:
  void nameHeadingsAndLinesAreTold() {
    const DocumentText text = resumeText(tests::sample::resume(), u"Nadia Brandt"_s);

    QCOMPARE(partOf(text, u"Nadia Brandt"_s), DocumentPart::Name);
    QCOMPARE(partOf(text, u"Work"_s), DocumentPart::Heading);
    QCOMPARE(partOf(text, u"Mar 2021 – present"_s), DocumentPart::Body);
    QCOMPARE(text.text, tests::sample::resume().text);
  }

  void linesBrokenByTheSheetFlowAndOthersStayApart() {
    const DocumentText text = resumeText(
        tests::sample::Sheet()
            .add(reading::BlockKind::Paragraph,
                 {u"Accountant"_s, u"Closed the books of four companies each month"_s, u"and wrote reports."_s})
            .document(),
        {});

    QCOMPARE(text.blocks.size(), std::size_t(2));
    QCOMPARE(text.blocks[0].span.in(text.text), u"Accountant"_s);
    QCOMPARE(text.blocks[1].span.in(text.text), u"Closed the books of four companies each month\nand wrote reports."_s);
  }

  void blocksFollowEachOtherWithoutOverlap() {
    const DocumentText text = resumeText(tests::sample::resume(), u"Nadia Brandt"_s);

    for (std::size_t i = 1; i < text.blocks.size(); ++i)
      QVERIFY(text.blocks[i - 1].span.end() <= text.blocks[i].span.start);
  }

  void boldLinesAreStrong() {
    reading::Document document = tests::sample::resume();
    document.lines[4].isBold = true;

    QCOMPARE(resumeText(document, {}).strong, std::vector<Span>{document.lines[4].span});
  }

  void hiddenCharactersAreSpacesAndOffsetsStay() {
    reading::Document document = tests::sample::resume();
    document.text[0] = QChar(0x202e);

    const DocumentText text = resumeText(document, {});
    QCOMPARE(text.text.size(), document.text.size());
    QCOMPARE(text.text[0], QChar(u' '));
  }

  void postingHasItsTitleAndHeadings() {
    const DocumentText text = postingText(
        u"Senior Accountant\nHarbour Goods\n\nRequirements\n- Excel\n\nApply by mail.\nOr call.\n\nAlone\n\nEnd"_s);

    QCOMPARE(partOf(text, u"Senior Accountant"_s), DocumentPart::Name);
    QCOMPARE(partOf(text, u"Harbour Goods"_s), DocumentPart::Body);
    QCOMPARE(partOf(text, u"Requirements"_s), DocumentPart::Heading);
    QCOMPARE(partOf(text, u"- Excel"_s), DocumentPart::Body);
    QCOMPARE(partOf(text, u"Apply by mail."_s), DocumentPart::Body);
    QCOMPARE(partOf(text, u"Alone"_s), DocumentPart::Body);
  }

  void linesOfAPostingFlowButItemsStayApart() {
    const DocumentText text = postingText(
        u"Title\n\nWe keep the books of companies in three\ncountries and look for help.\n- Excel\n- A long line of "
        u"what "
        "you know of taxes\n  and of the law"_s);

    QCOMPARE(text.blocks.size(), std::size_t(4));
    QVERIFY(text.blocks[1].span.in(text.text).endsWith(u"look for help."_s));
    QCOMPARE(text.blocks[2].span.in(text.text), u"- Excel"_s);
  }

  void emptyTextHasNoBlocks() { QVERIFY(postingText({}).blocks.empty()); }
};

CANDOR_TEST(DocumentBlocksTest)

}  // namespace candor::analyze

#include "document_blocks_test.moc"
