#include "match/match.h"
#include "profile/read_profile.h"

#include "support/test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace candor::match;
using candor::Result;
using candor::ontology::Ontology;
using candor::posting::Posting;

// The promises of the score on documents nobody here wrote, which are not part of the project.
class RealDocumentsTest : public QObject {
  Q_OBJECT

 private:
  static constexpr size_t EveryNth = 11;  // resume

  Result<Ontology> m_loaded = Ontology::load();
  const Ontology& ontology() const { return *m_loaded; }
  std::vector<Posting> m_postings;
  QStringList m_resumes;

  static QStringList texts(const QString& name) {
    QFile file(QStringLiteral(CANDOR_SOURCE "/../shared/data/ranking/%1.jsonl").arg(name));
    QStringList all;
    if (!file.open(QIODevice::ReadOnly)) return all;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
      all << QJsonDocument::fromJson(line)[u"text"_s].toString();
    return all;
  }

  Candidate candidate(const QString& text) const {
    candor::reading::Document document;
    document.text = text;
    qsizetype start = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
      if (!line.trimmed().isEmpty()) {
        document.lines.push_back({.span = {start, line.size()}, .box = {}});
        document.blocks.push_back({.span = {start, line.size()}, .box = {}});
      }
      start += line.size() + 1;
    }
    return Candidate(candor::profile::readProfile(document, ontology()), document.layout, ontology());
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY_RESULT(m_loaded);
    m_resumes = texts(u"resumes"_s);
    if (m_resumes.isEmpty()) QSKIP("the development documents are not beside the project");
    for (const QString& text : texts(u"jobs"_s))
      if (const auto posting = candor::posting::readPosting(candor::PostingText(text), ontology()))
        m_postings.push_back(*posting);
    QVERIFY(!m_postings.empty());
  }

  void scoreAgreesAndQuotesAreVerbatim() {
    for (qsizetype i = 0; i < m_resumes.size(); i += EveryNth) {
      const Candidate resume = candidate(m_resumes[i]);
      for (const Posting& posting : m_postings) {
        const auto analysis = analyse(resume, posting, ontology());
        QVERIFY_RESULT(analysis);
        QCOMPARE(*score(resume, posting, ontology()), analysis->score);
        int sum = 0;
        for (const Addend& addend : analysis->explain) sum += int(std::lround(addend.points * 10));
        QCOMPARE(sum, int(std::lround(analysis->score * 10)));
        for (const RequirementResult& result : analysis->requirements) {
          QCOMPARE(result.evidence.empty(), result.status == Status::Missing);
          for (const Evidence& evidence : result.evidence)
            QCOMPARE(evidence.quote, evidence.span.in(resume.profile().text).toString());
        }
      }
    }
  }

  void aLineWithAMissingSkillNeverLowersTheScore() {
    for (qsizetype i = 0; i < m_resumes.size(); i += 3 * qsizetype(EveryNth)) {
      const Candidate before = candidate(m_resumes[i]);
      for (size_t p = 0; p < m_postings.size(); p += 5) {
        const auto analysis = analyse(before, m_postings[p], ontology());
        if (analysis->skills.missing.isEmpty()) continue;
        const QString skill = analysis->skills.missing.first();
        candor::profile::Profile profile = before.profile();
        profile.text += u"\n\n"_s + skill;
        const Candidate after(profile, before.layout(), ontology());

        QVERIFY2(*score(after, m_postings[p], ontology()) >= analysis->score, qPrintable(skill));
      }
    }
  }
};

CANDOR_TEST(RealDocumentsTest)
#include "real_documents_test.moc"
