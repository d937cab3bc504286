#include "formats/page_lines.h"

#include "support/page_lines.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::formats {

class PageLinesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void farCellsArePartedByATab() {
    tests::SetType type;
    type.line(400, 101, u"2019 – 2021"_s).line(50, 100, u"Some Company"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)), QStringList{u"Some Company\t2019 – 2021"_s});
  }

  void loneMarkBelongsToTheWordsBesideIt() {
    tests::SetType type;
    type.line(70, 100, u"Built things"_s).line(50, 100, u"▪"_s);

    const auto lines = tests::linesOf(type);

    QCOMPARE(tests::texts(lines), QStringList{u"Built things"_s});
    QCOMPARE(lines.front().mark, u"▪"_s);
    QCOMPARE(lines.front().markLeft, 50.0);
  }

  void markAboveItsWordsBelongsToThem() {
    tests::SetType type;
    type.line(50, 92, u"•"_s).line(65, 100, u"Senior Engineer"_s);

    const auto lines = tests::linesOf(type);

    QCOMPARE(tests::texts(lines), QStringList{u"Senior Engineer"_s});
    QCOMPARE(lines.front().mark, u"•"_s);
  }

  void dashBetweenCellsStays() {
    tests::SetType type;
    type.line(50, 100, u"2019"_s).line(120, 100, u"– 2021"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)), QStringList{u"2019\t– 2021"_s});
  }

  void raisedTextStaysOnItsLine() {
    tests::SetType type;
    type.line(50, 100, u"Won the"_s);
    type.size = 6;
    type.line(88, 98, u"2nd"_s);

    QCOMPARE(tests::linesOf(type).size(), size_t{1});
  }

  void rightToLeftCellsAreTurned() {
    tests::SetType type;
    type.line(50, 100, u"2021"_s).line(400, 100, u"םולש"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)), QStringList{u"שלום\t2021"_s});
  }
};

CANDOR_TEST(PageLinesTest)

}  // namespace candor::formats

#include "page_lines_test.moc"
