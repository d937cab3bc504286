#include "reading/composer.h"

#include "reading/sound.h"
#include "support/test.h"

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;
using reading::Document;

class ComposerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void blocksArePartedByBlankLinesAndRunsAreNot() {
    Composer composer;
    composer.begin(BlockKind::Heading, 1);
    composer.addLine(u"Work");
    for (const char16_t* item : {u"one", u"two"}) {
      composer.begin(BlockKind::ListItem, 1);
      composer.addLine(item);
    }
    composer.endRun();
    composer.begin(BlockKind::ListItem, 1);
    composer.addLine(u"of another list");
    composer.begin(BlockKind::TableRow);
    composer.addLine(u"a\tb");

    const Document document = std::move(composer).finish();

    QCOMPARE(document.text, u"Work\n\none\ntwo\n\nof another list\n\na\tb"_s);
    QCOMPARE(document.blocks.size(), std::size_t(5));
    QCOMPARE(document.blocks[1].level, 1);
    QVERIFY_RESULT(reading::checkSound(document, {}));
  }

  void linesOfABlockStandTogether() {
    Composer composer;
    composer.begin(BlockKind::Paragraph);
    composer.addLine(u"  one ", {.size = 12, .isBold = true});
    composer.addLine(u"two\nlines");

    const Document document = std::move(composer).finish();

    QCOMPARE(document.text, u"one\ntwo lines"_s);
    QCOMPARE(document.lines.size(), std::size_t(2));
    QCOMPARE(document.lines[0].size, 12.0);
    QVERIFY(document.lines[0].isBold);
    QCOMPARE(document.blocks[0].span, (Span{0, 13}));
  }

  void emptyLinesAndBlocksVanish() {
    Composer composer;
    composer.begin(BlockKind::Heading, 1);
    QVERIFY(composer.addLine(u" \t").isEmpty());
    composer.begin(BlockKind::Paragraph);
    composer.addLine(u"text");

    const Document document = std::move(composer).finish();

    QCOMPARE(document.text, u"text"_s);
    QCOMPARE(document.blocks.size(), std::size_t(1));
    QCOMPARE(document.blocks[0].kind, BlockKind::Paragraph);
  }

  void linksLeadFromWhereTheirLineStands() {
    Composer composer;
    composer.begin(BlockKind::Paragraph);
    composer.addLine(u"Jane");
    const Span place = composer.addLine(u"home");
    composer.addLink(place, u"https://example.org"_s);
    composer.addLink({}, u"https://nowhere.example"_s);
    composer.addLink(place, QString(100'000, u'a'));

    const Document document = std::move(composer).finish();

    QCOMPARE(document.links.size(), std::size_t(1));
    QCOMPARE(document.links[0].span.in(document.text), u"home");
    QVERIFY_RESULT(reading::checkSound(document, {}));
  }

  void whatFollowsStandsOnTheNextPage() {
    Composer composer;
    composer.begin(BlockKind::Paragraph);
    composer.addLine(u"one");
    composer.nextPage();
    composer.begin(BlockKind::Paragraph);
    composer.addLine(u"two");

    const Document document = std::move(composer).finish();

    QCOMPARE(document.layout.pages, 2);
    QCOMPARE(document.lines[1].page, 1);
    QCOMPARE(document.blocks[1].page, 1);
  }
};

}  // namespace

CANDOR_TEST(ComposerTest)

}  // namespace candor::reading

#include "composer_test.moc"
