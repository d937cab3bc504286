#include "ontology/extension.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::ontology;
using candor::Result;

// On the data built into the program: what is added stands beside it and changes nothing of it.
class ExtensionTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();
  const Ontology& ours() const { return *m_loaded; }
  quint32 firstNew() const { return ours().size(); }

  QByteArray bytes() const {
    const quint32 excel = quint32(*ours().named(u"Excel"_s));
    const std::vector<Added> added{
        {.name = u"kelp grading"_s, .kind = ConceptKind::Method, .weight = 0.5F, .typical = {}},
        {.name = u"kelp grader"_s, .kind = ConceptKind::Occupation, .weight = 0.8F, .typical = {excel, firstNew()}}};
    const std::vector<SpelledName> names{
        {.text = u"kelp grading"_s, .concept_ = firstNew(), .isCanonical = true},
        {.text = u"kelp grader"_s, .concept_ = firstNew() + 1, .of = NameOf::Occupation, .isCanonical = true},
        {.text = u"Tideworks Ledger"_s, .concept_ = firstNew(), .caseMatters = true},
        {.text = u"gridworks"_s, .concept_ = excel}};
    return extended(ours(), added, names);
  }

  static QStringList found(const Ontology& ontology, const QString& text) {
    QStringList names;
    for (const Mention& mention : ontology.find(text, tokenise(text))) names << ontology.name(mention.concept_);
    return names;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void addedNamesAreFound() {
    const QByteArray data = bytes();
    const auto wider = Ontology::over(data);

    QVERIFY_RESULT(wider);
    QCOMPARE(found(*wider, u"trained in kelp grading"_s), QStringList{u"kelp grading"_s});
    QCOMPARE(found(*wider, u"worked as kelp graders"_s), QStringList{u"kelp grader"_s});
    QCOMPARE(found(ours(), u"trained in kelp grading"_s), QStringList());
  }

  void addedNameOfOursMeansOurs() {
    const QByteArray data = bytes();

    QCOMPARE(found(*Ontology::over(data), u"used gridworks daily"_s),
             QStringList{ours().name(*ours().named(u"Excel"))});
  }

  void nameWhoseCaseMattersIsFoundAsWritten() {
    const QByteArray data = bytes();

    QCOMPARE(found(*Ontology::over(data), u"kept a Tideworks Ledger"_s), QStringList{u"kelp grading"_s});
    QCOMPARE(found(*Ontology::over(data), u"kept a tideworks ledger"_s), QStringList());
  }

  void oursStayAsTheyAre() {
    const QByteArray data = bytes();
    const auto wider = Ontology::over(data);
    const QString text = u"Senior accountant: month-end closing in SAP and Excel, Kubernetes, forklift operation, RN"_s;

    QCOMPARE(wider->find(text, tokenise(text)), ours().find(text, tokenise(text)));
    for (quint32 id = 0; id < ours().size(); id += 97) {
      QCOMPARE(wider->name(ConceptId(id)), ours().name(ConceptId(id)));
      QCOMPARE(wider->weight(ConceptId(id)), ours().weight(ConceptId(id)));
    }
    QCOMPARE(wider->occupations().size(), ours().occupations().size());
  }

  void occupationHasItsTypicalSkills() {
    const QByteArray data = bytes();
    const auto wider = Ontology::over(data);
    const auto grader = wider->named(u"kelp grader"_s);

    QVERIFY(grader.has_value());
    QCOMPARE(wider->kind(*grader), ConceptKind::Occupation);
    QCOMPARE(wider->typicalSkills(*grader).size(), size_t(2));
    QCOMPARE(wider->name(wider->typicalSkills(*grader)[1]), u"kelp grading"_s);
  }

  void versionSaysWhatItWasMadeFrom() {
    const QByteArray data = bytes();
    const QString version = Ontology::over(data)->version();

    QVERIFY2(version.startsWith(ours().version() + u'+'), qPrintable(version));
    QCOMPARE(extended(ours(), {}, {}) == data, false);
  }

  void theSameGivesTheSameBytes() { QCOMPARE(bytes(), bytes()); }

  void keeperKeepsTheBytes() {
    auto kept = std::make_shared<const QByteArray>(bytes());
    const std::weak_ptr<const QByteArray> watched = kept;
    std::optional<Ontology> wider = *Ontology::over(*kept, kept);
    kept.reset();

    QVERIFY(!watched.expired());
    QCOMPARE(found(*wider, u"kelp grading"_s), QStringList{u"kelp grading"_s});
    wider.reset();
    QVERIFY(watched.expired());
  }

  void generalWordsAreKnown() {
    QVERIFY(ours().isGeneralWord(tokenise(u"team").front().exact));
    QVERIFY(!ours().isGeneralWord(tokenise(u"kubernetes").front().exact));
  }
};

CANDOR_TEST(ExtensionTest)

#include "extension_test.moc"
