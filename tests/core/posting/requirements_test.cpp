#include "posting/requirements.h"

#include "knowledge.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::posting;

// Requirements written as "must! licence: words", so that a row shows all of a posting's answer.
class RequirementsTest : public QObject {
  Q_OBJECT

 private:
  static QString nameOf(RequirementKind kind) {
    switch (kind) {
      case RequirementKind::Skill: return u"skill"_s;
      case RequirementKind::Experience: return u"experience"_s;
      case RequirementKind::Degree: return u"degree"_s;
      case RequirementKind::Licence: return u"licence"_s;
      case RequirementKind::Language: return u"language"_s;
      case RequirementKind::Location: return u"location"_s;
      case RequirementKind::WorkPermit: return u"permit"_s;
      case RequirementKind::Other: return u"other"_s;
    }
    return {};
  }

  static std::vector<Requirement> read(const QString& text) {
    return requirementsOf(outlineOf(text, knowledge()), knowledge());
  }

  static QStringList shown(const QString& text) {
    QStringList lines;
    for (const Requirement& r : read(text))
      lines << (r.need == Need::Must ? u"must"_s : u"nice"_s) + (r.isHard ? u"! "_s : u" "_s) + nameOf(r.kind) +
                   u": "_s + r.span.in(text).toString().simplified();
    return lines;
  }

  static QStringList conceptsOf(const Requirement& requirement) {
    QStringList names;
    for (const auto id : requirement.concepts) names << knowledge().name(id);
    return names;
  }

 private Q_SLOTS:
  void textBecomesRequirements_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("zone", u"Requirements:\n- Excel\n- Word"_s, {u"must skill: Excel"_s, u"must skill: Word"_s});
    row("a statement asks for nothing", u"Requirements:\n- Excel\n- Upward mobility is based on performance."_s,
        {u"must skill: Excel"_s});
    row("an invitation asks for nothing", u"Requirements:\n- Excel\n- Please share your profile with us."_s,
        {u"must skill: Excel"_s});
    row("an aside in brackets", u"Requirements:\n(beyond the minimum)\n- Excel"_s, {u"must skill: Excel"_s});
    row("a heading all in capitals", u"SPECIAL OR OTHER QUALIFICATIONS:\nExcel"_s, {u"must skill: Excel"_s});
    row("an age is no experience", u"Requirements:\n- Must be 18 years or older"_s,
        {u"must other: Must be 18 years or older"_s});
    row("a question heads what follows", u"We help nurses What You Need to Bring to the Table: Excel"_s,
        {u"must skill: Excel"_s});
    row("a shouted word heads what follows", u"We resolve payment disputes QUALIFICATIONS Excel or Word for reports"_s,
        {u"must skill: Excel or Word for reports"_s});
    row("skills needed", u"Strong time management skills needed."_s,
        {u"must skill: Strong time management skills needed."_s});
    row("nice zone", u"Nice to have:\n- Kubernetes"_s, {u"nice skill: Kubernetes"_s});
    row("phrase before zone", u"Requirements:\n- Docker is a plus\n- SQL"_s,
        {u"nice skill: Docker is a plus"_s, u"must skill: SQL"_s});
    row("hard", u"You must hold a driver's license."_s, {u"must! licence: You must hold a driver's license."_s});
    row("hard by its heading", u"Required qualifications:\n- 3 years of experience in sales"_s,
        {u"must! experience: 3 years of experience in sales"_s});
    row("a skill never blocks", u"Excel is required."_s, {u"must skill: Excel is required."_s});
    row("not required is nice", u"A driver's license is not required but a plus."_s,
        {u"nice licence: A driver's license is not required but a plus."_s});
    row("no experience needed", u"No experience necessary."_s, {});
    row("split by need", u"BLS certification required, ACLS certification preferred."_s,
        {u"must! licence: BLS certification required"_s, u"nice licence: ACLS certification preferred"_s});
    row("split by kind", u"Requirements:\n- Bachelor's degree and 5 years of experience in marketing"_s,
        {u"must degree: Bachelor's degree"_s, u"must experience: 5 years of experience in marketing"_s});
    row("a wish at the end", u"Requirements:\n- 3 years of experience, preferably in banking"_s,
        {u"must experience: 3 years of experience"_s, u"nice skill: preferably in banking"_s});
    row("one need for both", u"A high school diploma and two years of experience in retail are required."_s,
        {u"must! degree: A high school diploma"_s,
         u"must! experience: two years of experience in retail are required"_s});
    row("a choice stays whole", u"Requirements:\n- Bachelor's degree or 5 years of experience"_s,
        {u"must degree: Bachelor's degree or 5 years of experience"_s});
    row("got after the hire", u"Must obtain CPR certification within 6 months of hire."_s,
        {u"nice licence: Must obtain CPR certification within 6 months of hire."_s});
    row("each degree has its own need", u"Requirements:\n- Bachelor's degree required, Master's preferred"_s,
        {u"must! degree: Bachelor's degree required"_s, u"nice degree: Master's preferred"_s});
    row("a stroke parts them, too", u"Requirements:\n- BS required/MS preferred"_s,
        {u"must! degree: BS required"_s, u"nice degree: MS preferred"_s});
    row("a substitute asks for nothing",
        u"Requirements:\n- Excel\n- A Master's degree may be substituted for two years of experience."_s,
        {u"must skill: Excel"_s});
    row("degree, licence and years in one line", u"Requirements:\n- BSN, RN licence and 2 years of experience"_s,
        {u"must degree: BSN"_s, u"must licence: RN licence"_s, u"must experience: 2 years of experience"_s});
    row("a certificate with a term", u"Requirements:\n- CPR certification within two years"_s,
        {u"nice licence: CPR certification within two years"_s});
    row("what the employer has done for long",
        u"Requirements:\n- Excel\n\nAbout us\n20+ years of experience in logistics"_s, {u"must skill: Excel"_s});
    row("a term is no experience",
        u"Requirements:\n- Green Belt certification, or achieve it within two (2) years of employment"_s,
        {u"nice licence: Green Belt certification, or achieve it within two (2) years of employment"_s});
    row("got while starting", u"An insurance license is required, but can be attained during the onboarding process."_s,
        {u"nice licence: An insurance license is required, but can be attained during the onboarding process."_s});
    row("able to get", u"Requirements:\n- Ability to obtain a driver's license"_s,
        {u"nice licence: Ability to obtain a driver's license"_s});
    row("a wish in brackets is of the last thing",
        u"Requirements:\n- CDL, a clean record, Hazmat endorsement (or ability to obtain)"_s,
        {u"must licence: CDL, a clean record, Hazmat endorsement (or ability to obtain)"_s});
    row("required by a rule", u"Requirements:\n- BLS certification as required by policy"_s,
        {u"must licence: BLS certification as required by policy"_s});
    row("a demand behind a comma",
        u"Requirements:\n- Ability to work in a team, as well as strong problem-solving skills"_s,
        {u"must skill: Ability to work in a team"_s, u"must skill: strong problem-solving skills"_s});
    row("a demand by its verb", u"Requirements:\n- Computer literate, must be able to multitask"_s,
        {u"must skill: Computer literate"_s, u"must skill: must be able to multitask"_s});
    row("knowledge behind and", u"Requirements:\n- Excel and knowledge of SQL"_s,
        {u"must skill: Excel"_s, u"must skill: knowledge of SQL"_s});
    row("skills in a row stay together",
        u"Requirements:\n- Strong problem-solving and excellent communication skills"_s,
        {u"must skill: Strong problem-solving and excellent communication skills"_s});
    row("with ties", u"Requirements:\n- Self-motivated, with the ability to work in a team"_s,
        {u"must skill: Self-motivated, with the ability to work in a team"_s});
    row("held now, another later", u"Must possess a class A CDL with the ability to obtain a Florida CDL."_s,
        {u"must! licence: Must possess a class A CDL with the ability to obtain a Florida CDL."_s});
    row("got before the start", u"Must obtain CPR certification prior to hire."_s,
        {u"must! licence: Must obtain CPR certification prior to hire."_s});
    row("asked of some", u"Requirements:\n- May require a valid driver's license"_s,
        {u"nice licence: May require a valid driver's license"_s});
    row("wanted of the preferred", u"The preferred candidate would have a minimum of two years of sales experience."_s,
        {u"nice experience: The preferred candidate would have a minimum of two years of sales experience."_s});
    row("words to be found by",
        u"Requirements:\n- RN, Registered Nurse, nurse, homecare, hospice, oncology, senior living, wound care, clinic"_s,
        {u"must skill: RN, Registered Nurse, nurse, homecare, hospice, oncology, senior living, wound care, clinic"_s});
    row("what the company has", u"The company received Gold LEED certification in 2009."_s, {});
    row("a lost break before years",
        u"Requirements:\n- Reports to the head of the team.3 years of experience required"_s,
        {u"must other: Reports to the head of the team."_s, u"must! experience: 3 years of experience required"_s});
    row("an authority is no degree", u"Requirements:\n- Experience dealing with FDA audits"_s,
        {u"must skill: Experience dealing with FDA audits"_s});
    row("a state is no degree", u"Requirements:\n- Willing to work from Andover, MA or Boston, MA"_s,
        {u"must other: Willing to work from Andover, MA or Boston, MA"_s});
    row("a wish for the degree in brackets", u"Requirements:\n- RN (BSN preferred)"_s,
        {u"must licence: RN"_s, u"nice degree: BSN preferred"_s});
    row("lost bullets", u"Requirements:\n\ufffd Excel skills\ufffd Good judgement\ufffd Word"_s,
        {u"must skill: Excel skills"_s, u"must skill: Good judgement"_s, u"must skill: Word"_s});
    row("language", u"Requirements:\n- Fluent English"_s, {u"must language: Fluent English"_s});
    row("work permit", u"Applicants must be authorized to work in the US."_s,
        {u"must! permit: Applicants must be authorized to work in the US."_s});
    row("place", u"Candidates must live in Ohio."_s, {u"must! location: Candidates must live in Ohio."_s});
    row("prose", u"We met often. Experience with Tableau is what we look for."_s,
        {u"must skill: Experience with Tableau is what we look for."_s});
    row("benefits ask for nothing", u"Benefits:\n- Health insurance\n- Excel courses"_s, {});
    row("the company asks for nothing", u"We have 20 years of experience in logistics."_s, {});
    row("as required asks for nothing", u"Responsibilities:\n- Order supplies as required"_s,
        {u"nice skill: Order supplies as required"_s});
    row("German", u"Ihr Profil\n• Mindestens 3 Jahre Berufserfahrung\n• Englischkenntnisse von Vorteil"_s,
        {u"must experience: Mindestens 3 Jahre Berufserfahrung"_s, u"nice language: Englischkenntnisse von Vorteil"_s});
    row("preferring is wishing", u"Requirements:\n- Excel skills\n- We highly prefer experience with payroll"_s,
        {u"must skill: Excel skills"_s, u"nice skill: We highly prefer experience with payroll"_s});
    row("how to apply is no requirement", u"Requirements:\n- Excel skills\n- Apply directly with your updated resume"_s,
        {u"must skill: Excel skills"_s});
    row("how it goes on is no requirement",
        u"Requirements:\n- Excel skills\n- Applications must be received by May.\n- You can view all of our jobs at www.acme.example"_s,
        {u"must skill: Excel skills"_s});
    row("what kind of job it is asks for nothing",
        u"Requirements:\n- Excel skills\n- Contract to permanent opportunity\n- Experience in a similar position"_s,
        {u"must skill: Excel skills"_s, u"must other: Experience in a similar position"_s});
    row("the employer in a list asks for nothing",
        u"Acme is looking for a clerk.\nRequirements:\n- Excel skills\n- We ship to ten countries with Excel\n"
        "- Acme ranks among the top carriers for Excel\n- Acme certification"_s,
        {u"must skill: Excel skills"_s, u"must licence: Acme certification"_s});
    row("twice said counts once", u"Requirements:\n- Excel skills\n- Excel skills"_s, {u"must skill: Excel skills"_s});
  }
  void textBecomesRequirements() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(shown(text), expected);
  }

  void reasonIsVerbatim() {
    const auto requirements = read(u"What you'll bring\n- SQL\n- Docker would be a plus"_s);

    QCOMPARE(requirements.size(), size_t(2));
    QCOMPARE(requirements[0].reason, u"What you'll bring"_s);
    QCOMPARE(requirements[1].reason, u"would be a plus"_s);
  }

  void orMakesAChoice() {
    const auto requirements =
        read(u"Requirements:\n- Python, Java or Kotlin\n- Python and Java\n- Databases such as Oracle, PostgreSQL"_s);

    QCOMPARE(requirements.size(), size_t(3));
    QCOMPARE(conceptsOf(requirements[0]), (QStringList{u"Python"_s, u"Java"_s, u"Kotlin"_s}));
    QVERIFY(requirements[0].anyOf);
    QVERIFY(!requirements[1].anyOf);
    QVERIFY(requirements[2].anyOf);
  }

  void whatAToolIsForIsNotAskedFor() {
    const auto requirements = read(
        u"Requirements:\n- Python or R for demand forecasting\n- SQL for budgeting and payroll\n- Budgeting and payroll"_s);

    QCOMPARE(requirements.size(), size_t(3));
    QCOMPARE(conceptsOf(requirements[0]), (QStringList{u"Python"_s, u"R"_s}));
    QVERIFY(requirements[0].anyOf);
    QCOMPARE(conceptsOf(requirements[1]), QStringList{u"SQL"_s});
    QCOMPARE(conceptsOf(requirements[2]).size(), 2);
  }

  void permissionToWorkIsAskedForOnce() {
    const auto requirements = read(
        u"Requirements:\n- You must have the right to work in the European Union; we cannot sponsor visas\n- SQL"_s);

    QCOMPARE(requirements.size(), size_t(2));
    QCOMPARE(requirements[0].kind, RequirementKind::WorkPermit);
  }

  void lowestDegreeIsEnough() {
    const auto requirements =
        read(u"Requirements:\n- Bachelor's or Master's degree in chemistry, or equivalent experience"_s);

    QCOMPARE(requirements.size(), size_t(1));
    QCOMPARE(requirements[0].degreeLevel, 6);
    QVERIFY(requirements[0].acceptsEquivalent);
    QVERIFY(!requirements[0].isHard);
  }

  void lowestDegreeIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    QTest::newRow("two or four years") << u"2 or 4 year degree in accounting"_s << 5;
    QTest::newRow("four years") << u"4 year degree in accounting"_s << 6;
    QTest::newRow("a stray apostrophe") << u"An Associate' s Degree in marketing"_s << 5;
    QTest::newRow("a degree") << u"A university degree"_s << 6;
  }
  void lowestDegreeIsRead() {
    QFETCH(QString, text);
    QFETCH(int, level);

    QCOMPARE(read(u"Requirements:\n- "_s + text).front().degreeLevel, level);
  }

  void anEquivalentOpensAllOfItsSentence() {
    const auto requirements =
        read(u"Required qualifications:\n- Bachelor's degree and 5 years of experience or an equivalent combination"_s);

    QCOMPARE(requirements.size(), size_t(2));
    QVERIFY(requirements[0].acceptsEquivalent && requirements[1].acceptsEquivalent);
    QVERIFY(!requirements[0].isHard && !requirements[1].isHard);
  }

  void anEquivalentInItsOwnSentenceOpensTheDegreeAbove() {
    const auto requirements =
        read(u"Required qualifications:\n- Bachelor's degree\n- Experience may be substituted for education"_s);

    QVERIFY(requirements.front().acceptsEquivalent);
    QVERIFY(!requirements.front().isHard);
  }

  void dutiesStandInWhereNothingIsAskedFor() {
    const auto requirements = read(u"Your tasks\n- Write SQL reports\n- Be on time"_s);

    QCOMPARE(requirements.size(), size_t(1));
    QCOMPARE(requirements[0].need, Need::Nice);
    QCOMPARE(requirements[0].kind, RequirementKind::Skill);
    QCOMPARE(requirements[0].reason, u"Your tasks"_s);
  }

  void numberOfRequirementsIsLimited() {
    QString text = u"Requirements:\n"_s;
    for (int i = 0; i < 500; ++i) text += u"- Skill number %1 in the list\n"_s.arg(i);

    const auto requirements = read(text);

    QCOMPARE(requirements.size(), MostRequirements);
    QVERIFY(requirements.back().span.in(text).contains(u"number 59 "));
  }
};

CANDOR_TEST(RequirementsTest)
#include "requirements_test.moc"
