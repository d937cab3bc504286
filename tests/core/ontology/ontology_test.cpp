#include "ontology/ontology.h"

#include "ontology/spelling.h"
#include "support/test.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace candor::ontology;
using candor::Fault;
using candor::Result;

// Runs on the data built into the program; names the test uses are ones no edit of the tables should lose.
class OntologyTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();
  const Ontology& ontology() const { return *m_loaded; }

  QStringList found(const QString& text) const {
    QStringList names;
    for (const Mention& mention : ontology().find(text, tokenise(text))) names << ontology().name(mention.concept_);
    return names;
  }
  ConceptId id(const QString& name) const { return *ontology().named(name); }
  QStringList fieldsOf(const QString& text) const {
    QStringList names;
    for (const FieldMention& mention : ontology().fieldsIn(text, tokenise(text)))
      names << ontology().name(mention.field);
    return names;
  }
  FieldNearness nearness(const QString& held, const QString& wanted) const {
    const auto field = [this](const QString& name) { return ontology().fieldsIn(name, tokenise(name)).front().field; };
    return ontology().nearness(field(held), field(wanted));
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void isLargeEnough() {
    int skills = 0;
    int occupations = 0;
    for (quint32 i = 0; i < ontology().size(); ++i) {
      skills += isSkill(ontology().kind(ConceptId(i)));
      occupations += ontology().kind(ConceptId(i)) == ConceptKind::Occupation;
    }
    QVERIFY(skills >= 3000);
    QVERIFY(occupations >= 600);
  }

  void mentionsAreFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("spelling with a dot") << u"wrote Node.js services"_s << QStringList{u"Node.js"_s};
    QTest::newRow("spelling in one") << u"wrote nodejs services"_s << QStringList{u"Node.js"_s};
    QTest::newRow("spelling with a hyphen") << u"wrote NODE-JS services"_s << QStringList{u"Node.js"_s};
    QTest::newRow("C++ is not C") << u"C++"_s << QStringList{u"C++"_s};
    QTest::newRow("C# is not C") << u"C#"_s << QStringList{u"C#"_s};
    QTest::newRow("k8s is an alias") << u"ran k8s"_s << QStringList{u"Kubernetes"_s};
    QTest::newRow("go is a verb") << u"ready to go anywhere"_s << QStringList();
    QTest::newRow("go beyond is no language")
        << u"Python, Java, Go Beyond"_s << QStringList{u"Python"_s, u"Java"_s, u"taking initiative"_s};
    QTest::newRow("a product is no production") << u"product management"_s << QStringList{u"product management"_s};
    QTest::newRow("an account is no accounting") << u"account manager"_s << QStringList{u"account manager"_s};
    QTest::newRow("experience is no approach") << u"hands-on experience"_s << QStringList();
    QTest::newRow("a field is no behaviour")
        << u"business communications"_s << QStringList{u"corporate communications"_s};
    QTest::newRow("the longest name wins") << u"accounts payable"_s << QStringList{u"accounts payable"_s};
    QTest::newRow("main is no degree") << u"the main point in Leeds"_s << QStringList();
    QTest::newRow("a capital city is no certificate") << u"lived in Leeds since March"_s << QStringList();
    QTest::newRow("letters of other words") << u"the R&B of C.R. England"_s << QStringList();
    QTest::newRow("a stem is no job") << u"he will report and act"_s << QStringList();
    QTest::newRow("polish as a verb") << u"we polish floors"_s << QStringList();
    QTest::newRow("Polish as a verb") << u"Polish floors daily"_s << QStringList();
    QTest::newRow("Polish as a language") << u"Polish native, English"_s << QStringList{u"Polish"_s, u"English"_s};
    QTest::newRow("a picture for a bullet") << u"🔹Python 🔹Kubernetes"_s << QStringList{u"Python"_s, u"Kubernetes"_s};
  }
  void mentionsAreFound() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(found(text), expected);
  }

  void mentionsTellTheirPlace() {
    const QString text = u"Kubernetes and k8s"_s;
    const auto mentions = ontology().find(text, tokenise(text));

    QCOMPARE(mentions.size(), size_t(2));
    QCOMPARE(mentions[0].span.in(text), u"Kubernetes");
    QCOMPARE(mentions[0].how, Recognised::Exact);
    QCOMPARE(mentions[1].span.in(text), u"k8s");
    QCOMPARE(mentions[1].how, Recognised::Alias);
  }

  void djangoImpliesPython() { QVERIFY(ontology().implies(id(u"Django"_s), id(u"Python"_s))); }

  void relationsReadInBothDirections() {
    for (quint32 i = 0; i < ontology().size(); ++i)
      for (const ConceptId other : ontology().related(ConceptId(i)))
        QVERIFY(ontology().areRelated(other, ConceptId(i)));
  }

  void nothingImpliesItself() {
    for (quint32 i = 0; i < ontology().size(); ++i) QVERIFY(!ontology().implies(ConceptId(i), ConceptId(i)));
  }

  void softSkillsWeighLess() {
    QVERIFY(ontology().weight(id(u"communication"_s)) < 0.5F * ontology().weight(id(u"Kubernetes"_s)));
  }

  void everyNameIsFoundAgain() {
    QSet<QString> lost;
    for (quint32 i = 0; i < ontology().size(); ++i)
      if (!ontology().named(ontology().name(ConceptId(i)))) lost << ontology().name(ConceptId(i));
    QCOMPARE(lost, QSet<QString>());
  }

  void occupationsKnowTheirWords() {
    const ConceptId nurse = id(u"registered nurse"_s);
    QVERIFY(!ontology().vocabulary(nurse).empty());
    const auto& heaviest = ontology().vocabulary(nurse).front();
    const auto known = ontology().word(heaviest.key);
    QVERIFY(known.has_value());
    const auto uses = known->uses;
    QVERIFY(std::any_of(uses.begin(), uses.end(), [&](const WordUse& use) {
      return ontology().occupations()[use.occupation] == nurse && use.weight == heaviest.weight;
    }));
  }

  void fieldsOfStudyAreFound() {
    QCOMPARE(fieldsOf(u"degree in Nursing, computer science or Electrical Engineering"_s),
             (QStringList{u"nursing"_s, u"computer science"_s, u"electrical engineering"_s}));
    QCOMPARE(fieldsOf(u"a degree in IT"_s), QStringList{u"information technology"_s});
    QCOMPARE(fieldsOf(u"it is a degree"_s), QStringList{});
  }

  void fieldsOfStudyAreNearOrFar() {
    QCOMPARE(nearness(u"nursing"_s, u"nursing"_s), FieldNearness::Same);
    QCOMPARE(nearness(u"finance"_s, u"business"_s), FieldNearness::Same);
    QCOMPARE(nearness(u"business"_s, u"finance"_s), FieldNearness::Related);
    QCOMPARE(nearness(u"finance"_s, u"accounting"_s), FieldNearness::Related);
    QCOMPARE(nearness(u"history"_s, u"nursing"_s), FieldNearness::Other);
  }

  void aDegreeMayBeOfOneFieldByItsName() {
    const auto field = ontology().fieldOf(id(u"BSN"_s));

    QVERIFY(field.has_value());
    QCOMPARE(ontology().name(*field), u"nursing"_s);
    QVERIFY(ontology().isRegulated(*field));
    QVERIFY(!ontology().fieldOf(id(u"Bachelor of Arts"_s)).has_value());
  }

  void unknownWordsAreUnknown() { QVERIFY(!ontology().word(keyOf(u"zzyzx"_s)).has_value()); }

  void otherBytesAreRefused() {
    alignas(8) static const char zeros[4096] = {};
    QCOMPARE(Ontology::over({zeros, sizeof zeros}).error().fault, Fault::Internal);
    QCOMPARE(Ontology::over({}).error().fault, Fault::Internal);
  }
};

CANDOR_TEST(OntologyTest)

#include "ontology_test.moc"
