#include "formats/line_pieces.h"

#include "support/page_words.h"
#include "support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

QStringList texts(const std::vector<LinePiece>& pieces) {
  QStringList list;
  for (const LinePiece& piece : pieces) list += piece.text;
  return list;
}

}  // namespace

class LinePiecesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsOfALineMakeOnePiece() {
    tests::SetType type;
    type.line(50, 100, u"Led a team of five"_s);

    QCOMPARE(texts(joinedPieces(type.words())), QStringList{u"Led a team of five"_s});
  }

  void wideGapsPartPieces() {
    tests::SetType type;
    type.line(50, 100, u"Some Company"_s).line(400, 100, u"2019 – 2021"_s);

    QCOMPARE(texts(joinedPieces(type.words())), (QStringList{u"Some Company"_s, u"2019 – 2021"_s}));
  }

  void touchingWordsAreOneWord() {
    const std::vector<PageWord> words{{u"bold"_s, QRectF(50, 100, 20, 11), 10, true, false},
                                      {u","_s, QRectF(70, 100, 3, 11), 10, false, true},
                                      {u"plain"_s, QRectF(75.5, 100, 25, 11), 10, false, false}};

    QCOMPARE(texts(joinedPieces(words)), QStringList{u"bold, plain"_s});
  }

  void smallCapitalsAreOneWord() {
    const std::vector<PageWord> words{{u"W"_s, QRectF(62.1, 221.9, 11.9, 14), 12, true, true},
                                      {u"ork"_s, QRectF(74.8, 225.2, 20.5, 10), 9, true, true},
                                      {u"E"_s, QRectF(99.9, 221.9, 7.7, 14), 12, true, true},
                                      {u"xperience"_s, QRectF(108.7, 225.2, 55.5, 10), 9, true, false}};

    QCOMPARE(texts(joinedPieces(words)), QStringList{u"Work Experience"_s});
  }

  void aLetterOfTheSameSizeIsAWord() {
    const std::vector<PageWord> words{{u"A"_s, QRectF(50, 100, 7, 11), 10, false, false},
                                      {u"plan"_s, QRectF(58.5, 100, 20, 11), 10, false, false}};

    QCOMPARE(texts(joinedPieces(words)), QStringList{u"A plan"_s});
  }

  void falseBoldIsReadOnce() {
    const PageWord word{u"Summary"_s, QRectF(50, 100, 35, 11), 10, false, false};
    PageWord copy = word;
    copy.box.translate(0.4, 0);

    QCOMPARE(texts(joinedPieces({word, copy})), QStringList{u"Summary"_s});
  }

  void sameWordElsewhereStays() {
    tests::SetType type;
    type.line(50, 100, u"very very good"_s).line(50, 112, u"very"_s);

    QCOMPARE(texts(joinedPieces(type.words())), (QStringList{u"very very good"_s, u"very"_s}));
  }

  void listMarkIsTakenOff() {
    tests::SetType type;
    type.line(50, 100, u"•"_s).line(70, 100, u"Built things"_s);

    const auto pieces = joinedPieces(type.words());

    QCOMPARE(pieces.size(), size_t{1});
    QCOMPARE(pieces.front().mark, u"•"_s);
    QCOMPARE(pieces.front().text, u"Built things"_s);
    QCOMPARE(pieces.front().textLeft, 70.0);
  }

  void dashWithoutGapIsNoMark() {
    const std::vector<PageWord> words{{u"-"_s, QRectF(50, 100, 3, 11), 10, false, false},
                                      {u"5"_s, QRectF(53, 100, 5, 11), 10, false, false}};

    QCOMPARE(texts(joinedPieces(words)), QStringList{u"-5"_s});
  }

  void ideographsNeedNoSpaces() {
    const std::vector<PageWord> words{{u"工作"_s, QRectF(50, 100, 20, 11), 10, false, true},
                                      {u"经验"_s, QRectF(72, 100, 20, 11), 10, false, false}};

    QCOMPARE(texts(joinedPieces(words)), QStringList{u"工作经验"_s});
  }

  void rightToLeftWordsAreInLogicalOrder() {
    // Seen on the page, from the left: 2021 dlrow olleh.
    const std::vector<PageWord> words{{u"2021"_s, QRectF(50, 100, 20, 11), 10, false, true},
                                      {u"םלוע"_s, QRectF(73, 100, 20, 11), 10, false, true},
                                      {u"םולש"_s, QRectF(96, 100, 20, 11), 10, false, false}};

    QCOMPARE(texts(joinedPieces(words)), QStringList{u"שלום עולם 2021"_s});
  }

  void manyWordsTakeLittleTime() {
    std::vector<PageWord> words;
    for (int at = 0; at < 100'000; ++at)
      words.push_back({u"word"_s, QRectF(at % 20 * 25, at / 20 * 0.2, 20, 11), 10, false, true});

    QVERIFY(!joinedPieces(words).empty());
  }
};

CANDOR_TEST(LinePiecesTest)

}  // namespace candor::formats

#include "line_pieces_test.moc"
