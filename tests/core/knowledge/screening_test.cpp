#include "knowledge/screening.h"

#include "support/test.h"

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;
using ontology::ConceptKind;
using ontology::Ontology;
using reading::Knowledge;
using reading::KnowledgeKind;

class ScreeningTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();
  const Ontology& ours() const { return *m_loaded; }

  static Knowledge sample() {
    return {.version = {},
            .date = {},
            .rows = {{KnowledgeKind::Tool, u"t1"_s, u"KelpSim Harvest"_s, {}},
                     {KnowledgeKind::Tool, u"t2"_s, u"Microsoft Excel"_s, {u"Microsoft Excel gridworks"_s}},
                     {KnowledgeKind::Knowledge, u"k1"_s, u"Excel"_s, {u"excellency grids"_s}},
                     {KnowledgeKind::Knowledge, u"k2"_s, u"team"_s, {}},
                     {KnowledgeKind::Occupation,
                      u"o1"_s,
                      u"kelp farming technician"_s,
                      {u"seaweed moss technician"_s, u"pick up"_s, u"reef moss technician"_s}},
                     {KnowledgeKind::Occupation, u"o2"_s, u"moss farming technician"_s, {u"reef moss technician"_s}},
                     {KnowledgeKind::Occupation, u"o3"_s, u"Registered Nurses"_s, {u"moss ward technician"_s}},
                     {KnowledgeKind::Typical, u"o1"_s, {}, {u"t1"_s, u"k1"_s, u"nobody"_s}}}};
  }

  static QString found(const Ontology& ontology, const QString& text) {
    QStringList names;
    for (const auto& mention : ontology.find(text, ontology::tokenise(text))) names << ontology.name(mention.concept_);
    return names.join(u'|');
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void rowsAreCountedByWhatBecameOfThem() {
    Screening screening(ours());
    const Counts counts = screening.take(sample());

    QCOMPARE(counts.skills, 1);
    QCOMPARE(counts.occupations, 2);
    QCOMPARE(counts.linked, 3);
    QCOMPARE(counts.leftOut, 1);
  }

  void rowThatMeansOneOfOursLendsItItsNames() {
    Screening screening(ours());
    const Counts counts = screening.take(sample());
    const QByteArray data = screening.compiled();
    const auto wider = Ontology::over(data);

    QCOMPARE(found(*wider, u"knows excellency grids"_s), ours().name(*ours().named(u"Excel"_s)));
    QCOMPARE(found(*wider, u"a moss ward technician"_s), ours().name(*ours().named(u"registered nurse"_s)));
    QCOMPARE(wider->size(), ours().size() + quint32(counts.skills + counts.occupations));
  }

  void titleOfSeveralOccupationsIsLeftOut() {
    Screening screening(ours());
    static_cast<void>(screening.take(sample()));
    const QByteArray data = screening.compiled();

    QCOMPARE(found(*Ontology::over(data), u"a seaweed moss technician"_s), u"kelp farming technician"_s);
    QCOMPARE(found(*Ontology::over(data), u"a reef moss technician"_s), QString());
  }

  void whatEndsLikeNoOccupationIsNoTitle() {
    Screening screening(ours());
    static_cast<void>(screening.take(sample()));
    const QByteArray data = screening.compiled();

    QCOMPARE(found(*Ontology::over(data), u"orders to pick up"_s), found(ours(), u"orders to pick up"_s));
  }

  void occupationKnowsItsTypicalSkills() {
    Screening screening(ours());
    static_cast<void>(screening.take(sample()));
    const QByteArray data = screening.compiled();
    const auto wider = Ontology::over(data);
    const auto typical = wider->typicalSkills(*wider->named(u"kelp farming technician"_s));

    QCOMPARE(typical.size(), size_t(2));
    QCOMPARE(wider->name(typical[0]), u"KelpSim Harvest"_s);
    QCOMPARE(typical[1], *ours().named(u"Excel"_s));
  }

  void laterPublisherJoinsAnEarlierOnesRow() {
    Screening screening(ours());
    static_cast<void>(screening.take(sample()));
    const Counts counts =
        screening.take({.version = {},
                        .date = {},
                        .rows = {{KnowledgeKind::Tool, u"x"_s, u"KelpSim Harvest"_s, {u"KelpSim Reaper"_s}}}});
    const QByteArray data = screening.compiled();

    QCOMPARE(counts.linked, 1);
    QCOMPARE(counts.skills, 0);
    QCOMPARE(found(*Ontology::over(data), u"ran KelpSim Reaper"_s), u"KelpSim Harvest"_s);
  }

  void whatManyOccupationsListWeighsLess() {
    Knowledge knowledge = sample();
    knowledge.rows.push_back({KnowledgeKind::Tool, u"t3"_s, u"MossSim Rare"_s, {}});
    for (const auto key : {u"o2", u"o3"})
      knowledge.rows.push_back({KnowledgeKind::Typical, QString::fromUtf16(key), {}, {u"t1"_s}});
    Screening screening(ours());
    static_cast<void>(screening.take(knowledge));
    const QByteArray data = screening.compiled();
    const auto wider = Ontology::over(data);

    QVERIFY(wider->weight(*wider->named(u"KelpSim Harvest"_s)) < wider->weight(*wider->named(u"MossSim Rare"_s)));
  }
};

CANDOR_TEST(ScreeningTest)

}  // namespace
}  // namespace candor::knowledge

#include "screening_test.moc"
