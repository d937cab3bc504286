#include "analyze/line_to_edit.h"

#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::analyze {

class LineToEditTest : public QObject {
  Q_OBJECT

  const ShownAnalysis m_shown{.listed = {.id = AnalysisId(1),
                                         .resume = {},
                                         .version = {},
                                         .posting = {},
                                         .resumeTitle = {},
                                         .postingTitle = {},
                                         .company = {},
                                         .dataVersion = {},
                                         .created = {},
                                         .binned = {}},
                              .analysis = tests::sample::analysis(),
                              .resume = tests::sample::resume(),
                              .posting = {}};

  [[nodiscard]] QString lineFor(const match::Said& sentence) const {
    return lineToEdit(m_shown, {.sentence = sentence});
  }

 private Q_SLOTS:
  void quotedWordsAreFoundWhereTheyStand() {
    QVERIFY(lineFor(match::Said("“%1” is near %2.", {u"forecast pack"_s, u"planning"_s}))
                .contains(u"weekly forecast pack in Excel"_s));
    QVERIFY(lineFor(match::Said("%1 stands alone.", {u"power bi"_s})).contains(u"Power BI"_s));
  }

  void partOfAWordIsNoPlace() { QCOMPARE(lineFor(match::Said("Name %1.", {u"planner"_s})), QString()); }

  void requirementLeadsToWhatProvesItInPart() {
    QVERIFY(lineFor(match::Said("Say it: “%1”.", {u"Own the monthly S&OP cycle"_s}))
                .contains(u"Prepared the monthly S&OP pack"_s));
    QVERIFY(lineFor(match::Said("Name %1.", {u"Own the monthly…"_s})).contains(u"S&OP pack"_s));
  }

  void whatIsNotThereHasNoLine() {
    QCOMPARE(lineFor(match::Said("Name %1 where you used it.", {u"Python"_s})), QString());
    QCOMPARE(lineFor(match::Said("%1 of %2 bullets hold no number.", {u"3"_s, u"4"_s})), QString());
    QCOMPARE(lineFor(match::Said("If you hold %1, name it.", {match::Said("a degree")})), QString());
  }

  void erasedResumeHasNoLine() {
    ShownAnalysis erased = m_shown;
    erased.resume.reset();
    QCOMPARE(lineToEdit(erased, {.sentence = match::Said("%1", {u"Power BI"_s})}), QString());
  }
};

CANDOR_TEST(LineToEditTest)

}  // namespace candor::analyze

#include "line_to_edit_test.moc"
