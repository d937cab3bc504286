#include "ontology/compiler/fields.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::ontology::lintFields;
using candor::ontology::StudyField;
using candor::ontology::Tables;

class FieldsTest : public QObject {
  Q_OBJECT

 private:
  static StudyField field(const QString& name) {
    StudyField result;
    result.place = u"study_fields.tsv:2"_s;
    result.name = name;
    return result;
  }
  static qsizetype problemsOf(const StudyField& tested) {
    Tables tables;
    tables.studyFields = {tested, field(u"science"_s)};
    return lintFields(tables).size();
  }

 private Q_SLOTS:
  void aGoodFieldIsTaken() {
    StudyField biology = field(u"biology"_s);
    biology.implies = {u"science"_s};

    QCOMPARE(problemsOf(biology), 0);
  }

  void mistakesAreNamed() {
    StudyField unknown = field(u"biology"_s);
    unknown.related = {u"alchemy"_s};
    StudyField twice = field(u"biology"_s);
    twice.aliases = {u"Science"_s};
    StudyField circle = field(u"biology"_s);
    circle.implies = {u"biology"_s};
    StudyField degree = field(u"biology"_s);
    degree.degrees = {u"Bachelor of Alchemy"_s};

    QCOMPARE(problemsOf(unknown), 1);
    QCOMPARE(problemsOf(twice), 1);
    QCOMPARE(problemsOf(circle), 1);
    QCOMPARE(problemsOf(degree), 1);
  }
};

CANDOR_TEST(FieldsTest)

#include "fields_test.moc"
