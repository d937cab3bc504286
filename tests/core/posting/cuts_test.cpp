#include "posting/cuts.h"

#include "knowledge.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::posting;

class CutsTest : public QObject {
  Q_OBJECT

 private:
  static QStringList pieces(const QString& text) {
    QStringList found;
    qsizetype start = 0;
    for (const Cut& cut : cutsIn(text, knowledge())) {
      found << text.mid(start, cut.end - start).simplified();
      start = cut.start;
    }
    found << text.mid(start).simplified();
    found.removeAll(QString());
    return found;
  }

 private Q_SLOTS:
  void textIsCut_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("sentences", u"We build. You run it."_s, {u"We build."_s, u"You run it."_s});
    row("a stop without its space", u"three years of experience.Skills are tested"_s,
        {u"three years of experience."_s, u"Skills are tested"_s});
    row("abbreviations go on", u"Report to Dr. Lee and e.g. Mr. Ito"_s, {u"Report to Dr. Lee and e.g. Mr. Ito"_s});
    row("names with dots go on", u"Apply on www.acme.Com/Jobs with ASP.Net"_s,
        {u"Apply on www.acme.Com/Jobs with ASP.Net"_s});
    row("glued lines", u"good mechanical skillsAbility to lift"_s, {u"good mechanical skills"_s, u"Ability to lift"_s});
    row("glued to a long word", u"PHP DevelopmentWeb services"_s, {u"PHP Development"_s, u"Web services"_s});
    row("glued behind a word with the same stem", u"inventory controlAbility to count"_s,
        {u"inventory control"_s, u"Ability to count"_s});
    row("glued behind a name in capitals", u"Experience with CentOSExperience with backups"_s,
        {u"Experience with CentOS"_s, u"Experience with backups"_s});
    row("a sentence about candidates", u"Hold networking events The candidates should have sold"_s,
        {u"Hold networking events"_s, u"The candidates should have sold"_s});
    row("a list of traits in capitals", u"Adaptability Customer Focused Gets Things Done Problem Solving Respect"_s,
        {u"Adaptability"_s, u"Customer Focused"_s, u"Gets Things Done"_s, u"Problem Solving"_s, u"Respect"_s});
    row("two traits may be a title", u"Leadership Communication Manager"_s, {u"Leadership Communication Manager"_s});
    row("two glued names", u"Java, MySQLScrum"_s, {u"Java, MySQL"_s, u"Scrum"_s});
    row("glued by a dash", u"a valid license-Ability to lift"_s, {u"a valid license"_s, u"Ability to lift"_s});
    row("an opener after a title", u"Health and Safety Basic knowledge of law"_s,
        {u"Health and Safety"_s, u"Basic knowledge of law"_s});
    row("entries of a run-on list",
        u"Ability to lift boxes Computer literate Knowledge of food safety Good with people"_s,
        {u"Ability to lift boxes"_s, u"Computer literate"_s, u"Knowledge of food safety"_s, u"Good with people"_s});
    row("a capital behind a verb of it", u"Able to lift boxes Ability to meet Federal rules Good with people"_s,
        {u"Able to lift boxes"_s, u"Ability to meet Federal rules"_s, u"Good with people"_s});
    row("a capital in a sentence", u"We use modern Weight scales"_s, {u"We use modern Weight scales"_s});
    row("no opener after an apostrophe", u"What you'll Be Doing"_s, {u"What you'll Be Doing"_s});
    row("a noun that ends a title", u"Customer Service Experience in a shop"_s,
        {u"Customer Service Experience in a shop"_s});
    row("a heading in capitals", u"REQUIREMENTSBachelor of science"_s, {u"REQUIREMENTS"_s, u"Bachelor of science"_s});
    row("glued after a bracket", u"a diploma (GED)Experience in sales"_s,
        {u"a diploma (GED)"_s, u"Experience in sales"_s});
    row("names in one word", u"PowerPoint, JavaScript, LinkedIn and McDonald"_s,
        {u"PowerPoint, JavaScript, LinkedIn and McDonald"_s});
    row("a repeated brand", u"bluGreen hires. Work at bluGreen"_s, {u"bluGreen hires."_s, u"Work at bluGreen"_s});
    row("bullets", u"Skills: • Excel • Word"_s, {u"Skills:"_s, u"Excel"_s, u"Word"_s});
    row("a bullet in the wrong encoding", u"Duties:\u00e2\u20ac\u00a2 Sort mail\u00e2\u20ac\u00a2 File"_s,
        {u"Duties:"_s, u"Sort mail"_s, u"File"_s});
    row("dashes glued to the line before", u"Skills:- Minimum two years- Clean record"_s,
        {u"Skills:"_s, u"Minimum two years"_s, u"Clean record"_s});
    row("two dashes", u"industry knowledge--Proven results"_s, {u"industry knowledge"_s, u"Proven results"_s});
    row("hyphens and ranges", u"full-time, 9 - 5, Monday - Friday, self-starter"_s,
        {u"full-time, 9 - 5, Monday - Friday, self-starter"_s});
    row("numbers that count up", u"1. Greets guests2. Seats guests 3. Takes orders"_s,
        {u"Greets guests"_s, u"Seats guests"_s, u"Takes orders"_s});
    row("numbers that do not", u"Grade 7. Teachers wanted"_s, {u"Grade 7."_s, u"Teachers wanted"_s});
    row("semicolons", u"a degree; two years of work"_s, {u"a degree"_s, u"two years of work"_s});
    row("an opener after a space", u"related work Ability to type"_s, {u"related work"_s, u"Ability to type"_s});
    row("a paragraph of a law", u"Sachkunde nach § 34a GewO"_s, {u"Sachkunde nach § 34a GewO"_s});
    row("a hard space for a line break", u"two years of sales\u00a0Must drive"_s,
        {u"two years of sales"_s, u"Must drive"_s});
    row("a hard space after a number", u"Building 12\u00a0Must"_s, {u"Building 12 Must"_s});
    row("glued years", u"Bachelor's degree3+ years in sales"_s, {u"Bachelor's degree"_s, u"3+ years in sales"_s});
    row("an alternative after a semicolon", u"a diploma; or equivalent"_s, {u"a diploma; or equivalent"_s});
    row("lines", u"Cook\nHarbour Inn\n\nWe cook"_s, {u"Cook"_s, u"Harbour Inn"_s, u"We cook"_s});
    row("a wrapped line", u"You have run a kitchen for several years and you know\nhow to keep it clean"_s,
        {u"You have run a kitchen for several years and you know how to keep it clean"_s});
    row("a line that ends open", u"Knowledge of Python and\nJava"_s, {u"Knowledge of Python and Java"_s});
  }
  void textIsCut() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(pieces(text), expected);
  }

  void cutsAscendAndStayInside() {
    const QString text = u"a.B;c•D\n\n- e  F 1. G (h)I\u00e2\u20ac\u00a2"_s;

    qsizetype last = 0;
    for (const Cut& cut : cutsIn(text, knowledge())) {
      QVERIFY(last <= cut.end && cut.end <= cut.start && cut.start <= text.size());
      last = cut.start;
    }
  }
};

CANDOR_TEST(CutsTest)
#include "cuts_test.moc"
