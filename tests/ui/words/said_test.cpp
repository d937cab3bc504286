#include "words/said.h"

#include "match/difference.h"
#include "match/match.h"
#include "match/sentences.h"
#include "support/match_builder.h"
#include "support/test.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::match;
using candor::tests::PostingBuilder;
using candor::tests::ResumeBuilder;
using posting::Requirement;
using posting::RequirementKind;
using profile::SectionKind;

namespace {

// The sentences of analyses as translations/candor_de.ts has them.
class German : public QTranslator {
 public:
  German() {
    QFile file(QStringLiteral(CANDOR_SOURCE "/translations/candor_de.ts"));
    if (!file.open(QIODevice::ReadOnly)) return;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
      if (!xml.readNextStartElement()) continue;
      if (xml.name() == u"name") context = xml.readElementText();
      if (xml.name() == u"source") source = xml.readElementText();
      if (xml.name() == u"translation" && context == QLatin1StringView(SaidContext))
        m_texts[source] = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
  }
  [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
    return QLatin1StringView(context) == QLatin1StringView(SaidContext) ? m_texts.value(QString::fromUtf8(source))
                                                                        : QString();
  }
  [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
  [[nodiscard]] const QHash<QString, QString>& texts() const { return m_texts; }

 private:
  QHash<QString, QString> m_texts;
};

// Resumes and postings that make an analysis say much of what it can say; the same ones for the same seed.
class Chance {
 public:
  Chance(quint32 seed, const ontology::Ontology& ontology) : m_random(seed), m_ontology(ontology) {}

  Candidate candidate() {
    ResumeBuilder resume;
    if (upTo(3)) resume.name(u"Mara Lind"_s);
    resume.label(oneOf({u"Senior accountant"_s, u"Software developer"_s, u"Nurse"_s, u"Junior clerk"_s}));
    for (int job = upTo(3); job > 0; --job) resume.work(title(), period(), bullets());
    if (upTo(1)) resume.section(SectionKind::Skills, u"Skills"_s, {skill(), skill(), skill()});
    if (upTo(1)) resume.section(SectionKind::Education, u"Education"_s, {degree()});
    resume.section(SectionKind::Summary, u"Summary"_s, QStringList(upTo(9) ? 3 : 200, u"I do plain work with care"_s));
    return resume.candidate(m_ontology, layout());
  }

  posting::Posting posting() {
    PostingBuilder posting(m_ontology);
    posting.title(oneOf({u"Senior software developer"_s, u"Registered nurse"_s, u"Accountant"_s}));
    posting.seniority(posting::Seniority(upTo(int(posting::Seniority::Executive))));
    for (int i = 0; i < 8; ++i) posting.asks(wish(), shape(RequirementKind(upTo(int(RequirementKind::Other)))));
    posting.asks(u"Bachelor's degree in computer science"_s, ofField(u"computer science"_s));
    posting.asks(u"Degree in nursing"_s, ofField(u"nursing"_s));
    return posting.posting();
  }

 private:
  int upTo(int most) { return int(m_random.bounded(quint32(most) + 1)); }
  QString oneOf(const QStringList& all) { return all[upTo(int(all.size()) - 1)]; }
  QString skill() {
    return oneOf({u"Python"_s, u"Django"_s, u"Java"_s, u"SQL"_s, u"PostgreSQL"_s, u"MySQL"_s, u"Kubernetes"_s,
                  u"Docker"_s, u"Bookkeeping"_s, u"Microsoft Excel"_s, u"Communication"_s, u"Teamwork"_s,
                  u"Patient care"_s, u"React"_s, u"German"_s, u"Driver's licence"_s});
  }
  QString title() { return oneOf({u"Software developer"_s, u"Clerk"_s, u"Senior nurse"_s, u"Accountant"_s}); }
  QString degree() {
    return oneOf({u"Bachelor of Science in Physics"_s, u"Master of Arts"_s, u"Doctorate in computer science"_s,
                  u"Bachelor of Nursing"_s, u"Associate degree in accounting"_s, u"High school diploma"_s});
  }
  profile::Period period() {
    if (upTo(4) == 0) return {};
    const int start = 2004 + upTo(18);
    return upTo(2) ? tests::years(start, start + upTo(5)) : tests::since(start);
  }
  QStringList bullets() {
    QStringList all;
    for (int i = upTo(5); i >= 0; --i) all << u"Worked with %1 and %2 every week"_s.arg(skill(), skill());
    if (upTo(2) == 0) all << u"8 years of experience with Python"_s;
    return all;
  }
  QString wish() {
    return oneOf({skill(), u"%1 or %2"_s.arg(skill(), skill()), u"%1, %2 and %3"_s.arg(skill(), skill(), skill()),
                  u"Care for plain work in the field"_s, u"5 years of experience with %1"_s.arg(skill()),
                  u"Right to work in the EU"_s, u"Lives near Leeds"_s,
                  u"%1, %2, %3, %4, %5, %6, %7, %8"_s.arg(skill(), skill(), skill(), skill(), skill(), skill(), skill(),
                                                          skill())});
  }
  Requirement shape(RequirementKind kind) {
    Requirement shape = upTo(1) ? tests::hard(kind) : tests::ofKind(kind);
    shape.need = upTo(2) ? posting::Need::Must : posting::Need::Nice;
    shape.anyOf = upTo(2) == 0;
    if (kind == RequirementKind::Experience && upTo(3)) shape.years = 1 + upTo(8);
    if (kind == RequirementKind::Degree) shape.degreeLevel = 2 + upTo(6);
    if (kind == RequirementKind::Degree) shape.acceptsEquivalent = upTo(1) == 0;
    return shape;
  }
  Requirement ofField(const QString& field) {
    Requirement shape = tests::asksDegree(3 + upTo(4));
    shape.fields.push_back(m_ontology.fieldsIn(field, ontology::tokenise(field)).front().field);
    shape.takesRelatedField = upTo(1) == 0;
    return shape;
  }
  reading::Layout layout() {
    reading::Layout layout;
    layout.pages = 1 + upTo(4);
    layout.columns = 1 + upTo(1);
    layout.tables = upTo(2);
    layout.textBoxes = upTo(2);
    layout.images = upTo(2);
    layout.hasHeaderText = upTo(1) == 0;
    layout.wasRepaired = upTo(1) == 0;
    layout.mayLackCharacters = upTo(1) == 0;
    return layout;
  }

  QRandomGenerator m_random;
  const ontology::Ontology& m_ontology;
};

std::vector<Said> sentencesOf(const Analysis& analysis) {
  std::vector<Said> all;
  for (const Addend& addend : analysis.explain) {
    all.push_back(addend.item);
    all.push_back(addend.facts);
  }
  for (const RequirementResult& result : analysis.requirements) all.push_back(result.reason);
  for (const Blocker& blocker : analysis.blockers) all.push_back(blocker.reason);
  for (const AtsCheck& check : analysis.ats) all.push_back(check.sentence);
  for (const Advice& advice : analysis.advice) all.push_back(advice.sentence);
  return all;
}

void collect(const Said& said, QSet<QString>& patterns) {
  if (said.kind == Said::Kind::Pattern) patterns.insert(said.words);
  for (const Said& piece : said.pieces) collect(piece, patterns);
}

QStringList placesOf(const QString& text) {
  static const QRegularExpression Place(u"%[1-9]"_s);
  QStringList places;
  for (const auto& found : Place.globalMatch(text)) places << found.captured();
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

class SaidTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY_RESULT(m_loaded);
    QVERIFY(m_german.texts().size() > 100);
    for (quint32 seed = 0; seed < 250; ++seed) {
      Chance chance(seed, *m_loaded);
      const Candidate candidate = chance.candidate();
      const posting::Posting posting = chance.posting();
      const auto analysis = analyse(candidate, posting, *m_loaded);
      if (!analysis) continue;
      for (const Said& said : sentencesOf(*analysis)) collect(said, m_patterns);
      const auto other = analyse(chance.candidate(), posting, *m_loaded);
      if (!other) continue;
      for (const Said& said : whatSetsApart(*analysis, *other)) collect(said, m_patterns);
      for (const Said& said : whatChanged(*analysis, *other)) collect(said, m_patterns);
    }
  }

  void everyPatternAnAnalysisMakesHasItsGermanWithTheSamePlaces() {
    for (const QString& pattern : std::as_const(m_patterns)) {
      QVERIFY2(m_german.texts().contains(pattern), qPrintable(pattern));
      QCOMPARE(placesOf(m_german.texts()[pattern]), placesOf(pattern));
    }
  }

  // The samples are rich: they make most of what the sources can say.
  void theSamplesSayMostOfWhatCanBeSaid() {
    QStringList unsaid;
    for (auto text = m_german.texts().begin(); text != m_german.texts().end(); ++text)
      if (!m_patterns.contains(text.key())) unsaid << text.key();
    QVERIFY2(unsaid.size() * 4 < m_german.texts().size(), qPrintable(unsaid.join(u" | "_s)));
  }

  void germanSaysListsYearsAndDegreesInItsWay() {
    QCoreApplication::installTranslator(&m_german);
    const Said years("Dated entries show %1; %2 asked for.", {yearsText(78), yearsText(12)});
    const Said names("Named: %1.", {listText({u"Python"_s, u"SQL"_s, u"senior"_s})});
    const Said degree("The resume names no degree; %1 is asked for.", {degreeText(6)});

    QCOMPARE(words::said(years), u"Datierte Stationen zeigen 6,5 Jahre; die Anzeige verlangt 1 Jahr."_s);
    QCOMPARE(words::said(names), u"Genannt: Python, SQL und senior."_s);
    QCOMPARE(words::said(degree),
             u"Der Lebenslauf nennt keinen Abschluss; die Anzeige verlangt einen Bachelorabschluss."_s);
    QCoreApplication::removeTranslator(&m_german);
  }

  void anOldRecordIsSaidInGermanWhereItHadNoPlaces() {
    QCoreApplication::installTranslator(&m_german);

    QCOMPARE(words::said(patternOf(u"The resume does not say."_s)), u"Der Lebenslauf sagt dazu nichts."_s);
    QCOMPARE(words::said(patternOf(u"Named: SQL."_s)), u"Named: SQL."_s);
    QCoreApplication::removeTranslator(&m_german);
  }

  void withoutATranslationItIsEnglish() {
    const Said said("%1 pages", {numberText(3)});

    QCOMPARE(words::said(said), said.text());
  }

 private:
  Result<ontology::Ontology> m_loaded = ontology::Ontology::load();
  German m_german;
  QSet<QString> m_patterns;
};

CANDOR_TEST(SaidTest)
#include "said_test.moc"
