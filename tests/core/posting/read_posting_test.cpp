#include "knowledge.h"
#include "posting/posting.h"
#include "posting/posting_json.h"
#include "support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::posting;

namespace {

const QString Engineer =
    uR"(Senior Backend Engineer
Northern Light Systems · Berlin, Germany · Hybrid

About us
Northern Light Systems was founded in 2012 and builds software for wholesalers in Europe.

What you'll do
- Design services in Go and PostgreSQL
- Mentor two junior engineers

What you'll bring
- 5+ years of experience building backend systems
- Strong knowledge of Go, Java or Kotlin
- You must have the right to work in Germany

Nice to have
- Kubernetes, Terraform 😀

What we offer
- 75.000 – 95.000 € gross per year
- 30 days of vacation

Northern Light Systems is an equal opportunity employer.
)"_s;

}  // namespace

class ReadPostingTest : public QObject {
  Q_OBJECT

 private:
  static Posting read(const QString& text) { return *readPosting(PostingText(text), knowledge()); }
  static QString filler() {
    return u" The shop is open on weekdays and the work is done in a team of twelve people who know each other well."_s;
  }

 private Q_SLOTS:
  void factsOfTheHeadAreRead() {
    const Posting posting = read(Engineer);

    QCOMPARE(posting.title.value, u"Senior Backend Engineer"_s);
    QCOMPARE(posting.company.value, u"Northern Light Systems"_s);
    QCOMPARE(posting.place.value, u"Berlin, Germany"_s);
    QCOMPARE(posting.workMode, WorkMode::Hybrid);
    QCOMPARE(posting.seniority, Seniority::Senior);
    QCOMPARE(posting.years, std::optional<double>(5));
    QVERIFY(posting.salary);
    QCOMPARE(posting.salary->high, 95000.0);
    QCOMPARE(posting.title.span.in(posting.text).toString(), posting.title.value);
  }

  void titleIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("label") << u"Job Title: Store Supervisor\nLocation: Leeds\n"_s << u"Store Supervisor"_s;
    QTest::newRow("a sentence alone on the first line")
        << u"We are looking for a Network Security Manager\n"_s << u"Network Security Manager"_s;
    QTest::newRow("a long first line")
        << u"Registered Nurse - ICU Full Time Days - Harbour Hospital Central Leeds - Job Number 12 Description Apply\n"_s
        << u"Registered Nurse"_s;
    QTest::newRow("a title and what it does")
        << u"The Accounting Clerk assists the whole team as it plans and pays what is due.\n"_s
        << u"Accounting Clerk"_s;
    QTest::newRow("job in a town") << u"Registered Nurse Job in Boston\n"_s << u"Registered Nurse"_s;
    QTest::newRow("first line") << u"Electrician - nights\n"_s << u"Electrician"_s;
    QTest::newRow("at a company") << u"Accountant at Harbour Group\n"_s << u"Accountant"_s;
    QTest::newRow("German mark") << u"Prüfmittelbeauftragter (m/w/d)\n"_s << u"Prüfmittelbeauftragter (m/w/d)"_s;
    QTest::newRow("sentence") << u"Harbour Group is looking for an experienced mechanical engineer to join us."_s
                              << u"mechanical engineer"_s;
    QTest::newRow("capable of") << u"Our client is seeking a seasoned Site Estimator capable of pricing machinery."_s
                                << u"Site Estimator"_s;
    QTest::newRow("working as") << u"Harbour Group is hiring individuals to work as full-time Truck Drivers."_s
                                << u"Truck Drivers"_s;
    QTest::newRow("unknown, written as one")
        << u"Seeking an Endeca Developer for a contract in Leeds."_s << u"Endeca Developer"_s;
    QTest::newRow("run-on head") << u"Harbour Services Senior Data Analyst Leeds Requisition 77 We measure tides."_s
                                 << u"Senior Data Analyst"_s;
    QTest::newRow("number of an advertisement")
        << u"DFSSEsemFL067470A career here has never been better\n"_s << QString();
    QTest::newRow("none") << u"Come and see us."_s << QString();
  }
  void titleIsRead() {
    QFETCH(QString, text);
    QFETCH(QString, title);

    QCOMPARE(read(text + filler()).title.value, title);
  }

  void companyIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("company");
    QTest::newRow("label") << u"Cook\nCompany: Harbour & Finch\n"_s << u"Harbour & Finch"_s;
    QTest::newRow("heading") << u"Cook\n\nAbout Harbour Finch\n"_s << u"Harbour Finch"_s;
    QTest::newRow("title line") << u"Cook at Harbour Finch\n"_s << u"Harbour Finch"_s;
    QTest::newRow("subject") << u"Harbour Finch is seeking a cook."_s << u"Harbour Finch"_s;
    QTest::newRow("legal form") << u"You work for Harbour Finch GmbH in the kitchen."_s << u"Harbour Finch GmbH"_s;
    QTest::newRow("run on") << u"LANDSCAPER We are looking for people who like gardens."_s << QString();
    QTest::newRow("header line") << u"Cook\nHarbour Finch, Leeds\n\nCooks for a hundred guests.\n"_s
                                 << u"Harbour Finch"_s;
    QTest::newRow("heading below the title") << u"Cook\nJob Description\nCooks for a hundred guests.\n"_s << QString();
    QTest::newRow("words for a search below the title")
        << u"Cook\nRestaurant | restaurant cook | cooks\nCooks for a hundred guests.\n"_s << QString();
    QTest::newRow("none") << u"Our client is seeking a cook."_s << QString();
  }
  void companyIsRead() {
    QFETCH(QString, text);
    QFETCH(QString, company);

    QCOMPARE(read(text + filler()).company.value, company);
  }

  void placeEndsWhereTheNextLabelBegins() {
    const Posting posting = read(u"Cook\nLocation: Leeds, UKRequisition #: 12\n"_s + filler());

    QCOMPARE(posting.place.value, u"Leeds, UK"_s);
  }

  void workModeIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mode");
    QTest::newRow("remote") << u"This is a fully remote position."_s << int(WorkMode::Remote);
    QTest::newRow("hybrid") << u"You spend two days in the office."_s << int(WorkMode::Hybrid);
    QTest::newRow("on site") << u"This is not a remote job."_s << int(WorkMode::OnSite);
    QTest::newRow("label") << u"Location: Remote\n"_s << int(WorkMode::Remote);
    QTest::newRow("remote control")
        << u"You repair remote controls and hybrid vehicles of any make and of any year, at any hour."_s
        << int(WorkMode::Unknown);
  }
  void workModeIsRead() {
    QFETCH(QString, text);
    QFETCH(int, mode);

    QCOMPARE(int(read(text + filler()).workMode), mode);
  }

  void boilerplateIsLeftOut() {
    const Posting posting = read(Engineer);

    const auto isIn = [&](const QString& words) {
      const qsizetype at = posting.text.indexOf(words);
      return std::any_of(posting.boilerplate.begin(), posting.boilerplate.end(), [&](Span span) {
        return span.contains({at, 1});
      });
    };
    QVERIFY(isIn(u"founded in"_s));
    QVERIFY(isIn(u"30 days of vacation"_s));
    QVERIFY(isIn(u"equal opportunity"_s));
    QVERIFY(!isIn(u"Kubernetes"_s));
    for (const auto& mention : posting.mentions)
      for (const Span span : posting.boilerplate) QVERIFY(!span.overlaps(mention.span));
  }

  void unreadableTextIsRefused() {
    QCOMPARE(readPosting(PostingText(u" \n"_s), knowledge()).error().fault, Fault::NoText);
    QCOMPARE(readPosting(PostingText(u"Cook wanted"_s), knowledge()).error().fault, Fault::TooShort);
    QCOMPARE(readPosting(PostingText(QString(400, QChar(u'\ufffd'))), knowledge()).error().fault, Fault::Garbled);
  }

  void thinPostingIsMarked() {
    QVERIFY(read(u"Cook wanted."_s + filler()).isThin);
    const QString duties = u"- Mentor two junior engineers.%1%1%1"_s.arg(filler());
    QVERIFY(!read(QString(Engineer).replace(u"- Mentor two junior engineers"_s, duties)).isThin);
  }

  void sameTextGivesTheSamePosting() { QCOMPARE(read(Engineer), read(Engineer)); }

  void jsonCountsCodePoints() {
    const Posting posting = read(u"😀 "_s + Engineer);

    const QJsonObject json = toJson(posting, knowledge());

    const QJsonObject last = json[u"requirements"_s].toArray().last().toObject();
    const auto points = posting.text.toUcs4();
    const qsizetype start = last[u"start"_s].toInteger();
    const QString words = QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + start,
                                            last[u"end"_s].toInteger() - start);
    QCOMPARE(words.simplified(), last[u"text"_s].toString());
    QCOMPARE(json[u"work_mode"_s].toString(), u"hybrid"_s);
  }

  // Pieces of postings and of noise in any order: nothing may crash, and every span must lie in the text, in order.
  void spansHoldWhateverTheText() {
    const QStringList parts{u"Requirements:"_s,
                            u"- "_s,
                            u"• "_s,
                            u"Excel"_s,
                            u" preferred"_s,
                            u", "_s,
                            u"5 years"_s,
                            u" of experience"_s,
                            u"\n"_s,
                            u"(or "_s,
                            u")"_s,
                            u"Bachelor's degree"_s,
                            u"must have "_s,
                            u";"_s,
                            u"."_s,
                            u"$45,000"_s,
                            u" - "_s,
                            u"😀"_s,
                            u"1. "_s,
                            u"A"_s,
                            u"and "_s,
                            u"ideally "_s,
                            u"About Us"_s,
                            u"\u00e2\u20ac\u00a2"_s,
                            u"& "_s,
                            u"  "_s,
                            u":"_s};
    QRandomGenerator random(20261);
    for (int round = 0; round < 400; ++round) {
      QString text = filler();
      for (int i = 0; i < 60; ++i) text += parts[random.bounded(int(parts.size()))];

      const Posting posting = read(text);

      qsizetype last = 0;
      for (const Requirement& requirement : posting.requirements) {
        QVERIFY(requirement.span.length > 0 && requirement.span.start >= last && requirement.span.end() <= text.size());
        QVERIFY(requirement.reason.isEmpty() || text.contains(requirement.reason));
        last = requirement.span.start;
      }
    }
  }

  void realPostingsSaySomething() {
    QFile file(QStringLiteral(CANDOR_SOURCE "/../shared/data/postings/monster_816.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the development data is not here");
    int read = 0;
    int withRequirements = 0;
    while (!file.atEnd()) {
      const QString text = QJsonDocument::fromJson(file.readLine()).object()[u"job_description"_s].toString();
      const auto posting = readPosting(PostingText(text), knowledge());
      if (!posting) continue;
      ++read;
      withRequirements += !posting->requirements.empty();
    }
    QVERIFY(read > 780);
    QVERIFY(withRequirements > read * 95 / 100);
  }
};

CANDOR_TEST(ReadPostingTest)
#include "read_posting_test.moc"
