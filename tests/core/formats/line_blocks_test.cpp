#include "formats/line_blocks.h"

#include "support/page_lines.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

using reading::BlockKind;

std::vector<LineBlock> blocksOf(const tests::SetType& type) {
  std::vector<PageLine> lines = tests::linesOf(type);
  const std::vector<std::vector<LinePlace>> places{std::vector(lines.size(), LinePlace::Body)};
  return lineBlocks({std::move(lines)}, places);
}

std::vector<BlockKind> kinds(const std::vector<LineBlock>& blocks) {
  std::vector<BlockKind> found;
  for (const LineBlock& block : blocks) found.push_back(block.kind);
  return found;
}

const QStringList Prose{u"Some lines of running text that fill the page from one side to the other and"_s,
                        u"go on like this for a while so that the size of the body is well known and"_s,
                        u"end here."_s};

}  // namespace

class LineBlocksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void largerTypeIsAnOuterHeading() {
    tests::SetType type;
    type.size = 20;
    type.line(50, 40, u"A Name"_s);
    type.size = 13;
    type.line(50, 80, u"Experience"_s);
    type.size = 10;
    type.lines(50, 100, Prose);

    const auto blocks = blocksOf(type);

    QCOMPARE(kinds(blocks), (std::vector{BlockKind::Heading, BlockKind::Heading, BlockKind::Paragraph}));
    QCOMPARE(blocks[0].level, 1);
    QCOMPARE(blocks[1].level, 2);
    QCOMPARE(blocks[2].lines.size(), size_t{3});
  }

  void boldAndCapitalLinesAreHeadings() {
    tests::SetType type;
    type.line(50, 80, u"EXPERIENCE"_s).lines(50, 120, Prose);
    type.isBold = true;
    type.line(50, 100, u"Some Company"_s);

    const auto blocks = blocksOf(type);

    QCOMPARE(kinds(blocks), (std::vector{BlockKind::Heading, BlockKind::Heading, BlockKind::Paragraph}));
    QVERIFY(blocks[0].level < blocks[1].level);
  }

  void entryLineWithDatesIsNoHeading() {
    tests::SetType type;
    type.lines(50, 120, Prose);
    type.isBold = true;
    type.line(50, 100, u"Some Company"_s).line(400, 100, u"2019 – 2021"_s);

    QCOMPARE(kinds(blocksOf(type)).front(), BlockKind::Paragraph);
  }

  void itemsKeepTheirContinuationAndDepth() {
    tests::SetType type;
    type.lines(50, 60, Prose);
    type.line(50, 120, u"• An item that takes more than one line and"_s).line(57.5, 132, u"ends here"_s);
    type.line(65, 144, u"• A deeper one"_s).line(50, 156, u"• The last"_s);

    const auto blocks = blocksOf(type);

    QCOMPARE(kinds(blocks),
             (std::vector{BlockKind::Paragraph, BlockKind::ListItem, BlockKind::ListItem, BlockKind::ListItem}));
    QCOMPARE(blocks[1].lines.size(), size_t{2});
    QCOMPARE(blocks[1].level, 1);
    QCOMPARE(blocks[2].level, 2);
    QCOMPARE(blocks[3].level, 1);
  }

  void alignedCellsAreTableRows() {
    tests::SetType type;
    type.lines(50, 20, Prose);
    for (int row = 0; row < 3; ++row)
      type.line(50, 100 + row * 12, u"Skill"_s)
          .line(200, 100 + row * 12, u"Good"_s)
          .line(350, 100 + row * 12, u"2 years"_s);

    const auto found = kinds(blocksOf(type));

    QCOMPARE(std::count(found.begin(), found.end(), BlockKind::TableRow), std::ptrdiff_t{3});
  }

  void spaceAndIndentPartParagraphs() {
    tests::SetType type;
    type.lines(50, 100, Prose).lines(50, 160, Prose);

    QCOMPARE(blocksOf(type).size(), size_t{2});
  }

  void indentedLinesWithoutMarksAreItems() {
    tests::SetType type;
    type.lines(50, 40, Prose);
    type.line(50, 100, u"Engineer at a company"_s);
    type.lines(65, 112, {u"Built one thing"_s, u"Led another"_s, u"Sold a third"_s});

    const auto found = kinds(blocksOf(type));

    QCOMPARE(std::count(found.begin(), found.end(), BlockKind::ListItem), std::ptrdiff_t{3});
  }

  void indentedParagraphIsNoList() {
    tests::SetType type;
    type.lines(50, 40, Prose);
    type.line(50, 100, u"What somebody said:"_s);
    type.lines(65, 112, Prose);

    const auto found = kinds(blocksOf(type));

    QCOMPARE(std::count(found.begin(), found.end(), BlockKind::ListItem), std::ptrdiff_t{0});
  }
};

CANDOR_TEST(LineBlocksTest)

}  // namespace candor::formats

#include "line_blocks_test.moc"
