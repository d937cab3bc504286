#include "formats/letter_spacing.h"

#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

// Words of 10 points; a gap before each as given.
std::vector<SpacedWord> spaced(const QString& text, double letterGap, double wordGap) {
  std::vector<SpacedWord> words;
  for (const QString& word : text.split(u"  "_s))
    for (const QString& letter : word.split(u' '))
      words.push_back({letter, letter == word.left(letter.size()) && !words.empty() ? wordGap : letterGap, 10, true});
  return words;
}

QStringList texts(const std::vector<SpacedWord>& words) {
  QStringList list;
  for (const SpacedWord& word : words) list += word.text;
  return list;
}

}  // namespace

class LetterSpacingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void spacedLettersBecomeAWord() {
    std::vector<SpacedWord> words{{u"S"_s, 0, 10, false}, {u"K"_s, 2, 10, true}, {u"I"_s, 2, 10, true},
                                  {u"L"_s, 2, 10, true},  {u"L"_s, 2, 10, true}, {u"S"_s, 2, 10, true}};

    QVERIFY(closeSpacedLetters(words));
    QCOMPARE(texts(words), QStringList{u"SKILLS"_s});
  }

  void widerGapsPartWords() {
    std::vector<SpacedWord> words = spaced(u"W O R K  D O N E"_s, 2, 7);

    QVERIFY(closeSpacedLetters(words));
    QCOMPARE(texts(words), (QStringList{u"WORK"_s, u"DONE"_s}));
  }

  void kernedLettersMayStandTogether() {
    std::vector<SpacedWord> words{
        {u"AWA"_s, 0, 10, false}, {u"R"_s, 2, 10, true}, {u"D"_s, 2, 10, true}, {u"S"_s, 2, 10, true}};

    QVERIFY(closeSpacedLetters(words));
    QCOMPARE(texts(words), QStringList{u"AWARDS"_s});
  }

  void shortWordsStayApart() {
    for (const QString& text : {u"I am a q"_s, u"A B C"_s, u"x x x x x"_s, u"R & D at"_s}) {
      std::vector<SpacedWord> words = spaced(text, 3, 3);

      QVERIFY2(!closeSpacedLetters(words), qPrintable(text));
      QCOMPARE(texts(words), text.split(u' '));
    }
  }
};

CANDOR_TEST(LetterSpacingTest)

}  // namespace candor::formats

#include "letter_spacing_test.moc"
