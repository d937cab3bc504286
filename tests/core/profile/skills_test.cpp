#include "profile/skill_words.h"

#include "ontology/ontology.h"
#include "profile/read_profile.h"
#include "support/test.h"

#include "core/profile/resume_builder.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace candor::profile;
using candor::ontology::Ontology;
using candor::tests::ResumeBuilder;

class SkillsTest : public QObject {
  Q_OBJECT

 private:
  const Ontology m_ontology = Ontology::load().value();

  [[nodiscard]] static ResumeBuilder begin() {
    return ResumeBuilder()
        .title(u"Ada Moore")
        .heading(u"Education")
        .paragraph(u"University of Leeds, BSc Accounting\t2012 – 2015")
        .heading(u"Skills");
  }

  [[nodiscard]] QStringList skills(const ResumeBuilder& builder) const {
    QStringList all;
    for (const Skill& skill : readProfile(builder.document(), m_ontology).skills) all.append(skill.name.value);
    return all;
  }

 private Q_SLOTS:
  void separatorsPartSkills_data() {
    QTest::addColumn<QString>("line");
    for (const char* line : {"Excel, PostgreSQL, Docker", "Excel; PostgreSQL; Docker", "Excel | PostgreSQL | Docker",
                             "Excel • PostgreSQL • Docker", "Excel · PostgreSQL · Docker", "Excel\tPostgreSQL\tDocker",
                             "Excel, PostgreSQL and Docker", "Excel (advanced), PostgreSQL (3 years), Docker",
                             "Excel / PostgreSQL / Docker", "Excel, PostgreSQL, Docker, excel."})
      QTest::newRow(line) << QString::fromUtf8(line);
  }
  void separatorsPartSkills() {
    QFETCH(QString, line);

    QCOMPARE(skills(begin().paragraph(line)), (QStringList{u"Excel"_s, u"PostgreSQL"_s, u"Docker"_s}));
  }

  void skillsSideBySideAreToldApartByKnowingThem() {
    QCOMPARE(skills(begin().paragraph(u"TypeScript PostgreSQL Docker Kubernetes")),
             (QStringList{u"TypeScript"_s, u"PostgreSQL"_s, u"Docker"_s, u"Kubernetes"_s}));
  }

  void groupTitlesAreNoSkills() {
    const auto builder = begin().item(u"Databases: PostgreSQL, Redis").item(u"Office: Excel");

    const auto all = readProfile(builder.document(), m_ontology).skills;

    QCOMPARE(skills(builder), (QStringList{u"PostgreSQL"_s, u"Redis"_s, u"Excel"_s}));
    QCOMPARE(all.front().group, u"Databases"_s);
    QCOMPARE(all.back().group, u"Office"_s);
  }

  void levelUnderATitleMakesItAGroup() {
    const auto builder = begin()
                             .paragraph(u"Bookkeeping")
                             .paragraph(u"Expert")
                             .paragraph(u"Excel")
                             .paragraph(u"SAP")
                             .paragraph(u"Reporting")
                             .paragraph(u"Advanced")
                             .paragraph(u"Tableau")
                             .paragraph(u"Power BI");

    QCOMPARE(skills(builder), (QStringList{u"Excel"_s, u"SAP"_s, u"Tableau"_s, u"Power BI"_s}));
  }

  void sentencesAreNoSkills() {
    QVERIFY(skills(begin().paragraph(u"I am known for closing the books early in every single month of the year."))
                .isEmpty());
  }

  void listGoesOnInTheNextLine() {
    QCOMPARE(skills(begin().paragraph(u"Excel, Power").line(u"BI, Docker")),
             (QStringList{u"Excel"_s, u"Power BI"_s, u"Docker"_s}));
  }

  void skillsKnowTheirConcept() {
    const auto all =
        readProfile(begin().paragraph(u"PostgreSQL, Underwater basket charts").document(), m_ontology).skills;

    QVERIFY(all[0].concept_.has_value());
    QVERIFY(!all[1].concept_.has_value());
  }

  void languagesOfPeopleAreNoSkills() {
    const auto builder = begin().item(u"Office: Excel").item(u"Languages: English, German");

    const Profile profile = readProfile(builder.document(), m_ontology);

    QCOMPARE(skills(builder), QStringList{u"Excel"_s});
    QCOMPARE(profile.languages.size(), size_t(2));
  }

  void languagesKeepTheirLevel() {
    const auto builder = begin().paragraph(u"Excel").heading(u"Languages").paragraph(u"English (native), German – B2");

    const Profile profile = readProfile(builder.document(), m_ontology);

    QCOMPARE(profile.languages.size(), size_t(2));
    QCOMPARE(profile.languages[0].value, u"English (native)"_s);
    QCOMPARE(profile.languages[1].value, u"German – B2"_s);
  }

  void levelsAreKnown_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    for (const char* text : {"expert", "3 years", "4/5", "good knowledge", "fortgeschritten", "80%", ""})
      QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char* text : {"excel", "expert systems", "senior living"})
      QTest::newRow(text) << QString::fromUtf8(text) << false;
  }
  void levelsAreKnown() {
    QFETCH(QString, text);
    QFETCH(bool, expected);

    QCOMPARE(isLevel(text), expected);
  }
};

CANDOR_TEST(SkillsTest)

#include "skills_test.moc"
