#include "profile/outline.h"

#include "ontology/ontology.h"
#include "profile/heading_words.h"
#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "support/test.h"

#include "core/profile/resume_builder.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace candor::profile;
using candor::ontology::Ontology;
using candor::tests::ResumeBuilder;

class OutlineTest : public QObject {
  Q_OBJECT

 private:
  const Ontology m_ontology = Ontology::load().value();

  [[nodiscard]] QString kinds(const ResumeBuilder& builder) const {
    QStringList names;
    for (const Section& section : readProfile(builder.document(), m_ontology).sections)
      names.append(QString::fromLatin1(key(section.kind).data()));
    return names.join(u' ');
  }

 private Q_SLOTS:
  void headingsAreKnownByTheirWords_data() {
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* heading, const char* expected) {
      QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromLatin1(expected);
    };
    row("work experience", "work");
    row("employment history", "work");
    row("professional experience", "work");
    row("career history", "work");
    row("education and training", "education");
    row("academic background", "education");
    row("technical skills", "skills");
    row("core qualifications", "skills");
    row("skills & interests", "skills");
    row("areas of expertise", "skills");
    row("language skills", "languages");
    row("programming languages", "skills");
    row("volunteer experience", "volunteer");
    row("project experience", "projects");
    row("career highlights", "awards");
    row("honors and awards", "awards");
    row("professional summary", "summary");
    row("about me", "summary");
    row("career objective", "summary");
    row("licenses and certifications", "certificates");
    row("personal information", "contact");
    row("additional information", "other");
    row("references available upon request", "references");
    row("berufserfahrung", "work");
    row("beruflicher werdegang", "work");
    row("ausbildung", "education");
    row("kenntnisse und fahigkeiten", "skills");
    row("experience professionnelle", "work");
    row("formation", "education");
    row("competences", "skills");
    row("centres d'interet", "interests");
    row("experiencia laboral", "work");
    row("formacion academica", "education");
    row("esperienze lavorative", "work");
    row("istruzione e formazione", "education");
    row("experiencia profissional", "work");
    row("werkervaring", "work");
    row("opleiding", "education");
    row("vaardigheden", "skills");
    row("s k i l l s", "skills");
  }
  void headingsAreKnownByTheirWords() {
    QFETCH(QString, heading);
    QFETCH(QString, expected);

    const auto words = headingWords(heading);

    QVERIFY(words.has_value());
    QCOMPARE(QString::fromLatin1(key(words->kind).data()), expected);
  }

  void otherLinesAreNoHeadings_data() {
    QTest::addColumn<QString>("line");
    for (const char* line : {"senior accountant", "experience with python", "acme education ltd",
                             "led the summary of sales", "frontend", ""})
      QTest::newRow(line) << QString::fromUtf8(line);
  }
  void otherLinesAreNoHeadings() {
    QFETCH(QString, line);

    QVERIFY(!headingWords(line).has_value());
  }

  void sectionsCoverTheTextInOrder() {
    const auto builder = ResumeBuilder()
                             .title(u"Ada Moore")
                             .heading(u"Summary")
                             .paragraph(u"Accountant who closes the books early.")
                             .heading(u"Skills")
                             .paragraph(u"Excel, SAP")
                             .heading(u"Education")
                             .paragraph(u"University of Leeds, BSc Accounting\t2012 – 2015");

    const Profile profile = readProfile(builder.document(), m_ontology);

    qsizetype end = 0;
    for (const Section& section : profile.sections) {
      QCOMPARE(std::min(section.heading.start, section.body.start), end);
      end = section.body.end();
    }
    QCOMPARE(end, profile.text.size());
    QCOMPARE(kinds(builder), u"contact summary skills education"_s);
  }

  void headingUnderEveryJobIsNoSection() {
    const auto builder = ResumeBuilder()
                             .title(u"Ada Moore")
                             .heading(u"Work Experience")
                             .bold(u"Acme Ltd\t2019 – 2021")
                             .heading(u"Highlights")
                             .item(u"Closed the books three days earlier")
                             .bold(u"Bolt Ltd\t2017 – 2019")
                             .heading(u"Highlights")
                             .item(u"Cut costs by 12%")
                             .heading(u"Education")
                             .paragraph(u"University of Leeds\t2012 – 2015");

    QCOMPARE(kinds(builder), u"contact work education"_s);
  }

  void summaryWithoutAHeadingIsFound() {
    const auto builder =
        ResumeBuilder()
            .title(u"Ada Moore")
            .paragraph(u"Accountant with nine years in manufacturing who closes the books early and explains them.")
            .paragraph(u"ada@mail.example")
            .heading(u"Work Experience")
            .paragraph(u"Acme Ltd, Accountant\t2019 – 2021")
            .heading(u"Skills")
            .paragraph(u"Excel, SAP");

    QCOMPARE(kinds(builder), u"contact summary contact work skills"_s);
  }

  void columnWithoutHeadingsIsReadWithTheHeadingsBeside() {
    const auto builder = ResumeBuilder()
                             .title(u"Ada Moore")
                             .column(0, 50, 100)
                             .heading(u"Skills")
                             .paragraph(u"Excel")
                             .column(0, 50, 200)
                             .heading(u"Languages")
                             .paragraph(u"English")
                             .column(1, 350, 120)
                             .paragraph(u"PostgreSQL")
                             .column(1, 350, 220)
                             .paragraph(u"German");

    const Profile profile = readProfile(builder.document(), m_ontology);

    QCOMPARE(profile.skills.size(), size_t(2));
    QCOMPARE(profile.skills[1].name.value, u"PostgreSQL"_s);
    QCOMPARE(profile.languages.size(), size_t(2));
  }

  void headingGluedToItsTextIsOne() {
    const auto builder = ResumeBuilder()
                             .title(u"Ada Moore")
                             .paragraph(u"Skills: Excel, SAP, Power BI")
                             .paragraph(u"Education: University of Leeds, BSc Accounting, 2015");

    const Profile profile = readProfile(builder.document(), m_ontology);

    QCOMPARE(profile.skills.size(), size_t(3));
    QCOMPARE(profile.education.size(), size_t(1));
  }

  void headingAboveItsTextInPlainTextIsOne() {
    const auto document = candor::reading::readPlainText(
        u"Ada Moore\n\nSummary\nPlans supply.\n\nWork experience\nPlanner, Orrin Dairy   2021 - 2024\nPlanned.\n\n"
        u"Education\nBSc Mathematics\n"_s);

    QStringList names;
    for (const Section& section : readProfile(*document, m_ontology).sections)
      names.append(QString::fromLatin1(key(section.kind).data()));
    QCOMPARE(names, (QStringList{u"contact"_s, u"summary"_s, u"work"_s, u"education"_s}));
  }

  void resumeWithoutHeadingsIsOneSection() { QCOMPARE(readProfile({}, m_ontology).sections.size(), size_t(1)); }
};

CANDOR_TEST(OutlineTest)

#include "outline_test.moc"
