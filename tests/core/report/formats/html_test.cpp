#include "report/formats/html.h"

#include "support/foreign_language.h"
#include "support/sample_analysis.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
namespace reading = candor::reading;
namespace report = candor::report;
namespace tests = candor::tests;

namespace {

QString sampleHtml() {
  return QString::fromUtf8(report::toHtml(report::makeReport(tests::sample::analysis(), tests::sample::resume())));
}

QStringList found(const QString& page, const QString& pattern) {
  QStringList result;
  for (auto match = QRegularExpression(pattern).globalMatch(page); match.hasNext();) result += match.next().captured(1);
  return result;
}

// Every place where foreign text reaches the page holds the payload.
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
  resume.language = resume.title = payload;
  return report::makeReport(analysis, resume);
}

// Elements and attributes in the order of the page, without texts and values. The page is well-formed by design, but
// for the few elements that HTML leaves open.
QStringList skeleton(const QByteArray& page) {
  QString text = QString::fromUtf8(page);
  text.replace(QRegularExpression(u"<!DOCTYPE html>|<meta [^>]*>|<style>.*?</style>"_s,
                                  QRegularExpression::DotMatchesEverythingOption),
               QString());
  text.replace(u"<br>"_s, u"<br/>"_s);
  QStringList result;
  QXmlStreamReader xml(text);
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    result += xml.name().toString();
    for (const auto& attribute : xml.attributes())
      if (attribute.name() != u"lang"_s) result += u"@"_s + attribute.name().toString();
  }
  if (xml.hasError()) result = {xml.errorString()};
  return result;
}

}  // namespace

class HtmlTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pageIsTheOneThatWasReviewed() {
    QFile golden(QStringLiteral(CANDOR_SOURCE "/tests/data/report/sample.html"));
    const QByteArray page = sampleHtml().toUtf8();
    if (!golden.open(QIODevice::ReadOnly) || golden.readAll() != page) {
      QFile now(QDir::temp().filePath(u"candor-sample.html"_s));
      QVERIFY(now.open(QIODevice::WriteOnly));
      now.write(page);
      QFAIL(qPrintable(u"the page differs from %1; it is in %2: look at it, and copy it there if it is good"_s.arg(
          golden.fileName(), now.fileName())));
    }
  }

  void pageLoadsAndRunsNothing() {
    const QString page = sampleHtml();

    QVERIFY(
        page.contains(u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                      "style-src 'unsafe-inline'\">"_s));
    const QRegularExpression loading(
        u"<script|<link|<img|<iframe|<object|<embed|@import|url\\(|\\bon\\w+=|https?:|src="_s);
    QVERIFY2(!loading.match(page).hasMatch(), qPrintable(loading.match(page).captured()));
  }

  void everyLinkLeadsToOnePlaceOfThePage() {
    const QString page = sampleHtml();
    const QStringList ids = found(page, u" id=\"([^\"]*)\""_s);
    const QSet<QString> places(ids.begin(), ids.end());

    const QStringList links = found(page, u"href=\"#([^\"]*)\""_s);

    QVERIFY(links.size() >= 9);
    QCOMPARE(places.size(), ids.size());
    for (const QString& link : links) QVERIFY2(places.contains(link), qPrintable(link));
  }

  void provenRequirementsAreLinkedBothWays() {
    const QString page = sampleHtml();

    for (const QString& number : {u"1"_s, u"2"_s, u"3"_s, u"5"_s}) {
      QVERIFY2(page.contains(u"href=\"#e%1\""_s.arg(number)), qPrintable(number));
      QVERIFY2(page.contains(u"href=\"#r%1\""_s.arg(number)), qPrintable(number));
    }
    QVERIFY(!page.contains(u"href=\"#e4\""_s));
  }

  void evidenceOutsideTheResumesLinesStillHasAPlaceToLead() {
    auto analysis = tests::sample::analysis();
    auto resume = tests::sample::resume();
    // Begins at the break between two blocks.
    const qsizetype gap = resume.text.indexOf(u"\n\n"_s);
    analysis.requirements = {analysis.requirements.front()};
    analysis.requirements.front().evidence = {{.span = {gap, 12}, .quote = resume.text.mid(gap, 12), .section = {}}};

    const auto page = QString::fromUtf8(report::toHtml(report::makeReport(analysis, resume)));

    QVERIFY(page.contains(u" id=\"e1\""_s));
  }

  void addendsAndStatusesAreInWords() {
    const QString page = sampleHtml();

    for (const QString& words : {u"<b>37.5</b> of 55"_s, u"<b>61.4</b> of 100"_s, u"Met</td>"_s, u"Partly</td>"_s,
                                 u"Missing</td>"_s, u"+9.2"_s, u"1 blocker is open"_s, u"Right to work in the EU"_s})
      QVERIFY2(page.contains(words), qPrintable(words));
  }

  void pageSpeaksTheLanguageOfItsReport() {
    auto analysis = tests::sample::analysis();
    analysis.requirements.back().reason = candor::match::Said("The resume names %1.", {u"<English>"_s});
    const auto language = tests::foreignLanguage(analysis);

    const auto page =
        QString::fromUtf8(report::toHtml(report::makeReport(analysis, tests::sample::resume(), language)));

    for (const QString& words :
         {u"<html lang=\"de\">"_s, u"‹Requirements›"_s, u"‹met›<"_s, u"«The resume names &lt;English&gt;.»"_s,
          u"<b>37,5</b> ‹of 55›"_s, u"<cite>‹Work›</cite>"_s, u"‹Resume of <span"_s,
          u"aria-label=\"‹Score 61,4 of 100›\""_s})
      QVERIFY2(page.contains(words), qPrintable(words));
    QVERIFY(!page.contains(u">Skills<"_s));
    QVERIFY(page.contains(u"S&amp;OP"_s));
  }

  void emptyAnalysisStillMakesAPage() {
    const QByteArray page = report::toHtml(report::makeReport({}, {}));

    QVERIFY(page.contains("<h1"));
    QVERIFY(skeleton(page).size() > 10);
    QVERIFY(!page.contains("nan"));
  }

  void hostileTextStaysText_data() {
    QTest::addColumn<QString>("payload");
    const QStringList payloads{u"<script>alert(1)</script>"_s,
                               u"<img src=x onerror=alert(1)>"_s,
                               u"\"><svg onload=alert(1)>"_s,
                               u"'><b>"_s,
                               u"</style><script>x</script>"_s,
                               u"</title><h1>x"_s,
                               u"<!-- x"_s,
                               u"--><b>"_s,
                               u"]]>"_s,
                               u"<![CDATA[x]]>"_s,
                               u"<?xml version=\"1.0\"?>"_s,
                               u"&lt;script&gt;"_s,
                               u"&#60;b&#62;"_s,
                               u"&amp;&quot;"_s,
                               u"&"_s,
                               u"&x"_s,
                               u"javascript:alert(1)"_s,
                               u"<a href=\"javascript:alert(1)\">x</a>"_s,
                               u"<iframe src=\"file:///etc/passwd\">"_s,
                               u"<base href=\"http://x/\">"_s,
                               u"<meta http-equiv=refresh content=\"0;url=http://x\">"_s,
                               u"<link rel=stylesheet href=//x>"_s,
                               u"\" style=\"background:url(//x)"_s,
                               u"` onmouseover=alert(1) x=`"_s,
                               u"<form action=//x><input name=a>"_s,
                               u"<svg><animate onbegin=alert(1)>"_s,
                               u"<math><mtext></form>"_s,
                               u"\u202e<b>\u2066"_s,
                               u"a\u0000b\u001b[2J<i>"_s,
                               u"<scr\u0000ipt>x"_s,
                               u"%3Cscript%3E"_s,
                               u"{{7*7}}${7*7}%1%2"_s,
                               u"＜script＞"_s,
                               u"<details open ontoggle=alert(1)>"_s,
                               QString(300, u'<')};
    for (const QString& payload : payloads) QTest::newRow(qPrintable(payload.left(40).toHtmlEscaped())) << payload;
  }

  // The payload changes no element and no attribute: the page has the skeleton of one with a harmless word.
  void hostileTextStaysText() {
    QFETCH(const QString, payload);

    const QByteArray page = report::toHtml(poisoned(payload));

    QCOMPARE(skeleton(page), skeleton(report::toHtml(poisoned(u"harmless"_s))));
    QVERIFY(!page.contains('\0') && !page.contains('\x1b') && !page.contains("\u202e"));
  }
};

CANDOR_TEST(HtmlTest)
#include "html_test.moc"
