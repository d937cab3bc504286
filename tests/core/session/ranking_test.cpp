#include "session/ranking.h"

#include "core/session/opened_session.h"
#include "match/difference.h"
#include "session/analysing.h"
#include "session/intake.h"

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

const QString AccountantsText =
    u"Mara Lindqvist\nAccountant\nmara.lindqvist@example.org\n\nWORK EXPERIENCE\n\nAccountant, Northern Timber AB\n"
    "March 2019 - present\n\n- Closed the books of four companies each month.\n\nSKILLS\n\nExcel, SAP, IFRS, payroll\n"_s;

const QString Accountant =
    u"Senior Accountant\nHarbour Goods Ltd, Bristol\n\nRequirements\n- Advanced Excel\n- Experience with SAP\n"
    "- Month-end closing and financial reporting\n\nNice to have\n- IFRS\n"_s;

const QString Nurse =
    u"Staff Nurse\nRiverside Hospital\n\nRequirements\n- Registered nurse with a valid licence\n"
    "- Two years of acute care on a surgical ward\n- Medication administration and wound care\n"_s;

}  // namespace

class RankingTest : public OpenedSession {
  Q_OBJECT

 private:
  std::optional<ResumeId> m_resume;

  ResumeId addResume(const QString& title, const QString& text) {
    return now([&](const Worker& worker) {
             return m_session->documents().add(worker, {.title = title, .version = version(text)});
           })
        ->id;
  }
  PostingId add(const QString& text) {
    reading::Reader reader{QString()};
    const auto posting = readPosting({.reader = reader, .ontology = *m_ontology}, PostingText(text));
    return now([&](const Worker& worker) { return m_session->documents().add(worker, *posting); })->id;
  }

 private Q_SLOTS:
  void initTestCase() {
    open();
    m_resume = addResume(u"planning"_s, AccountantsText);
  }
  void cleanupTestCase() { m_session.reset(); }

  void bestComesFirstWithTheScoreOfItsAnalysis() {
    const PostingId nurse = add(Nurse);
    const PostingId accountant = add(Accountant);

    std::vector<Progress> told;
    const auto ranking =
        foreground([&](const Worker& worker) { return rankPostings(worker, *m_session, *m_ontology, *m_resume); },
                   [&](const Progress& progress) { told.push_back(progress); });

    QVERIFY_RESULT(ranking);
    QCOMPARE(ranking->postings.size(), std::size_t(2));
    QCOMPARE(ranking->unread, 0);
    QVERIFY(ranking->postings[0].id == accountant && ranking->postings[1].id == nurse);
    QCOMPARE(ranking->postings[0].names.company, u"Harbour Goods Ltd"_s);
    QCOMPARE(told.back().done, qint64(2));
    QCOMPARE(told.back().total, qint64(2));
    for (const RankedPosting& posting : ranking->postings) {
      const auto analysed =
          now([&](const Worker& worker) { return analyse(worker, *m_session, *m_ontology, *m_resume, posting.id); });
      QVERIFY_RESULT(analysed);
      QCOMPARE(posting.score, analysed->analysis.score);
      QCOMPARE(posting.blockers, int(analysed->analysis.blockers.size()));
      const auto isMet = [](const match::RequirementResult& each) {
        return each.need == posting::Need::Must && each.status == match::Status::Met;
      };
      const auto& requirements = analysed->analysis.requirements;
      QCOMPARE(posting.musts.met, int(std::count_if(requirements.begin(), requirements.end(), isMet)));
    }
  }

  void bestResumeComesFirstAndSaysWhy() {
    const ResumeId older = addResume(u"older"_s, QString(AccountantsText).replace(u"Excel, SAP, IFRS, "_s, QString()));
    const ResumeId thin = addResume(u"thin"_s, u"Mara Lindqvist"_s);
    const PostingId posting = add(Accountant);

    std::vector<Progress> told;
    const auto ranking =
        foreground([&](const Worker& worker) { return rankResumes(worker, *m_session, *m_ontology, posting); },
                   [&](const Progress& progress) { told.push_back(progress); });

    QVERIFY_RESULT(ranking);
    QCOMPARE(ranking->resumes.size(), std::size_t(2));
    QCOMPARE(ranking->unread, 1);
    QVERIFY(ranking->resumes[0].resume.id == *m_resume && ranking->resumes[1].resume.id == older);
    QVERIFY(ranking->find(older) == &ranking->resumes[1]);
    QVERIFY(!ranking->find(thin));
    QCOMPARE(told.back().done, qint64(3));
    const auto analysed =
        now([&](const Worker& worker) { return analyse(worker, *m_session, *m_ontology, *m_resume, posting); });
    QVERIFY(ranking->resumes[0].analysis == analysed->analysis);
    QVERIFY(ranking->resumes[0].reasons ==
            match::whatSetsApart(ranking->resumes[0].analysis, ranking->resumes[1].analysis));
    QVERIFY(!ranking->resumes[0].reasons.empty());
    QVERIFY(ranking->resumes[1].reasons.empty());
  }

  void postingThatIsNotThereIsNotFound() {
    const auto ranking =
        now([&](const Worker& worker) { return rankResumes(worker, *m_session, *m_ontology, PostingId(999)); });
    QVERIFY(!ranking);
    QCOMPARE(ranking.error().fault, Fault::NoEntry);
  }

  void resumeThatIsNotThereIsNotFound() {
    const auto ranking =
        now([&](const Worker& worker) { return rankPostings(worker, *m_session, *m_ontology, ResumeId(999)); });
    QVERIFY(!ranking);
    QCOMPARE(ranking.error().fault, Fault::NoEntry);
  }
};

CANDOR_TEST(RankingTest)

}  // namespace candor::session

#include "ranking_test.moc"
