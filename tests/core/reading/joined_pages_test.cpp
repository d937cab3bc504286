#include "reading/joined_pages.h"

#include "reading/composer.h"
#include "reading/sound.h"
#include "support/test.h"

#include <optional>
#include <utility>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

Document page(const QString& line, std::optional<int> certainty) {
  Composer composer;
  composer.begin(BlockKind::Paragraph);
  composer.addLine(line);
  Document document = std::move(composer).finish();
  document.layout.certainty = certainty;
  document.layout.pages = 3;
  return document;
}

class JoinedPagesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pagesFollowEachOther() {
    Document whole;
    appendPage(whole, page(u"Jane Doe"_s, 90), 0);
    appendPage(whole, page({}, {}), 1);
    appendPage(whole, page(u"Built bridges over rivers"_s, 60), 2);

    QCOMPARE(whole.text, u"Jane Doe\n\nBuilt bridges over rivers"_s);
    QCOMPARE(whole.lines.size(), std::size_t(2));
    QCOMPARE(whole.lines[1].span.in(whole.text), u"Built bridges over rivers"_s);
    QCOMPARE(whole.blocks[1].span, whole.lines[1].span);
    QCOMPARE(whole.lines[1].page, 2);
    QCOMPARE(whole.layout.pages, 3);
    QVERIFY_RESULT(checkSound(whole, {}));
  }

  // Of the mean letter, whatever page it stands on.
  void certaintyIsTheMeanOfAllLetters() {
    Document whole;
    appendPage(whole, page(QString(10, u'a'), 90), 0);
    appendPage(whole, page(QString(30, u'b'), 50), 1);

    QCOMPARE(whole.layout.certainty, std::optional(60));
  }
};

}  // namespace

CANDOR_TEST(JoinedPagesTest)

}  // namespace candor::reading

#include "joined_pages_test.moc"
