#include "cli/terminal_page.h"

#include "cli/text_layout.h"
#include "report/report.h"
#include "support/sample_analysis.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using candor::cli::columns;
using candor::cli::Ink;
using candor::cli::terminalPage;
using candor::match::Analysis;

namespace sample = candor::tests::sample;

class TerminalPageTest : public QObject {
  Q_OBJECT

 private:
  static Analysis numbered() { return candor::report::numbered(sample::analysis()); }

  static QString withoutColours(QString page) { return page.remove(QRegularExpression(u"\u001b\\[[0-9;]*m"_s)); }

  static void everyText(Analysis& analysis, const QString& text) {
    analysis.postingTitle = analysis.postingCompany = analysis.resumeName = analysis.dataVersion = text;
    for (auto& result : analysis.requirements) {
      result.reason = result.text = text;
      for (auto& evidence : result.evidence) evidence.quote = evidence.section = text;
    }
    for (auto& blocker : analysis.blockers) blocker.reason = blocker.text = text;
    analysis.skills = {.matched = {text}, .missing = {text}, .extra = {text}};
    for (auto& check : analysis.ats) check.sentence = check.id = text;
    for (auto& advice : analysis.advice) advice.sentence = text;
    for (auto& addend : analysis.explain) addend.item = addend.facts = text;
  }

 private Q_SLOTS:
  void pageIsTheOneThatWasReviewed_data() {
    QTest::addColumn<int>("width");
    for (const int width : {60, 80, 120}) QTest::addRow("%d", width) << width;
  }

  void pageIsTheOneThatWasReviewed() {
    QFETCH(const int, width);
    const QString name = u"page-%1.txt"_s.arg(width);
    const QByteArray page = terminalPage(numbered(), width, Ink::none()).toUtf8();

    QFile golden(QStringLiteral(CANDOR_SOURCE "/tests/data/cli/") + name);
    if (!golden.open(QIODevice::ReadOnly) || golden.readAll() != page) {
      QFile now(QDir::temp().filePath(u"candor-"_s + name));
      QVERIFY(now.open(QIODevice::WriteOnly));
      now.write(page);
      QFAIL(qPrintable(u"the page differs from %1; it is in %2: look at it, and copy it there if it is good"_s.arg(
          golden.fileName(), now.fileName())));
    }
  }

  void noLineIsWiderThanTheTerminal() {
    auto analysis = numbered();
    everyText(
        analysis,
        u"Vendor-managed inventory 负责华东地区供应计划与库存管理工作 http://example.org/a/very/long/path/without/spaces"_s);

    for (const int width : {40, 60, 80, 100})
      for (const auto& page :
           {terminalPage(numbered(), width, Ink::none()), terminalPage(analysis, width, Ink::none())})
        for (const QString& line : page.split(u'\n')) QVERIFY2(columns(line) <= width, qPrintable(line));
  }

  void noLineEndsWithSpace() {
    for (const QString& line : terminalPage(numbered(), 80, Ink::none()).split(u'\n'))
      QVERIFY2(!line.endsWith(u' '), qPrintable(line));
  }

  void coloursOnlyRepeatTheWords() {
    const QString coloured = terminalPage(numbered(), 80, Ink::colours());

    QVERIFY(coloured.contains(u"\u001b[32m"_s));
    QCOMPARE(withoutColours(coloured), terminalPage(numbered(), 80, Ink::none()));
  }

  void textOfTheDocumentsCommandsNoTerminal() {
    auto analysis = numbered();
    everyText(analysis, u"a\u001b[2J\u001b]0;title\u0007b\u009b31m\u202e\r\n\u0008c"_s);

    const QString page = terminalPage(analysis, 80, Ink::none());

    for (const QChar character : page)
      QVERIFY2(character == u'\n' || (character.category() != QChar::Other_Control && character != QChar(0x202e)),
               qPrintable(QString::number(character.unicode(), 16)));
  }

  void blockersComeBeforeTheScore() {
    const QString page = terminalPage(numbered(), 80, Ink::none());

    QVERIFY(page.indexOf(u"Right to work in the EU"_s) > 0);
    QVERIFY(page.indexOf(u"Right to work in the EU"_s) < page.indexOf(u"Score 61.4 of 100"_s));
  }

  void provisionalScoreSaysSo() {
    auto analysis = numbered();
    analysis.isProvisional = true;

    QVERIFY(terminalPage(analysis, 80, Ink::none()).contains(u"Score about 61 of 100"_s));
  }

  void emptyAnalysisStillMakesAPage() {
    const QString page = terminalPage({}, 80, Ink::none());

    QVERIFY(page.contains(u"Score 0 of 100"_s));
    QVERIFY(!page.contains(u"nan"_s));
  }
};

CANDOR_TEST(TerminalPageTest)
#include "terminal_page_test.moc"
