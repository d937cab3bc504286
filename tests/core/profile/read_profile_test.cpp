#include "profile/read_profile.h"

#include "ontology/ontology.h"
#include "profile/profile_json.h"
#include "support/test.h"

#include "core/profile/resume_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <random>

using namespace Qt::StringLiterals;
using namespace candor::profile;
using candor::Span;
using candor::ontology::Ontology;
using candor::tests::ResumeBuilder;

namespace {

ResumeBuilder whole() {
  return ResumeBuilder()
      .title(u"Zoë 𝒦. Moore")
      .paragraph(u"Senior Accountant")
      .paragraph(u"zoe.moore@mail.example\t+44 20 7946 0958\tLeeds, United Kingdom\tlinkedin.com/in/zoemoore")
      .heading(u"Summary")
      .paragraph(u"Accountant with nine years in manufacturing who closes the books early.")
      .heading(u"Work Experience")
      .bold(u"Acme Ltd, Senior Accountant\tJan 2019 – Present")
      .item(u"Closed the books three days earlier")
      .heading(u"Education")
      .paragraph(u"University of Leeds, BSc in Accounting\t2012 – 2015")
      .heading(u"Skills")
      .paragraph(u"Excel, SAP")
      .heading(u"Certificates")
      .item(u"Chartered Accountant, 2018")
      .heading(u"Projects")
      .bold(u"Closing Calendar\t2020")
      .paragraph(u"A calendar that tells everybody what to hand in and when it is due.")
      .heading(u"Awards")
      .item(u"Accountant of the Year, 2021");
}

// Every span of the JSON, in code points, is inside the text.
void collectSpans(const QJsonObject& spans, std::vector<std::pair<QString, Span>>& found) {
  for (auto it = spans.begin(); it != spans.end(); ++it) {
    const QJsonObject span = it.value().toObject();
    const qsizetype start = span[u"start"_s].toInteger();
    found.push_back({it.key(), {start, span[u"end"_s].toInteger() - start}});
  }
}

}  // namespace

class ReadProfileTest : public QObject {
  Q_OBJECT

 private:
  const Ontology m_ontology = Ontology::load().value();

 private Q_SLOTS:
  void readsAWholeResume() {
    const Profile profile = readProfile(whole().document(), m_ontology);

    QCOMPARE(profile.email.value, u"zoe.moore@mail.example"_s);
    QCOMPARE(profile.phone.value, u"+44 20 7946 0958"_s);
    QCOMPARE(profile.location.value, u"Leeds, United Kingdom"_s);
    QCOMPARE(profile.label.value, u"Senior Accountant"_s);
    QCOMPARE(profile.profiles.size(), size_t(1));
    QVERIFY(profile.summary.value.startsWith(u"Accountant with nine years"_s));
    QCOMPARE(profile.work.size(), size_t(1));
    QCOMPARE(profile.work.front().employer.value, u"Acme Ltd"_s);
    QCOMPARE(profile.education.size(), size_t(1));
    QCOMPARE(profile.skills.size(), size_t(2));
    QCOMPARE(profile.certificates.front().value, u"Chartered Accountant"_s);
    QCOMPARE(profile.projects.front().value, u"Closing Calendar"_s);
    QCOMPARE(profile.awards.front().value, u"Accountant of the Year"_s);
  }

  void emptyResumeGivesAnEmptyProfile() {
    const Profile profile = readProfile({}, m_ontology);

    QVERIFY(profile.name.isEmpty());
    QVERIFY(profile.work.empty());
    QCOMPARE(profile.sections.size(), size_t(1));
  }

  void textWithoutLayoutIsRead() {
    candor::reading::Document document;
    document.text =
        u"Ada Moore\nada@mail.example\n\nWORK EXPERIENCE\n\nAcme Ltd, Accountant, 2019 - 2021\n\nSKILLS\n\nExcel, SAP"_s;

    const Profile profile = readProfile(document, m_ontology);

    QCOMPARE(profile.name.value, u"Ada Moore"_s);
    QCOMPARE(profile.work.size(), size_t(1));
    QCOMPARE(profile.skills.size(), size_t(2));
  }

  void sameResumeGivesTheSameBytes() {
    const auto bytes = [&] { return QJsonDocument(toJson(readProfile(whole().document(), m_ontology))).toJson(); };

    QCOMPARE(bytes(), bytes());
  }

  void spansCountCodePoints() {
    const Profile profile = readProfile(whole().document(), m_ontology);
    const auto text = profile.text.toUcs4();
    const QJsonObject json = toJson(profile);

    const QJsonObject span = json[u"spans"_s].toObject()[u"basics.email"_s].toObject();
    const qsizetype start = span[u"start"_s].toInteger();
    const qsizetype end = span[u"end"_s].toInteger();

    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(text.constData()) + start, end - start),
             u"zoe.moore@mail.example"_s);
  }

  void jsonHasTheShapeOfJsonResume() {
    const QJsonObject json = toJson(readProfile(whole().document(), m_ontology));

    QCOMPARE(json[u"basics"_s].toObject()[u"email"_s].toString(), u"zoe.moore@mail.example"_s);
    const QJsonObject work = json[u"work"_s].toArray().first().toObject();
    QCOMPARE(work[u"name"_s].toString(), u"Acme Ltd"_s);
    QCOMPARE(work[u"position"_s].toString(), u"Senior Accountant"_s);
    QCOMPARE(work[u"startDate"_s].toString(), u"2019-01"_s);
    QCOMPARE(work[u"endDate"_s].toString(), QString());
    QCOMPARE(json[u"skills"_s].toArray().first().toObject()[u"name"_s].toString(), u"Excel"_s);
    QVERIFY(json[u"sections"_s].toArray().contains(u"education"_s));
    QVERIFY(json[u"confidence"_s].toObject()[u"basics.email"_s].toDouble() > 0.9);
  }

  void anySpanOfAnyTextIsInside() {
    std::mt19937 random(7);
    const QStringList words{u"Experience"_s, u"Education"_s, u"2019"_s,    u"–"_s,          u"("_s,       u")"_s,
                            u"\t"_s,         u"\n"_s,        u"\n\n"_s,    u"•"_s,          u"Acme,"_s,   u"Inc."_s,
                            u"at"_s,         u"ada@m.c"_s,   u"+44 20"_s,  u"Jan"_s,        u"Skills:"_s, u"·"_s,
                            u"University"_s, u"B.S."_s,      u"𝒦"_s,       u"Accountant"_s, u"Present"_s, u":"_s,
                            u","_s,          u"TX"_s,        u"GPA 3.8"_s, u"www.x"_s};
    for (int round = 0; round < 400; ++round) {
      candor::reading::Document document;
      for (int word = 0; word < 60; ++word)
        document.text += words[qsizetype(random() % quint32(words.size()))] + (random() % 3 ? u" "_s : QString());

      const Profile profile = readProfile(document, m_ontology);
      const qsizetype length = document.text.toUcs4().size();
      std::vector<std::pair<QString, Span>> spans;
      collectSpans(toJson(profile)[u"spans"_s].toObject(), spans);

      for (const auto& [path, span] : spans)
        QVERIFY2(span.start >= 0 && span.length >= 0 && span.end() <= length,
                 qPrintable(path + u": "_s + document.text));
    }
  }
};

CANDOR_TEST(ReadProfileTest)

#include "read_profile_test.moc"
