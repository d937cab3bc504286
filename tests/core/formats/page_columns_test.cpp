#include "formats/page_columns.h"

#include "support/page_words.h"
#include "support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

PageColumns columnsOf(const tests::SetType& type) { return pageColumns(joinedPieces(type.words())); }

QStringList lines(int count, const QString& text) {
  QStringList list;
  for (int at = 0; at < count; ++at) list += text + QString::number(at);
  return list;
}

qsizetype order(const PageColumns& columns, const QString& text) {
  qsizetype at = 0;
  for (const Region& region : columns.regions) {
    for (const LinePiece& piece : region.pieces) {
      if (piece.text == text) return at;
      ++at;
    }
  }
  return -1;
}

int columnOf(const PageColumns& columns, const QString& text) {
  for (const Region& region : columns.regions)
    for (const LinePiece& piece : region.pieces)
      if (piece.text == text) return region.column;
  return -1;
}

}  // namespace

class PageColumnsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void oneColumnIsOneRegion() {
    tests::SetType type;
    type.lines(50, 100, lines(30, u"Some text of a resume that runs on and on "_s));

    const PageColumns columns = columnsOf(type);

    QCOMPARE(columns.columns, 1);
    QCOMPARE(columns.regions.size(), size_t{1});
  }

  void sidebarIsReadApartAfterTheHead() {
    tests::SetType type;
    type.size = 24;
    type.line(50, 40, u"A name that spans the whole page"_s);
    type.size = 9;
    type.lines(50, 100, lines(30, u"skill "_s));
    type.size = 10;
    type.lines(200, 104, lines(40, u"Long lines of experience fill the column "_s));

    const PageColumns columns = columnsOf(type);

    QCOMPARE(columns.columns, 2);
    QCOMPARE(order(columns, u"A name that spans the whole page"_s), 0);
    QCOMPARE(order(columns, u"skill 29"_s) + 1, order(columns, u"Long lines of experience fill the column 0"_s));
    QCOMPARE(columnOf(columns, u"skill 3"_s), 1);
    QCOMPARE(columnOf(columns, u"Long lines of experience fill the column 3"_s), 0);
  }

  void rightSidebarIsReadAfterTheMainColumn() {
    tests::SetType type;
    type.lines(50, 100, lines(40, u"Long lines of experience fill the column "_s));
    type.size = 9;
    type.lines(420, 103, lines(25, u"skill "_s));

    const PageColumns columns = columnsOf(type);

    QCOMPARE(columns.columns, 2);
    QCOMPARE(order(columns, u"Long lines of experience fill the column 39"_s) + 1, order(columns, u"skill 0"_s));
    QCOMPARE(columnOf(columns, u"skill 0"_s), 1);
  }

  void datesAreNoColumn() {
    tests::SetType type;
    for (int entry = 0; entry < 10; ++entry) {
      const double y = 100 + entry * 50;
      type.line(50, y, u"Company and title"_s).line(480, y, u"2019 – 2021"_s);
      type.lines(60, y + 12, {u"Did this"_s, u"Did that"_s});
    }

    QCOMPARE(columnsOf(type).columns, 1);
  }

  void denseDatesAreNoColumn() {
    tests::SetType type;
    for (int entry = 0; entry < 12; ++entry)
      type.line(50, 100 + entry * 12, u"A course that was taken "_s + QString::number(entry))
          .line(480, 100 + entry * 12, u"2019 – 2021"_s);

    QCOMPARE(columnsOf(type).columns, 1);
  }

  void labelsBesideEntriesAreNoColumn() {
    tests::SetType type;
    for (int entry = 0; entry < 8; ++entry) {
      type.line(50, 100 + entry * 80, u"2019 – 2021"_s);
      type.lines(150, 100 + entry * 80, lines(5, u"Text of the entry beside "_s));
    }

    QCOMPARE(columnsOf(type).columns, 1);
  }

  void rightAlignedHeadingsAreNoColumn() {
    tests::SetType type;
    type.lines(50, 120, lines(6, u"short"_s)).lines(50, 320, lines(6, u"short"_s)).lines(50, 520, lines(6, u"short"_s));
    type.size = 18;
    type.line(490, 95, u"Contact"_s).line(514, 290, u"Work"_s).line(476, 490, u"Education"_s);

    QCOMPARE(columnsOf(type).columns, 1);
  }

  void listsBesideEachOtherAreReadOneByOne() {
    tests::SetType type;
    for (int row = 0; row < 4; ++row) {
      type.line(60, 100 + row * 12, u"• left "_s + QString::number(row));
      type.line(300, 100 + row * 12, u"• right "_s + QString::number(row));
    }

    const PageColumns columns = columnsOf(type);

    QCOMPARE(columns.columns, 2);
    QCOMPARE(order(columns, u"left 3"_s) + 1, order(columns, u"right 0"_s));
  }

  void textAfterAShortListComesAfterBothLists() {
    tests::SetType type;
    for (int row = 0; row < 4; ++row) {
      type.line(60, 100 + row * 12, u"• left "_s + QString::number(row));
      type.line(300, 106 + row * 12, u"• right "_s + QString::number(row));
    }
    type.lines(60, 180, {u"Education"_s, u"A school"_s});

    const PageColumns columns = columnsOf(type);

    QVERIFY(order(columns, u"Education"_s) > order(columns, u"right 3"_s));
  }

  void loneMarksMakeNoColumn() {
    tests::SetType type;
    type.lines(108, 100, lines(6, u"An item of a list "_s));
    type.lines(84, 100, QStringList(6, u"•"_s));

    QCOMPARE(columnsOf(type).columns, 1);
  }

  void cardsAreReadOneByOne() {
    tests::SetType type;
    type.isBold = true;
    type.line(50, 100, u"Frontend"_s).line(220, 100, u"Backend"_s).line(400, 100, u"Databases"_s);
    type.isBold = false;
    for (const double x : {50.0, 220.0, 400.0})
      type.lines(x, 113, {u"Skills of a card, and"_s, u"some more of them"_s, u"at "_s + QString::number(x)});

    const PageColumns columns = columnsOf(type);

    QCOMPARE(columns.columns, 3);
    QCOMPARE(order(columns, u"at 50"_s) + 1, order(columns, u"Backend"_s));
    QCOMPARE(order(columns, u"at 220"_s) + 1, order(columns, u"Databases"_s));
  }

  void everyPieceIsReadOnce() {
    tests::SetType type;
    for (int at = 0; at < 400; ++at) type.line(at * 37 % 500, at * 53 % 700, u"w"_s + QString::number(at));
    const auto pieces = joinedPieces(type.words());

    size_t read = 0;
    for (const Region& region : pageColumns(pieces).regions) read += region.pieces.size();

    QCOMPARE(read, pieces.size());
  }

  void manyPiecesTakeLittleTime() {
    std::vector<LinePiece> pieces;
    for (int at = 0; at < 50'000; ++at)
      pieces.push_back({.mark = {}, .text = u"x"_s, .box = QRectF(at % 7 * 80, at / 7 * 0.1, 60, 11), .size = 10});

    QVERIFY(!pageColumns(std::move(pieces)).regions.empty());
  }
};

CANDOR_TEST(PageColumnsTest)

}  // namespace candor::formats

#include "page_columns_test.moc"
