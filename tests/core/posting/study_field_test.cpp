#include "posting/study_field.h"

#include "knowledge.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::posting;

// Shown as "nursing, law +" where related fields are taken, "?words" for a field no table knows.
class StudyFieldTest : public QObject {
  Q_OBJECT

 private:
  static QString shown(const QString& text) {
    const Outline outline = outlineOf(text, knowledge());
    const FieldAsked asked = fieldAskedIn(outline, 0, quint32(outline.tokens.size()), knowledge());
    QStringList names;
    for (const auto field : asked.fields) names << knowledge().name(field);
    if (!asked.unknown.isEmpty()) names << u'?' + asked.unknown.in(text).toString();
    return names.join(u", "_s) + (asked.takesRelated ? u" +"_s : QString());
  }

 private Q_SLOTS:
  void fieldIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("none", u"Bachelor's degree required"_s, u""_s);
    row("behind in", u"Bachelor's degree in Accounting"_s, u"accounting"_s);
    row("in the degree's name", u"Bachelor of Science in Nursing (BSN) required"_s, u"nursing"_s);
    row("by the degree's letters", u"Minimum of a BSN required"_s, u"nursing"_s);
    row("of a school by its profession", u"Graduate of an accredited RN program"_s, u"nursing"_s);
    row("short", u"BS in Computer Science"_s, u"computer science"_s);
    row("before the degree", u"A nursing degree is required"_s, u"nursing"_s);
    row("two before the degree", u"Business or accounting degree"_s, u"business, accounting"_s);
    row("a choice", u"Degree in Finance, Economics or Mathematics"_s, u"finance, economics, mathematics"_s);
    row("or a related field", u"Bachelor's degree in Marketing or a related field"_s, u"marketing +"_s);
    row("or other related", u"Bachelors Degree in Social Work or other related human service field"_s,
        u"human services, social work +"_s);
    row("examples", u"Bachelor's degree in a discipline such as physics"_s, u"physics +"_s);
    row("from a school", u"Bachelor's degree from an accredited college in nursing"_s, u"nursing"_s);
    row("any field", u"Bachelor's degree in any field"_s, u""_s);
    row("a related field alone", u"Bachelor's degree in a related field"_s, u" +"_s);
    row("unknown", u"Master's degree in Egyptology required"_s, u"?Egyptology"_s);
    row("experience is no field", u"Bachelor's degree and experience in accounting"_s, u""_s);
    row("nor is experience named like one", u"Bachelor's degree and marketing experience"_s, u""_s);
    row("a degree of any field beside one of its own", u"BA or BBA degree"_s, u""_s);
    row("education is no field beside experience",
        u"Bachelor's degree or equivalent combination of education and experience"_s, u""_s);
    row("but it is one after in", u"Bachelor's degree in education"_s, u"education"_s);
    row("school is of no field", u"High school diploma, accounting a plus"_s, u""_s);
  }
  void fieldIsRead() {
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(shown(text), expected);
  }
};

CANDOR_TEST(StudyFieldTest)
#include "study_field_test.moc"
