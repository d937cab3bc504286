#include "profile/email.h"
#include "profile/heading_words.h"
#include "profile/person_name.h"
#include "profile/phone.h"
#include "profile/places.h"
#include "profile/web.h"

#include "ontology/ontology.h"
#include "profile/read_profile.h"
#include "support/test.h"

#include "core/profile/resume_builder.h"

#include <QString>

using namespace Qt::StringLiterals;
using namespace candor::profile;
using candor::ontology::Ontology;
using candor::tests::ResumeBuilder;

namespace {

QString firstEmail(const QString& text) {
  const auto found = findEmails(text);
  return found.empty() ? QString() : found.front().value;
}

QString firstPhone(const QString& text) {
  const auto found = findPhones(text, findDates(text));
  return found.empty() ? QString() : found.front().value;
}

}  // namespace

class ContactTest : public QObject {
  Q_OBJECT

 private:
  const Ontology m_ontology = Ontology::load().value();

  [[nodiscard]] Profile read(const ResumeBuilder& builder) const { return readProfile(builder.document(), m_ontology); }

 private Q_SLOTS:
  void nameOverTwoLinesKeepsItsHyphen() {
    const auto resume =
        ResumeBuilder()
            .title(u"OLUWASEUN ADEYEMI -")
            .title(u"CLARKE")
            .paragraph(u"o.a@mail.example")
            .paragraph(
                u"Registered nurse with eleven years in acute medicine who trains new staff and keeps wards calm.");

    QCOMPARE(read(resume).name.value, u"OLUWASEUN ADEYEMI-CLARKE"_s);
  }

  void emailsAreFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("plain", u"Mail: ada.moore@mail.example, Leeds"_s, u"ada.moore@mail.example"_s);
    row("end of a sentence", u"Write to ada@mail.example."_s, u"ada@mail.example"_s);
    row("broken in the ending", u"ada.moore@mail.c\nom\n(912) 555-4321"_s, u"ada.moore@mail.com"_s);
    row("broken after the sign", u"ada.moore@\nmail.example"_s, u"ada.moore@mail.example"_s);
    row("broken at the dot", u"ada.moore@mail.\nexample"_s, u"ada.moore@mail.example"_s);
    row("spaces around the sign", u"ada @ mail.example"_s, u"ada@mail.example"_s);
    row("written out", u"ada (at) mail (dot) example"_s, u"ada@mail.example"_s);
    row("no address", u"@ada on every network"_s, QString());
    row("host without an ending", u"root@localhost"_s, QString());
  }
  void emailsAreFound() {
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(firstEmail(text), expected);
  }

  void emailSpanCoversTheBreak() {
    const QString text = u"Contact ada@mail.c\nom now"_s;

    const auto found = findEmails(text);

    QCOMPARE(found.front().span.in(text).toString(), u"ada@mail.c\nom"_s);
  }

  void phonesAreFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("american", u"(912) 555-4321"_s, u"(912) 555-4321"_s);
    row("american with prefix", u"+1 (555) 123-4567 | x"_s, u"+1 (555) 123-4567"_s);
    row("dots", u"555.123.4567"_s, u"555.123.4567"_s);
    row("german", u"Tel.: 030 / 1234 5678"_s, u"030 / 1234 5678"_s);
    row("french", u"06 12 34 56 78"_s, u"06 12 34 56 78"_s);
    row("international", u"+44 20 7946 0958"_s, u"+44 20 7946 0958"_s);
    row("digits alone", u"Mobile 07700900123"_s, u"07700900123"_s);
    row("years", u"2012 - 2016 and 2018 – 2020"_s, QString());
    row("dates", u"2019-01-01 — 2020-12-31"_s, QString());
    row("identifier", u"DOI 10.1234/5678901"_s, QString());
    row("money", u"$1 200 000 saved"_s, QString());
    row("host", u"192.168.10.12"_s, QString());
    row("social security", u"SSN 219-09-9999"_s, QString());
  }
  void phonesAreFound() {
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(firstPhone(text), expected);
  }

  void faxIsNoPhone() {
    const Profile profile =
        read(ResumeBuilder().title(u"Ada Moore").paragraph(u"Fax: 020 7946 0001").line(u"Phone: 020 7946 0958"));

    QCOMPARE(profile.phone.value, u"020 7946 0958"_s);
  }

  void refereesAreNotTheApplicant() {
    const Profile profile = read(ResumeBuilder()
                                     .title(u"Ada Moore")
                                     .heading(u"Work Experience")
                                     .paragraph(u"Acme Ltd, Accountant\t2019 – 2021")
                                     .heading(u"References")
                                     .paragraph(u"Bob Stone, bob@acme.example, 020 7946 0958")
                                     .heading(u"Contact")
                                     .paragraph(u"ada@mail.example\t020 7946 0111"));

    QCOMPARE(profile.email.value, u"ada@mail.example"_s);
    QCOMPARE(profile.phone.value, u"020 7946 0111"_s);
  }

  void mailtoLinkIsUsedWhenTheTextHasNoAddress() {
    ResumeBuilder builder;
    builder.title(u"Ada Moore").paragraph(u"E-mail me");
    candor::reading::Document document = builder.document();
    document.links.push_back({{11, 9}, u"mailto:ada@mail.example?subject=Hi"_s});

    QCOMPARE(readProfile(document, m_ontology).email.value, u"ada@mail.example"_s);
  }

  void namesAreFound_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& line, const QString& expected) {
      QTest::newRow(name) << line << expected;
    };
    row("plain", u"Ada Moore"_s, u"Ada Moore"_s);
    row("capitals", u"ADA MOORE"_s, u"ADA MOORE"_s);
    row("particles", u"Jan van der Berg"_s, u"Jan van der Berg"_s);
    row("accents and hyphen", u"José García-Márquez"_s, u"José García-Márquez"_s);
    row("initial", u"Ada K. Moore"_s, u"Ada K. Moore"_s);
    row("credentials", u"Ada Moore, PMP, MBA"_s, u"Ada Moore"_s);
    row("degree without a comma", u"Ada Moore PhD"_s, u"Ada Moore"_s);
    row("title before", u"Dr. Ada Moore"_s, u"Ada Moore"_s);
    row("headline after", u"Ada Moore – Accountant"_s, u"Ada Moore"_s);
    row("document title before", u"Curriculum Vitae Ada Moore"_s, u"Ada Moore"_s);
  }
  void namesAreFound() {
    QFETCH(QString, line);
    QFETCH(QString, expected);

    const Profile profile = read(ResumeBuilder().title(line).paragraph(u"Leeds\tamoore@mail.example"));

    QCOMPARE(profile.name.value, expected);
  }

  void nameOverTwoLinesIsOne() {
    const Profile profile = read(ResumeBuilder().title(u"ADA").title(u"MOORE").paragraph(u"ada@mail.example"));

    QCOMPARE(profile.name.value, u"ADA MOORE"_s);
  }

  void documentTitleAndDateAreNoName() {
    const Profile profile = read(ResumeBuilder()
                                     .title(u"Curriculum Vitae")
                                     .paragraph(u"Last updated in May 2025")
                                     .title(u"Ada Moore")
                                     .paragraph(u"ada@mail.example"));

    QCOMPARE(profile.name.value, u"Ada Moore"_s);
  }

  void nameInAContactBlockAtTheEndIsFound() {
    const Profile profile = read(ResumeBuilder()
                                     .heading(u"Work Experience")
                                     .paragraph(u"Acme Ltd, Accountant\t2019 – 2021")
                                     .heading(u"Contact")
                                     .paragraph(u"Ada Moore")
                                     .line(u"ada.moore@mail.example"));

    QCOMPARE(profile.name.value, u"Ada Moore"_s);
  }

  void resumeWithoutANameHasNone() {
    const Profile profile = read(ResumeBuilder()
                                     .heading(u"SALES MANAGER")
                                     .heading(u"Summary")
                                     .paragraph(u"Sells well and trains others to sell."));

    QVERIFY(profile.name.isEmpty());
  }

  void headlineUnderTheNameIsTheLabel() {
    const Profile profile =
        read(ResumeBuilder().title(u"Ada Moore").paragraph(u"Senior Accountant").paragraph(u"ada@mail.example"));

    QCOMPARE(profile.label.value, u"Senior Accountant"_s);
  }

  void placesAreKnownByForm_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    for (const char* text :
         {"Austin, TX", "Leeds, United Kingdom", "10115 Berlin", "San Francisco, CA 94115", "Remote", "City , State"})
      QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char* text : {"Acme, Inc.", "Senior Accountant", "IT", "ada@mail.example, UK", "Microsoft"})
      QTest::newRow(text) << QString::fromUtf8(text) << false;
  }
  void placesAreKnownByForm() {
    QFETCH(QString, text);
    QFETCH(bool, expected);

    QCOMPARE(isPlace(text), expected);
  }

  void networksAreKnownByHost() {
    const QString text = u"linkedin.com/in/ada · https://github.com/ada · ada.dev · Node.js"_s;

    const auto found = findWebAddresses(text, {});

    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0].network, u"LinkedIn"_s);
    QCOMPARE(found[1].network, u"GitHub"_s);
    QCOMPARE(found[2].network, QString());
    QCOMPARE(found[2].url.value, u"ada.dev"_s);
  }
};

CANDOR_TEST(ContactTest)

#include "contact_test.moc"
