#include "analyze/evidence_rows.h"

#include "report/report.h"
#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::analyze {

using widgets::EvidenceStatus;

class EvidenceRowsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mustsComeFirstUnderTheirHeadings() {
    const match::Analysis analysis = report::numbered(tests::sample::analysis());
    const auto rows = evidenceRows(analysis, tests::sample::resume());

    QCOMPARE(rows.size(), analysis.requirements.size() + 2);
    QVERIFY(!rows[0].heading.isEmpty());
    int number = 0;
    for (const widgets::EvidenceRow& row : rows) {
      if (!row.heading.isEmpty()) continue;
      QCOMPARE(row.number, ++number);
      QCOMPARE(row.requirement, analysis.requirements[std::size_t(number - 1)].text);
    }
  }
};

}  // namespace candor::analyze

CANDOR_TEST(candor::analyze::EvidenceRowsTest)
#include "evidence_rows_test.moc"
