#include "ontology/compiler/build.h"

#include "ontology/ontology.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::ontology::build;
using candor::ontology::Row;
using candor::ontology::Table;
using candor::ontology::Tables;

class BuildTest : public QObject {
  Q_OBJECT

 private:
  static Tables tables() {
    Row cook;
    cook.table = Table::Occupations;
    cook.name = u"cook"_s;
    cook.vocabulary = {u"kitchen"_s, u"recipe"_s};
    cook.skills = {u"baking"_s};
    Row baking;
    baking.table = Table::Skills;
    baking.name = u"baking"_s;
    baking.kind = u"method"_s;
    return {.rows = {cook, baking}, .generalWords = {{u"team"_s, 3}}, .studyFields = {}, .problems = {}};
  }

 private Q_SLOTS:
  void theSameTablesGiveTheSameBytes() { QCOMPARE(build(tables(), {2026, 11}), build(tables(), {2026, 11})); }

  void anotherMonthGivesOtherBytes() { QVERIFY(build(tables(), {2026, 11}) != build(tables(), {2026, 12})); }

  void whatIsBuiltIsReadBack() {
    const QByteArray bytes = build(tables(), {2026, 11});
    const auto ontology = candor::ontology::Ontology::over(bytes);

    QVERIFY_RESULT(ontology);
    QCOMPARE(ontology->size(), 2U);
    QCOMPARE(ontology->month().year, 2026);
    const auto cook = ontology->named(u"Cooks"_s);
    QVERIFY(cook.has_value());
    QCOMPARE(ontology->name(*cook), u"cook"_s);
    QCOMPARE(ontology->typicalSkills(*cook).size(), size_t(1));
    QCOMPARE(ontology->name(ontology->typicalSkills(*cook).front()), u"baking"_s);
    QCOMPARE(ontology->background().size(), size_t(1));
  }

  void aTruncatedBuildIsRefused() {
    const QByteArray bytes = build(tables(), {2026, 11});
    for (qsizetype size = 0; size < bytes.size(); size += 8) {
      QByteArray part = bytes.first(size);
      QVERIFY(!candor::ontology::Ontology::over(part).has_value());
    }
  }
};

CANDOR_TEST(BuildTest)

#include "build_test.moc"
