#include "formats/line_hyphens.h"

#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

std::vector<LineBlock> paragraph(const QStringList& texts) {
  LineBlock block;
  for (const QString& text : texts) {
    PageLine line;
    line.cells.push_back(LineCell{.text = text, .box = QRectF(50, 100, 200, 11), .size = 10, .isBold = false});
    block.lines.push_back(line);
  }
  return {block};
}

QStringList joined(std::vector<LineBlock> blocks, Hyphenation hyphenation) {
  joinHyphens(blocks, hyphenation);
  QStringList texts;
  for (const LineBlock& block : blocks)
    for (const PageLine& line : block.lines) texts += line.text();
  return texts;
}

}  // namespace

class LineHyphensTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void partedWordIsMadeWholeOnItsFirstLine() {
    QCOMPARE(joined(paragraph({u"Ten years of experi-"_s, u"ence in sales"_s}), Hyphenation::Usual),
             (QStringList{u"Ten years of experience"_s, u"in sales"_s}));
  }

  void lineThatHeldTheRestAloneGoes() {
    QCOMPARE(joined(paragraph({u"Ten years of experi-"_s, u"ence"_s}), Hyphenation::Usual),
             QStringList{u"Ten years of experience"_s});
  }

  void compoundKeepsItsHyphen() {
    QCOMPARE(joined(paragraph({u"A self-"_s, u"motivated person"_s}), Hyphenation::Usual),
             (QStringList{u"A self-motivated"_s, u"person"_s}));
    QCOMPARE(joined(paragraph({u"A fault-tolerant one, a fault-"_s, u"tolerant one"_s}), Hyphenation::Usual).front(),
             u"A fault-tolerant one, a fault-tolerant"_s);
  }

  void programsThatDoNotHyphenateMeanTheirHyphens() {
    QStringList texts(40, u"a line"_s);
    texts << u"An award-"_s << u"winning team"_s;

    QVERIFY(joined(paragraph(texts), Hyphenation::Unknown).contains(u"An award-winning"_s));
  }

  void namesAndNumbersStayApart() {
    const QStringList texts{u"From 2019-"_s, u"2021 at Foo-"_s, u"Bar"_s};

    QCOMPARE(joined(paragraph(texts), Hyphenation::Usual), texts);
  }
};

CANDOR_TEST(LineHyphensTest)

}  // namespace candor::formats

#include "line_hyphens_test.moc"
