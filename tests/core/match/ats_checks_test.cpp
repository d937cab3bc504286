#include "match/ats_checks.h"

#include "support/match_builder.h"
#include "support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace candor::match;
using namespace candor::tests;
using candor::Result;
using candor::ontology::Ontology;
using candor::profile::SectionKind;
using candor::reading::Layout;

class AtsChecksTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();

  AtsCheck check(const QString& id, const Layout& layout, const ResumeBuilder& resume = {}) const {
    const auto all = atsChecks(resume.candidate(*m_loaded, layout));
    const auto found = std::find_if(all.begin(), all.end(), [&id](const AtsCheck& c) { return c.id == id; });
    return found == all.end() ? AtsCheck{} : *found;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void idsAreStable() {
    QStringList ids;
    for (const AtsCheck& c : atsChecks(ResumeBuilder().candidate(*m_loaded))) {
      ids << c.id;
      QVERIFY(!c.sentence.isEmpty());
    }

    QCOMPARE(ids, (QStringList{u"text-layer"_s, u"repaired-text"_s, u"columns"_s, u"tables"_s, u"text-boxes"_s,
                               u"images"_s, u"header-text"_s, u"headings"_s, u"dates"_s, u"contact"_s, u"length"_s}));
  }

  void layoutIsChecked_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("which");
    QTest::newRow("columns") << u"columns"_s << 0;
    QTest::newRow("tables") << u"tables"_s << 1;
    QTest::newRow("text boxes") << u"text-boxes"_s << 2;
    QTest::newRow("images") << u"images"_s << 3;
    QTest::newRow("header") << u"header-text"_s << 4;
    QTest::newRow("repaired") << u"repaired-text"_s << 5;
    QTest::newRow("characters") << u"text-layer"_s << 6;
    QTest::newRow("length") << u"length"_s << 7;
  }
  void layoutIsChecked() {
    QFETCH(QString, id);
    QFETCH(int, which);
    Layout layout;
    layout.columns += which == 0;
    layout.tables = which == 1;
    layout.textBoxes = which == 2;
    layout.images = which == 3;
    layout.hasHeaderText = which == 4;
    layout.wasRepaired = which == 5;
    layout.mayLackCharacters = which == 6;
    layout.pages = which == 7 ? 9 : 1;

    QVERIFY(check(id, layout).state != CheckState::Passed);
    if (which != 7) QCOMPARE(check(id, {}).state, CheckState::Passed);
  }

  void missingHeadingsAreNamed() {
    ResumeBuilder resume;
    resume.section(SectionKind::Skills, u"Skills"_s, {u"Python"_s});

    const AtsCheck headings = check(u"headings"_s, {}, resume);

    QCOMPARE(headings.state, CheckState::Failed);
    QVERIFY(headings.sentence.text().contains(u"education"_s));
    QVERIFY(!headings.sentence.text().contains(u"skills"_s));
  }

  void undatedWorkIsCounted() {
    ResumeBuilder resume;
    resume.work(u"Cook"_s, {}, {u"Cooked"_s}).work(u"Chef"_s, since(2020), {u"Led the kitchen"_s});

    const AtsCheck dates = check(u"dates"_s, {}, resume);

    QCOMPARE(dates.state, CheckState::Caution);
    QVERIFY(dates.sentence.text().startsWith(u"1 of 2"_s));
  }
};

CANDOR_TEST(AtsChecksTest)
#include "ats_checks_test.moc"
