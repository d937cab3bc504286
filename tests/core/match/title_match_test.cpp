#include "match/title_match.h"

#include "support/match_builder.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::match;
using namespace candor::tests;
using candor::Result;
using candor::ontology::Ontology;
using candor::posting::Seniority;

class TitleMatchTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();
  const Ontology& ontology() const { return *m_loaded; }

  TitleMatch match(const QString& held, const QString& wanted, Seniority seniority = Seniority::Unknown) const {
    ResumeBuilder resume;
    resume.work(held, since(2016), {u"Did the work"_s});
    const Candidate candidate = resume.candidate(ontology());
    const auto posting = PostingBuilder(ontology()).title(wanted).seniority(seniority).posting();
    const Demand demand = demandOf(posting, ontology());
    return matchTitle({.candidate = candidate, .posting = posting, .demand = demand, .ontology = ontology()});
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void relations() {
    QCOMPARE(match(u"Senior Staff Nurse"_s, u"Registered Nurse"_s).relation, TitleRelation::Same);
    QCOMPARE(match(u"Registered Nurse"_s, u"Registered Nurse"_s).title, 1000);
    QCOMPARE(match(u"Pastry Chef"_s, u"Java Developer"_s).relation, TitleRelation::Other);
    QCOMPARE(match(u"Pastry Chef"_s, u"Java Developer"_s).title, 0);
    const auto near = match(u"Bookkeeper"_s, u"Accountant"_s);
    QVERIFY(near.title > 0 && near.title < 1000);
  }

  void wordsHelpWhereTheOccupationIsUnknown() {
    const auto shared = match(u"Zeppelin Rigger"_s, u"Zeppelin Painter"_s);

    QCOMPARE(shared.relation, TitleRelation::SharesWords);
    QVERIFY(shared.title > 0 && shared.title < 1000);
  }

  void seniorityOfTitles() {
    QCOMPARE(seniorityOf(u"Sr. Analyst"_s), Seniority::Senior);
    QCOMPARE(seniorityOf(u"Assistant Director"_s), Seniority::Director);
    QCOMPARE(seniorityOf(u"Cook"_s), Seniority::Unknown);
  }

  void tooLittleCostsMoreThanTooMuch() {
    const auto junior = match(u"Junior Accountant"_s, u"Accountant"_s, Seniority::Senior);
    const auto director = match(u"Director of Accounting"_s, u"Accountant"_s, Seniority::Lead);

    QCOMPARE(match(u"Senior Accountant"_s, u"Accountant"_s, Seniority::Senior).seniority, 1000);
    QVERIFY(junior.seniority < director.seniority);
    QVERIFY(director.seniority < 1000);
  }

  void postingWithoutTitleAsksNothing() { QVERIFY(!match(u"Cook"_s, QString()).isAsked); }
};

CANDOR_TEST(TitleMatchTest)
#include "title_match_test.moc"
