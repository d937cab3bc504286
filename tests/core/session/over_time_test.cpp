#include "session/over_time.h"

#include "core/session/opened_session.h"
#include "match/difference.h"
#include "session/analysing.h"
#include "session/intake.h"

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

const QString FirstDraft =
    u"Mara Lindqvist\nAccountant\nmara.lindqvist@example.org\n\nWORK EXPERIENCE\n\nAccountant, Northern Timber AB\n"
    "March 2019 - present\n\n- Closed the books of four companies each month.\n\nSKILLS\n\nExcel, payroll\n"_s;

const QString WantsSap =
    u"Senior Accountant\nHarbour Goods Ltd, Bristol\n\nRequirements\n- Advanced Excel\n- Experience with SAP\n"
    "- Month-end closing and financial reporting\n\nNice to have\n- IFRS\n"_s;

}  // namespace

class OverTimeTest : public OpenedSession {
  Q_OBJECT

 private:
  std::optional<ResumeId> m_resume;
  std::optional<PostingId> m_posting;

  [[nodiscard]] Result<std::vector<OverTime>> told(std::optional<PostingId> posting = {}) {
    return now([&](const Worker& worker) { return overTime(worker, *m_session, *m_ontology, *m_resume, posting); });
  }

 private Q_SLOTS:
  void initTestCase() {
    open();
    m_resume = now([&](const Worker& worker) {
                 return m_session->documents().add(worker, {.title = u"planning"_s, .version = version(FirstDraft)});
               })->id;
    for (const QString& skills : {u"Excel, SAP, payroll"_s, u"SAP, payroll"_s}) {
      const documents::NewVersion next = version(QString(FirstDraft).replace(u"Excel, payroll"_s, skills));
      QVERIFY_RESULT(
          now([&](const Worker& worker) { return m_session->documents().addVersion(worker, *m_resume, next); }));
    }
    reading::Reader reader{QString()};
    const auto posting = readPosting({.reader = reader, .ontology = *m_ontology}, PostingText(WantsSap));
    m_posting = now([&](const Worker& worker) { return m_session->documents().add(worker, *posting); })->id;
  }
  void cleanupTestCase() { m_session.reset(); }

  void eachVersionSaysWhatItScoresAndWhatChangedIt() {
    const auto courses = told(m_posting);

    QVERIFY_RESULT(courses);
    QCOMPARE(courses->size(), std::size_t(1));
    const OverTime& course = courses->front();
    QCOMPARE(course.names.company, u"Harbour Goods Ltd"_s);
    QCOMPARE(course.versions.size(), std::size_t(3));
    const ScoredVersion& lost = course.versions[0];
    const ScoredVersion& gained = course.versions[1];
    const ScoredVersion& first = course.versions[2];
    QCOMPARE(first.version.number, 1);
    QVERIFY(!first.gain && first.reasons.empty());
    QVERIFY(*gained.gain > 0);
    QCOMPARE(gained.reasons.front().text(), u"Now meets the must-have “Experience with SAP”"_s);
    QVERIFY(*lost.gain < 0);
    QCOMPARE(lost.reasons.front().text(), u"No longer meets the must-have “Advanced Excel”"_s);
    QCOMPARE(qRound((first.score + *gained.gain + *lost.gain) * 10), qRound(lost.score * 10));
  }

  void newestScoresWhatItsAnalysisDoes() {
    const auto courses = told(m_posting);
    const auto analysed =
        now([&](const Worker& worker) { return analyse(worker, *m_session, *m_ontology, *m_resume, *m_posting); });
    QVERIFY_RESULT(analysed);
    QCOMPARE(courses->front().versions.front().score, analysed->analysis.score);
  }

  void withoutAPostingThoseItWasAnalysedForAreTold() {
    const auto courses = told();
    QVERIFY_RESULT(courses);
    QCOMPARE(courses->size(), std::size_t(1));
    QVERIFY(courses->front().posting == *m_posting);

    QVERIFY(now([&](const Worker& worker) { return m_session->documents().bin(worker, *m_posting); }));
    QVERIFY(told()->empty());
    QVERIFY(now([&](const Worker& worker) { return m_session->documents().restore(worker, *m_posting); }));
  }

  void howManyVersionsAreDoneIsReported() {
    std::vector<Progress> progress;
    const auto courses = foreground(
        [&](const Worker& worker) { return overTime(worker, *m_session, *m_ontology, *m_resume, m_posting); },
        [&](const Progress& each) { progress.push_back(each); });
    QVERIFY_RESULT(courses);
    QCOMPARE(progress.back().done, qint64(3));
    QCOMPARE(progress.back().total, qint64(3));
  }

  void whatIsNotThereIsNotFound() {
    QCOMPARE(told(PostingId(999)).error().fault, Fault::NoEntry);
    const auto other =
        now([&](const Worker& worker) { return overTime(worker, *m_session, *m_ontology, ResumeId(999)); });
    QCOMPARE(other.error().fault, Fault::NoEntry);
  }
};

CANDOR_TEST(OverTimeTest)

}  // namespace candor::session

#include "over_time_test.moc"
