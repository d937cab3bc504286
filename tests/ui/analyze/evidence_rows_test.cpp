#include "analyze/evidence_rows.h"

#include "report/report.h"
#include "support/sample_analysis.h"
#include "support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::analyze {

using widgets::EvidenceStatus;

class EvidenceRowsTest : public QObject {
  Q_OBJECT

  const match::Analysis m_analysis = report::numbered(tests::sample::analysis());
  const reading::Document m_resume = tests::sample::resume();

 private Q_SLOTS:
  void mustsComeFirstUnderTheirHeading() {
    const auto rows = evidenceRows(m_analysis, m_resume);

    QCOMPARE(rows.size(), m_analysis.requirements.size() + 2);
    QCOMPARE(rows[0].facts, u"2 met, 1 partly, 1 missing"_s);
    QVERIFY(!rows[0].heading.isEmpty());
    QVERIFY(!rows[5].heading.isEmpty());
    QCOMPARE(rows[5].facts, u"1 met, 1 missing"_s);
    QCOMPARE(rows[6].number, 5);
    QCOMPARE(rows[6].requirement, u"Power BI"_s);
  }

  void rowTellsHowAndWhereItWasFound() {
    const auto rows = evidenceRows(m_analysis, m_resume);

    QCOMPARE(rows[1].how, u"inferred"_s);
    QCOMPARE(rows[1].quotes, (QStringList{u"Supply Planning Analyst, Orrin Dairy, Leeds"_s, u"Mar 2021 – present"_s}));
    QCOMPARE(rows[1].reason, u"Work, line 5 · 5 years and 8 months in two positions."_s);
    QCOMPARE(rows[2].quotes, QStringList{u"weekly forecast pack in Excel and Power Query"_s});
  }

  void missingRowHasNoPlace() {
    const auto rows = evidenceRows(m_analysis, m_resume);

    QCOMPARE(rows[4].status, EvidenceStatus::Missing);
    QCOMPARE(rows[4].quotes, QStringList());
    QCOMPARE(rows[4].reason, QString());
    QCOMPARE(rows[7].reason, u"The resume names English only."_s);
  }

  void erasedResumeHasNoLines() {
    const auto rows = evidenceRows(m_analysis, std::nullopt);

    QCOMPARE(rows[1].reason, u"5 years and 8 months in two positions."_s);
  }

  void marksOfTheResumeHaveTheNumbersOfTheRows() {
    const auto marks = resumeMarks(m_analysis);

    QCOMPARE(marks.size(), std::size_t(5));
    for (const widgets::DocumentMark& mark : marks) {
      const auto& evidence = m_analysis.requirements[std::size_t(mark.number - 1)].evidence;
      QVERIFY(std::any_of(evidence.begin(), evidence.end(), [&](const auto& each) { return each.span == mark.span; }));
    }
    QCOMPARE(marks[3].number, 3);
    QCOMPARE(marks[3].status, EvidenceStatus::Partly);
  }

  void everyRequirementIsMarkedInThePosting() {
    const auto marks = postingMarks(m_analysis);

    QCOMPARE(marks.size(), m_analysis.requirements.size());
    QCOMPARE(marks.back().number, 6);
    QCOMPARE(marks.back().status, EvidenceStatus::Missing);
  }

  void foreignWordsLoseTheirControls() {
    match::Analysis analysis = m_analysis;
    analysis.requirements[0].text = u"At least\n4 \u202eyears"_s;

    QCOMPARE(evidenceRows(analysis, m_resume)[1].requirement, u"At least 4 years"_s);
  }
};

CANDOR_TEST(EvidenceRowsTest)

}  // namespace candor::analyze

#include "evidence_rows_test.moc"
