#include "knowledge/naming.h"

#include "support/test.h"

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;
using ontology::Ontology;
using reading::KnowledgeKind;

// On the tables built into the program; the names of ours that are used are ones no edit should lose.
class NamingTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();
  [[nodiscard]] Verdict onMain(const QString& name, KnowledgeKind kind) const {
    return verdictOnMain(spoken(name), kind, *m_loaded);
  }
  [[nodiscard]] bool isKeptBeside(const QString& name, const QString& main, KnowledgeKind kind) const {
    return verdictOnOther(spoken(name), spoken(main), kind, *m_loaded).isKept;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void namesAreLeftOut_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* why, const QString& name, KnowledgeKind kind) {
      QTest::newRow(why) << name << int(kind);
    };
    row("two letters", u"Kq"_s, KnowledgeKind::Tool);
    row("no letters", u"2000 40"_s, KnowledgeKind::Tool);
    row("nothing", u""_s, KnowledgeKind::Knowledge);
    row("a general word", u"team"_s, KnowledgeKind::Knowledge);
    row("general words", u"new customers"_s, KnowledgeKind::Knowledge);
    row("a word of occupations", u"kitchen"_s, KnowledgeKind::Knowledge);
    row("a plain word for a program", u"Slate"_s, KnowledgeKind::Tool);
    row("ours", u"Kubernetes"_s, KnowledgeKind::Tool);
    row("ours, otherwise written", u"kubernetes"_s, KnowledgeKind::Knowledge);
    row("hides ours", u"Kubernetes kelp tides"_s, KnowledgeKind::Tool);
    row("hides an occupation of ours", u"tidal registered nurse"_s, KnowledgeKind::Occupation);
    row("a title that says little", u"project specialist"_s, KnowledgeKind::Occupation);
    row("a title of initials", u"KTO"_s, KnowledgeKind::Occupation);
    row("a sentence", u"kelp tide brine moss foam drift wave"_s, KnowledgeKind::Knowledge);
    row("two phrases", u"kelp tides, all other"_s, KnowledgeKind::Occupation);
  }

  void namesAreLeftOut() {
    QFETCH(QString, name);
    QFETCH(int, kind);

    QVERIFY(!onMain(name, KnowledgeKind(kind)).isKept);
  }

  void namesOfTheirOwnAreKept() {
    QVERIFY(onMain(u"kelp osmometry"_s, KnowledgeKind::Knowledge).isKept);
    QVERIFY(onMain(u"kelp farming technicians"_s, KnowledgeKind::Occupation).isKept);
    QVERIFY(
        onMain(u"Kubernetes kelp technician"_s, KnowledgeKind::Occupation).isKept);  // hides a skill, which it shows
  }

  void plainWordNeedsContext() {
    const Verdict verdict = onMain(u"osmometry"_s, KnowledgeKind::Knowledge);

    QVERIFY(verdict.isKept);
    QVERIFY(verdict.needsContext);
    QVERIFY(!onMain(u"osmometry"_s, KnowledgeKind::Method).isKept);
  }

  void productIsFoundAsWritten() {
    QVERIFY(onMain(u"Tidewright Harvest Ledger"_s, KnowledgeKind::Tool).caseMatters);
    QVERIFY(onMain(u"kQelpSim"_s, KnowledgeKind::Tool).caseMatters);
    QVERIFY(!onMain(u"Tidal ledger of moss"_s, KnowledgeKind::Tool).caseMatters);
  }

  void acronymNeedsContextAndCapitals() {
    const Verdict verdict = onMain(u"QKX"_s, KnowledgeKind::Tool);

    QVERIFY(verdict.isKept);
    QVERIFY(verdict.caseMatters);
    QVERIFY(verdict.needsContext);
  }

  void otherNameOfASkillIsLikeIt() {
    QVERIFY(isKeptBeside(u"osmometry of kelp"_s, u"kelp osmometry"_s, KnowledgeKind::Knowledge));
    QVERIFY(isKeptBeside(u"osmometric kelp"_s, u"osmometry"_s, KnowledgeKind::Knowledge));
    QVERIFY(isKeptBeside(u"KOX"_s, u"kelp osmometry xenology"_s, KnowledgeKind::Knowledge));
    QVERIFY(!isKeptBeside(u"tide moss"_s, u"kelp osmometry"_s, KnowledgeKind::Knowledge));
    QVERIFY(isKeptBeside(u"tide moss technician"_s, u"kelp osmometrist"_s, KnowledgeKind::Occupation));
  }
};

CANDOR_TEST(NamingTest)

}  // namespace
}  // namespace candor::knowledge

#include "naming_test.moc"
