#include "formats/json_resume.h"

#include "formats/json_text.h"
#include "support/outline.h"
#include "support/test.h"

#include <QJsonArray>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using tests::outline;

reading::Document documentOf(const QByteArray& json) { return readJsonResume(json, {}).value_or({}); }

class JsonResumeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void resumeIsLaidOut_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& json, const QString& expected) {
      QTest::newRow(name) << json << expected;
    };
    row("basics",
        R"({"basics":{"name":"Jane Doe","label":"Engineer","email":"j@example.org","phone":"+49 1","summary":"Builds.",)"
        R"("location":{"city":"Berlin","countryCode":"DE"},"profiles":[{"network":"GitHub","url":"https://x.org/j"}]}})",
        u"heading1: Jane Doe | paragraph: Engineer | paragraph: j@example.org / +49 1 / Berlin, DE / GitHub: "
        "https://x.org/j | heading2: Summary | paragraph: Builds."_s);
    row("work",
        R"({"work":[{"position":"Engineer","name":"Acme","startDate":"2019-03-01","endDate":"2020-04","location":"Berlin",)"
        R"("summary":"Bridges.","highlights":["Built","Led"],"team":4}]})",
        u"heading2: Work Experience | paragraph: Engineer, Acme > Mar 2019 – Apr 2020 / Berlin | paragraph: Bridges. | "
        "item1: Built | item1: Led | paragraph: Team: 4"_s);
    row("skills", R"({"skills":[{"name":"Web","level":"Master","keywords":["HTML","CSS"]},"SQL"]})",
        u"heading2: Skills | item1: Web: HTML, CSS (Master) | item1: SQL"_s);
    row("wrong types", R"({"basics":{"name":["Jane","Doe"],"location":7},"work":"Acme","skills":{"a":"b"}})",
        u"heading1: Jane, Doe | paragraph: 7 | heading2: Work Experience | paragraph: Acme | heading2: Skills | "
        "paragraph: b"_s);
    row("unknown", R"({"sideHustles":[{"name":"Bakery","since":2010}],"motto":"Go","meta":{"version":"1"}})",
        u"heading2: Motto | paragraph: Go | heading2: Side hustles | paragraph: Bakery | paragraph: Since: 2010"_s);
  }

  void resumeIsLaidOut() {
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QCOMPARE(outline(documentOf(json)), expected);
  }

  void datesAreWritten() {
    QCOMPARE(jsonDate(u"2019-12-24"_s), u"Dec 2019"_s);
    QCOMPARE(jsonDate(u"2019-12"_s), u"Dec 2019"_s);
    QCOMPARE(jsonDate(u"2019"_s), u"2019"_s);
    QCOMPARE(jsonDate(u"2019-13"_s), u"2019-13"_s);
    QCOMPARE(jsonDate(u"Summer 2019"_s), u"Summer 2019"_s);
    QCOMPARE(jsonPeriod({{u"startDate"_s, u"2019"_s}}), u"2019 – Present"_s);
    QCOMPARE(jsonPeriod({{u"endDate"_s, u"2019"_s}}), u"2019"_s);
  }

  void linksLead() {
    const QByteArray json = R"({"basics":{"email":"j@example.org","url":"https://example.org"}})";
    QCOMPARE(tests::linksOf(documentOf(json)),
             u"j@example.org -> mailto:j@example.org | https://example.org -> https://example.org"_s);
  }
};

}  // namespace

CANDOR_TEST(JsonResumeTest)

}  // namespace candor::formats

#include "json_resume_test.moc"
