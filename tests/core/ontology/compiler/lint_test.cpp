#include "ontology/compiler/lint.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::ontology::lint;
using candor::ontology::Row;
using candor::ontology::Table;

class LintTest : public QObject {
  Q_OBJECT

 private:
  static Row skill(const QString& name, const QStringList& aliases = {}) {
    Row row;
    row.table = Table::Skills;
    row.place = u"skills_test.tsv:1"_s;
    row.name = name;
    row.kind = u"tool"_s;
    row.aliases = aliases;
    return row;
  }

 private Q_SLOTS:
  void soundRowsPass() {
    Row django = skill(u"Django"_s);
    django.implies = {u"Python"_s};
    Row ruby = skill(u"Ruby"_s);
    ruby.related = {u"Python"_s};

    QCOMPARE(lint({skill(u"Python"_s, {u"CPython"_s}), django, ruby}), QStringList());
  }

  void wordsOfOneStemMayNameTwoThings() {
    QCOMPARE(lint({skill(u"product management"_s), skill(u"production management"_s)}), QStringList());
  }

  void brokenRowsAreNamed_data() {
    QTest::addColumn<Row>("row");
    QTest::addColumn<QString>("complaint");
    Row row = skill(u"python"_s);
    QTest::newRow("a name twice, whatever its case") << row << u"also stands at"_s;
    row = skill(u"Snake"_s, {u"Pythons"_s});
    QTest::newRow("an alias whose singular stands elsewhere") << row << u"also stands at"_s;
    row = skill(u"Flask"_s);
    row.implies = {u"Pyhton"_s};
    QTest::newRow("an unknown implication") << row << u"unknown skill"_s;
    row = skill(u"Flask"_s);
    row.related = {u"Bottle"_s};
    QTest::newRow("an unknown relation") << row << u"unknown relation"_s;
    row = skill(u"Flask"_s);
    row.related = {u"Flask"_s};
    QTest::newRow("a relation to itself") << row << u"related to itself"_s;
    row = skill(u"Flask"_s);
    row.implies = {u"Python"_s};
    row.related = {u"Python"_s};
    QTest::newRow("implied and related") << row << u"both implies and is related"_s;
    row = skill(u"Flask"_s);
    row.implies = {u"Flask"_s};
    QTest::newRow("an implication of itself") << row << u"implies itself"_s;
    row = skill(u"Flask "_s);
    QTest::newRow("a space at the end") << row << u"untrimmed"_s;
    row = skill(u"Flask"_s);
    row.kind = u"thing"_s;
    QTest::newRow("an unknown kind") << row << u"kind thing"_s;
    row = skill(u"–"_s);
    QTest::newRow("a name without letters") << row << u"without letters"_s;
    row = skill(u"BSc"_s);
    row.table = Table::Credentials;
    row.kind = u"degree"_s;
    QTest::newRow("a degree without a level") << row << u"needs a level"_s;
    row = skill(u"snake charmer"_s);
    row.table = Table::Occupations;
    row.vocabulary = {u"flute"_s};
    QTest::newRow("an occupation of few words") << row << u"fewer than"_s;
  }
  void brokenRowsAreNamed() {
    QFETCH(Row, row);
    QFETCH(QString, complaint);

    const QStringList problems = lint({skill(u"Python"_s), row});

    QVERIFY2(problems.join(u'\n').contains(complaint), qPrintable(problems.join(u'\n')));
  }

  void circlesOfImplicationsAreFound() {
    Row a = skill(u"Alpha"_s);
    Row b = skill(u"Beta"_s);
    a.implies = {u"Beta"_s};
    b.implies = {u"Alpha"_s};

    QCOMPARE(lint({a, b}).filter(u"implies itself"_s).size(), 2);
  }

  void lettersOfDifferentCaseMayBeTwoSkills() {
    Row r = skill(u"GO"_s);
    r.caseMatters = true;
    Row other = skill(u"go"_s);
    other.caseMatters = true;

    QCOMPARE(lint({r, other}), QStringList());
  }
};

CANDOR_TEST(LintTest)

#include "lint_test.moc"
