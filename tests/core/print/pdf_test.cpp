#include "print/pdf.h"

#include "print/pdf_objects.h"
#include "support/foreign_language.h"
#include "support/sample_analysis.h"
#include "support/test.h"

#include <set>
#include <string>

using namespace Qt::StringLiterals;
namespace print = candor::print;
namespace reading = candor::reading;
namespace report = candor::report;
namespace tests = candor::tests;

namespace {

report::Report sampleReport() { return report::makeReport(tests::sample::analysis(), tests::sample::resume()); }

// The file taken apart again.
class Opened {
 public:
  explicit Opened(const report::Report& report) {
    const auto bytes = print::toPdf(report);
    if (!bytes) return;
    m_bytes = *bytes;
    m_file.processMemoryFile("report", m_bytes.constData(), std::size_t(m_bytes.size()));
    m_isOpen = true;
  }
  [[nodiscard]] bool isOpen() const { return m_isOpen; }
  [[nodiscard]] QPDF& file() { return m_file; }
  [[nodiscard]] std::vector<QPDFPageObjectHelper> pages() { return QPDFPageDocumentHelper(m_file).getAllPages(); }
  [[nodiscard]] QString textOf(const char* key) {
    return QString::fromStdString(m_file.getTrailer().getKey("/Info").getKey(key).getUTF8Value());
  }

  // All titles, a level deeper with a dash before it.
  [[nodiscard]] QStringList bookmarks() { return titlesBelow(m_file.getRoot().getKey("/Outlines"), {}); }

 private:
  static QStringList titlesBelow(QPDFObjectHandle parent, const QString& before) {
    QStringList titles;
    for (QPDFObjectHandle entry = parent.getKey("/First"); entry.isDictionary(); entry = entry.getKey("/Next")) {
      titles += before + QString::fromStdString(entry.getKey("/Title").getUTF8Value());
      titles += titlesBelow(entry, before + u'-');
    }
    return titles;
  }

  QByteArray m_bytes;
  QPDF m_file;
  bool m_isOpen = false;
};

// Every place where foreign text reaches the pages holds the payload.
report::Report poisoned(const QString& payload) {
  auto analysis = tests::sample::analysis();
  analysis.postingTitle = analysis.postingCompany = analysis.resumeName = analysis.dataVersion = payload;
  for (auto& result : analysis.requirements) {
    result.reason = result.text = payload;
    result.evidence = {{.span = {0, payload.size()}, .quote = payload, .section = payload}};
  }
  for (auto& blocker : analysis.blockers) blocker.reason = blocker.text = payload;
  analysis.skills = {.matched = {payload}, .missing = {payload}, .extra = {payload}};
  for (auto& check : analysis.ats) check.sentence = check.id = payload;
  for (auto& advice : analysis.advice) advice.sentence = payload;
  for (auto& addend : analysis.explain) addend.item = addend.facts = payload;
  auto resume = tests::sample::Sheet().add(reading::BlockKind::Paragraph, {payload}).document();
  return report::makeReport(analysis, resume);
}

}  // namespace

class PdfTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sameReportIsTheSameBytes() {
    const auto first = print::toPdf(sampleReport());
    const auto second = print::toPdf(sampleReport());

    QVERIFY(first);
    QVERIFY(first->startsWith("%PDF-"));
    QVERIFY(second);
    QVERIFY(*first == *second);
  }

  void fileSaysItsTitleAndLanguageAndNoTime() {
    Opened opened(sampleReport());

    QVERIFY(opened.isOpen());
    QCOMPARE(opened.textOf("/Title"), u"Senior Supply Planner, Halden Foods – Candor"_s);
    QCOMPARE(opened.file().getRoot().getKey("/Lang").getUTF8Value(), std::string("en"));
    QVERIFY(opened.file().getRoot().getKey("/Metadata").isNull());
    const std::set<std::string> said = opened.file().getTrailer().getKey("/Info").getKeys();
    QCOMPARE(said, (std::set<std::string>{"/Creator", "/Title"}));
  }

  void reportInAnotherLanguageSaysSo() {
    const auto analysis = tests::sample::analysis();
    Opened opened(report::makeReport(analysis, tests::sample::resume(), tests::foreignLanguage(analysis)));

    QVERIFY(opened.isOpen());
    QCOMPARE(opened.file().getRoot().getKey("/Lang").getUTF8Value(), std::string("de"));
    const QStringList bookmarks = opened.bookmarks();
    for (const QString& title : {u"‹Score›"_s, u"‹1 blocker is open›"_s, u"-‹Must have›"_s, u"‹File checks›"_s})
      QVERIFY2(bookmarks.contains(title), qPrintable(bookmarks.join(u'\n')));
  }

  void bookmarksNameThePartsAndTheResumesHeadings() {
    Opened opened(sampleReport());

    QVERIFY(opened.isOpen());
    QCOMPARE(opened.bookmarks(), (QStringList{u"Score"_s, u"1 blocker is open"_s, u"Requirements"_s, u"-Must have"_s,
                                              u"-Nice to have"_s, u"Truthful edits, best first"_s, u"Skills"_s,
                                              u"File checks"_s, u"Resume"_s, u"-Work"_s, u"-Languages"_s}));
  }

  void provenRequirementsAreLinkedBothWays() {
    Opened opened(sampleReport());
    QVERIFY(opened.isOpen());

    auto pages = opened.pages();
    const auto linksOf = [](QPDFPageObjectHelper& page) { return page.getAnnotations("/Link").size(); };

    QVERIFY(pages.size() > 1);
    QCOMPARE(linksOf(pages.front()), std::size_t(4));  // two of six have no proof
    QCOMPARE(linksOf(pages.back()), std::size_t(5));   // requirement 1 is proven twice
    auto there = pages.front().getAnnotations("/Link").front().getObjectHandle().getKey("/Dest").getArrayItem(0);
    QVERIFY(there.getObjGen() == pages.back().getObjectHandle().getObjGen());
  }

  void fontsAreInTheFile() {
    Opened opened(sampleReport());
    QVERIFY(opened.isOpen());

    int fonts = 0;
    for (QPDFPageObjectHelper& page : opened.pages()) {
      for (auto [name, font] : page.getAttribute("/Resources", false).getKey("/Font").getDictAsMap()) {
        auto descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        QVERIFY2(descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"), name.c_str());
        QVERIFY(font.getKey("/ToUnicode").isStream());
        ++fonts;
      }
    }
    QVERIFY(fonts >= 4);
  }

  void longResumeFlowsOverManyPages() {
    tests::sample::Sheet sheet;
    for (int i = 0; i < 1700; ++i)
      sheet.add(reading::BlockKind::ListItem,
                {u"• Line %1 of a long life: moved the goods from here to there."_s.arg(i)});
    Opened opened(report::makeReport(tests::sample::analysis(), sheet.document()));

    QVERIFY(opened.isOpen());
    QVERIFY2(opened.pages().size() >= 30, qPrintable(QString::number(opened.pages().size())));
    QVERIFY(opened.pages().size() < 60);
  }

  void emptyAnalysisStillMakesAPage() {
    Opened opened(report::makeReport({}, {}));

    QVERIFY(opened.isOpen());
    QCOMPARE(opened.pages().size(), std::size_t(1));
  }

  void hostileTextChangesNothingButItself_data() {
    QTest::addColumn<QString>("payload");
    QTest::newRow("empty") << QString();
    QTest::newRow("markup") << u"<b>x</b><img src=file:///etc/passwd>"_s;
    QTest::newRow("pdf") << u") Tj ET endstream endobj /OpenAction << /S /JavaScript >>"_s;
    QTest::newRow("controls") << u"\u0001\u001b[31m\u202e\u2066x"_s;
    QTest::newRow("one word") << QString(400, u'W');
    QTest::newRow("stacked marks") << u"Z"_s + QString(60, QChar(0x0301)) + u"algo"_s;
    QTest::newRow("right to left") << u"مرحبا بالعالم، هذا نص طويل قليلا"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd800)) + u"x"_s;
    QTest::newRow("no glyph") << QString(QChar(0xe123)) + QString::fromUcs4(U"\U000f1234");
  }
  void hostileTextChangesNothingButItself() {
    QFETCH(QString, payload);

    Opened opened(poisoned(payload));

    QVERIFY(opened.isOpen());
    QVERIFY(!opened.file().getRoot().hasKey("/OpenAction"));
    QCOMPARE(opened.bookmarks().first(), u"Score"_s);
    QVERIFY(opened.pages().size() <= 40);
  }
};

CANDOR_TEST(PdfTest)
#include "pdf_test.moc"
