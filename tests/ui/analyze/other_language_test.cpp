#include "analyze/evidence_rows.h"
#include "analyze/findings.h"
#include "analyze/next_edit_bar.h"
#include "analyze/shown_score.h"
#include "analyze/titles.h"
#include "comparison/comparison_view.h"

#include "support/sample_analysis.h"
#include "support/test.h"

#include <QApplication>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

// A language in which each sentence of an analysis is the English one between marks.
class Marked : public QTranslator {
 public:
  [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
    return qstrcmp(context, match::SaidContext) == 0 ? u"«%1»"_s.arg(QString::fromUtf8(source)) : QString();
  }
  [[nodiscard]] bool isEmpty() const override { return false; }
};

match::Analysis speaking() {
  match::Analysis analysis = tests::sample::analysis();
  for (match::Addend& addend : analysis.explain) {
    addend.item = match::Said("Item");
    addend.facts = match::Said("Facts");
  }
  for (match::RequirementResult& result : analysis.requirements) result.reason = match::Said("Reason");
  for (match::Blocker& blocker : analysis.blockers) blocker.reason = match::Said("Blocked");
  for (match::AtsCheck& check : analysis.ats) check.sentence = match::Said("Check");
  for (match::Advice& advice : analysis.advice) advice.sentence = match::Said("Advice");
  return analysis;
}

qsizetype countOf(const QWidget& widget, const QString& name) {
  const auto all = widget.findChildren<QWidget*>();
  return std::count_if(all.begin(), all.end(), [&](const QWidget* part) { return part->accessibleName() == name; });
}

}  // namespace

class OtherLanguageTest : public QObject {
  Q_OBJECT

  const match::Analysis m_analysis = speaking();
  Marked m_language;

 private Q_SLOTS:
  void init() { QCoreApplication::installTranslator(&m_language); }
  void cleanup() { QCoreApplication::removeTranslator(&m_language); }

  void theScoreSpeaksIt() {
    for (const widgets::ScoreAddend& addend : comparison::scoreOf(m_analysis).addends) {
      QCOMPARE(addend.label, u"«Item»"_s);
      QCOMPARE(addend.facts, u"«Facts»"_s);
    }
    QCOMPARE(blockerWords(m_analysis.blockers, BlockerDetail::Whole).sentence, u"«Blocked» Not part of the score."_s);
  }

  void theRequirementsSpeakIt() {
    for (const widgets::EvidenceRow& row : evidenceRows(m_analysis, {}))
      if (row.heading.isEmpty()) QCOMPARE(row.reason, u"«Reason»"_s);
  }

  void checksAndEditsSpeakIt() {
    const std::unique_ptr<QWidget> checks(checkSheet(m_analysis.ats));
    const std::unique_ptr<QWidget> edits(editSheet(m_analysis));
    NextEditBar bar;
    bar.setAnalysis(m_analysis, NextEditBar::Resume::There);

    QCOMPARE(countOf(*checks, u"«Check»"_s), qsizetype(m_analysis.ats.size()));
    QVERIFY(countOf(*edits, u"«Advice»"_s) >= qsizetype(m_analysis.advice.size()));
    QCOMPARE(countOf(bar, u"«Advice»"_s), 1);
  }

  void titlesOfALaterVersionAreShownAsTheyAre() {
    QCOMPARE(checkTitle(u"text-layer"), u"Text layer"_s);
    QCOMPARE(checkTitle(u"page-size"), u"Page size"_s);
    QCOMPARE(sectionTitle(u"work"), u"Work"_s);
    QCOMPARE(sectionTitle(u"hobby"), u"Hobby"_s);
    QCOMPARE(sectionTitle(u""), QString());
  }
};

CANDOR_TEST(OtherLanguageTest)

}  // namespace candor::analyze

#include "other_language_test.moc"
