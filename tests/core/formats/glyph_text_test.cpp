#include "formats/glyph_text.h"

#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::formats {

class GlyphTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ligaturesAreOpened() {
    QCOMPARE(cleanGlyphs(u"e\uFB03cient \uFB01nance \uFB02ow"_s, FontKind::Letters), u"efficient finance flow"_s);
    QVERIFY(hasLigature(u"o\uFB00er"));
    QVERIFY(!hasLigature(u"offer"));
  }

  void lettersAreComposed() { QCOMPARE(cleanGlyphs(u"Jose\u0301"_s, FontKind::Letters), u"Jos\u00E9"_s); }

  void invisibleCharactersGo() {
    QCOMPARE(cleanGlyphs(u"ex\u00ADperi\u200Bence\uFEFF"_s, FontKind::Letters), u"experience"_s);
    QCOMPARE(cleanGlyphs(u"10\u00A0000"_s, FontKind::Letters), u"10 000"_s);
  }

  void softHyphenAtTheEndIsAHyphen() { QCOMPARE(cleanGlyphs(u"experi\u00AD"_s, FontKind::Letters), u"experi-"_s); }

  void joinersStayWhereTheyShapeLetters() {
    QCOMPARE(cleanGlyphs(u"\u0645\u06CC\u200C\u062E"_s, FontKind::Letters), u"\u0645\u06CC\u200C\u062E"_s);
    QCOMPARE(cleanGlyphs(u"a\u200Cb"_s, FontKind::Letters), u"ab"_s);
  }

  void iconsAreDropped() {
    QCOMPARE(fontKind(u"FontAwesome6Free-Solid"), FontKind::Icons);
    QCOMPARE(cleanGlyphs(u"\uF0E0"_s, FontKind::Icons), QString());
    QCOMPARE(cleanGlyphs(u"\uE0B2"_s, FontKind::Letters), QString());
  }

  void symbolFontsGiveListMarks() {
    QCOMPARE(fontKind(u"Wingdings-Regular"), FontKind::Symbols);
    QCOMPARE(cleanGlyphs(u"\uF0A7"_s, FontKind::Symbols), u"•"_s);
    QCOMPARE(cleanGlyphs(u"\u00A7"_s, FontKind::Symbols), u"•"_s);
    QCOMPARE(cleanGlyphs(u"\uF0B7"_s, FontKind::Letters), u"•"_s);
  }

  void weightsAreReadFromFontNames() {
    for (const QStringView name : {u"Arial-BoldMT", u"Lato-Black", u"SourceSans3-Semibold", u"CMBX10", u"Frutiger-Bd"})
      QVERIFY2(isBoldFont(name), qPrintable(name.toString()));
    for (const QStringView name : {u"Roboto-Medium", u"ArialMT", u"CMR10", u"Lato-Light"})
      QVERIFY2(!isBoldFont(name), qPrintable(name.toString()));
  }

  void marksAreCertainOrWeak() {
    QCOMPARE(listMark(u"•"), MarkKind::Certain);
    QCOMPARE(listMark(u"▪"), MarkKind::Certain);
    QCOMPARE(listMark(u"o"), MarkKind::Weak);
    QCOMPARE(listMark(u"–"), MarkKind::Weak);
    QCOMPARE(listMark(u"a"), MarkKind::None);
    QCOMPARE(listMark(u"●●●"), MarkKind::None);
  }
};

CANDOR_TEST(GlyphTextTest)

}  // namespace candor::formats

#include "glyph_text_test.moc"
