#include "report/language.h"

#include "report/terms.h"
#include "support/foreign_language.h"
#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
namespace match = candor::match;
namespace report = candor::report;
namespace tests = candor::tests;
using report::Language;
using report::Phrase;

class LanguageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutTranslationsEnglishIsSaid() {
    const Language english;

    QCOMPARE(english.tag(), u"en"_s);
    QCOMPARE(english.say(Phrase::MustHave), u"Must have"_s);
    QCOMPARE(english.say(match::Said("Give %1 its dates.", {u"Work"_s})), u"Give Work its dates."_s);
    QCOMPARE(english.number(7.5, 1), u"7.5"_s);
  }

  void sentencesOfTheAnalysisAreLearntWithTheirPieces() {
    auto analysis = tests::sample::analysis();
    analysis.advice.front().sentence = match::Said("Name %1.", {match::Said("a degree"), u"50 %1"_s});

    const Language language = tests::foreignLanguage(analysis);

    QCOMPARE(language.say(analysis.advice.front().sentence), u"«Name «a degree».»"_s);
    QCOMPARE(language.say(match::Said("Nobody asked for this.")), u"Nobody asked for this."_s);
    QCOMPARE(language.say(match::Said(u"own words"_s)), u"own words"_s);
  }

  void termsAreSaidInTheLanguage() {
    auto analysis = tests::sample::analysis();
    const Language language = tests::foreignLanguage(analysis);

    QCOMPARE(report::points(40, language), u"40,0"_s);
    QCOMPARE(report::count(analysis.requirements, language), u"3 ‹met›, 1 ‹partly›, 2 ‹missing›"_s);
    QCOMPARE(report::sectionTitle(u"work", language), u"‹Work›"_s);
    QCOMPARE(report::sectionTitle(u"hobby-room", language), u"Hobby room"_s);
    QCOMPARE(report::checkTitle(u"text-layer", language), u"‹Text layer›"_s);
    QCOMPARE(report::openBlockers(analysis, language), u"‹1 blocker is open›"_s);
    QCOMPARE(report::openChecks(analysis, language), u"‹2 of 3 open›"_s);
    analysis.isProvisional = true;
    QCOMPARE(report::scoreInWords(analysis, language), u"‹about 61›"_s);
    analysis.postingTitle.clear();
    analysis.postingCompany.clear();
    QCOMPARE(report::heading(analysis, language), u"‹Posting without a title›"_s);
  }
};

CANDOR_TEST(LanguageTest)
#include "language_test.moc"
