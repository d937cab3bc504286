#include "match/analysis_record.h"

#include "reading/kept_form.h"
#include "reading/packing.h"
#include "support/sample_analysis.h"
#include "support/test.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::match;

namespace {

// Analyses of any shape, the same ones for the same seed.
class AnyAnalysis {
 public:
  explicit AnyAnalysis(quint32 seed) : m_chance(seed) {}

  Analysis make() {
    Analysis analysis;
    analysis.score = number();
    analysis.isProvisional = upTo(1) == 1;
    analysis.explain =
        list<Addend>([this] { return Addend{.item = said(), .points = number(), .most = number(), .facts = said()}; });
    analysis.requirements = list<RequirementResult>([this] { return requirement(); });
    analysis.blockers = list<Blocker>(
        [this] { return Blocker{.kind = posting::RequirementKind(upTo(7)), .text = text(), .reason = said()}; });
    analysis.skills = {.matched = texts(), .missing = texts(), .extra = texts()};
    analysis.ats =
        list<AtsCheck>([this] { return AtsCheck{.id = text(), .state = CheckState(upTo(2)), .sentence = said()}; });
    analysis.advice = list<Advice>([this] { return Advice{.sentence = said(), .gain = number()}; });
    analysis.postingTitle = text();
    analysis.postingCompany = text();
    analysis.resumeName = text();
    analysis.dataVersion = text();
    return analysis;
  }

 private:
  int upTo(int most) { return int(m_chance.bounded(quint32(most) + 1)); }
  double number() { return m_chance.generateDouble() * 1000 - 500; }
  QString text() {
    QString text;
    for (int left = upTo(20); left > 0; --left) {
      const char32_t letter = upTo(4) == 0 ? char32_t(0x1F600 + upTo(50)) : char32_t(upTo(0x2FFF));
      text += QString::fromUcs4(&letter, 1);
    }
    return text;
  }
  QStringList texts() {
    QStringList all;
    for (int left = upTo(4); left > 0; --left) all.append(text());
    return all;
  }
  Said said(int depth = 0) {
    Said said(text());
    said.kind = Said::Kind(upTo(2));
    for (int left = depth < 3 ? upTo(2) : 0; left > 0; --left) said.pieces.push_back(this->said(depth + 1));
    return said;
  }
  Span span() { return {upTo(100'000), upTo(1000)}; }
  template <class T, class F>
  std::vector<T> list(F make) {
    std::vector<T> all;
    for (int left = upTo(6); left > 0; --left) all.push_back(make());
    return all;
  }
  RequirementResult requirement() {
    return {
        .text = text(),
        .span = span(),
        .need = posting::Need(upTo(1)),
        .kind = posting::RequirementKind(upTo(7)),
        .status = Status(upTo(2)),
        .how = How(upTo(5)),
        .reason = said(),
        .evidence = list<Evidence>([this] { return Evidence{.span = span(), .quote = text(), .section = text()}; })};
  }

  QRandomGenerator m_chance;
};

// A record as form 1 wrote it: sentences as their English.
class FirstForm {
 public:
  explicit FirstForm(const Analysis& analysis) {
    put(analysis.score, analysis.isProvisional);
    all(analysis.explain, [this](const Addend& a) { put(a.item, a.points, a.most, a.facts); });
    all(analysis.requirements, [this](const RequirementResult& r) {
      put(r.text, r.span, quint8(r.need), quint8(r.kind), quint8(r.status), quint8(r.how), r.reason);
      all(r.evidence, [this](const Evidence& e) { put(e.span, e.quote, e.section); });
    });
    all(analysis.blockers, [this](const Blocker& b) { put(quint8(b.kind), b.text, b.reason); });
    for (const QStringList& names : {analysis.skills.matched, analysis.skills.missing, analysis.skills.extra})
      all(names, [this](const QString& name) { put(name); });
    all(analysis.ats, [this](const AtsCheck& c) { put(c.id, quint8(c.state), c.sentence); });
    all(analysis.advice, [this](const Advice& a) { put(a.sentence, a.gain); });
    put(analysis.postingTitle, analysis.postingCompany, analysis.resumeName, analysis.dataVersion);
  }
  [[nodiscard]] const QByteArray& bytes() const { return m_packer.bytes(); }

 private:
  template <class... Field>
  void put(const Field&... field) {
    (one(field), ...);
  }
  void one(double number) { m_packer.put(number); }
  void one(bool flag) { m_packer.put(quint8(flag)); }
  void one(quint8 code) { m_packer.put(code); }
  void one(const QString& text) { m_packer.put(QStringView(text)); }
  void one(const Said& said) { one(said.text()); }
  void one(Span span) {
    m_packer.put(qint64(span.start));
    m_packer.put(qint64(span.length));
  }
  template <class List, class F>
  void all(const List& list, F each) {
    m_packer.put(qint64(list.size()));
    for (const auto& piece : list) each(piece);
  }

  reading::Packer m_packer;
};

QByteArray contentOf(const QByteArray& record) { return reading::kept(record).value().content; }

}  // namespace

class AnalysisRecordTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anyAnalysisComesBackAsItWas() {
    for (quint32 seed = 0; seed < 300; ++seed) {
      const Analysis analysis = AnyAnalysis(seed).make();

      const Result<Analysis> back = fromRecord(toRecord(analysis));

      QVERIFY_RESULT(back);
      QVERIFY2(*back == analysis, qPrintable(QString::number(seed)));
    }
  }

  void equalAnalysesGiveEqualBytes() {
    QCOMPARE(toRecord(tests::sample::analysis()), toRecord(tests::sample::analysis()));
  }

  // Form 1 lies in vaults, too: its bytes never change, and it is read for ever.
  void sentencesOfTheFirstFormArePatternsWithoutPlaces() {
    Analysis analysis = tests::sample::analysis();
    const QByteArray content = FirstForm(analysis).bytes();
    QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16),
             QByteArray("b1b6c1f339875667"));

    const Result<Analysis> back = fromRecord(reading::keep({.number = 1, .content = content}));

    QVERIFY_RESULT(back);
    QCOMPARE(FirstForm(*back).bytes(), content);
    QVERIFY(back->advice.front().sentence == patternOf(analysis.advice.front().sentence.text()));
  }

  // Records of this form lie in vaults: when this fails, the change needs a new form, and the old one still has to be
  // read.
  void theFormIsTheOneThatVaultsHold() {
    const QByteArray content = contentOf(toRecord(tests::sample::analysis()));

    QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16),
             QByteArray("261252fbefc41bd5"));
  }

  void aRecordCutAnywhereIsDamaged() {
    const QByteArray content = contentOf(toRecord(tests::sample::analysis()));
    for (qsizetype size = 0; size < content.size(); size += 29) {
      const Result<Analysis> cut = fromRecord(reading::keep({.number = 2, .content = content.first(size)}));
      QVERIFY(!cut.has_value());
      QCOMPARE(cut.error().fault, Fault::Damaged);
    }
    QVERIFY(!fromRecord(reading::keep({.number = 2, .content = content + '\0'})).has_value());
  }

  // Whatever a disk did to the bytes: an error, or an analysis that is written and read again unchanged.
  void changedBytesNeverBreakTheReader() {
    const QByteArray content = contentOf(toRecord(tests::sample::analysis()));
    QRandomGenerator chance(7);
    for (int round = 0; round < 500; ++round) {
      QByteArray changed = content;
      for (int count = 1 + int(chance.bounded(4)); count > 0; --count)
        changed[qsizetype(chance.bounded(quint32(changed.size())))] = char(chance.bounded(256));
      const Result<Analysis> read = fromRecord(reading::keep({.number = 2, .content = changed}));
      if (!read) continue;
      const bool isNumber = std::all_of(read->explain.begin(), read->explain.end(), [](const Addend& addend) {
        return addend.points == addend.points && addend.most == addend.most;
      });
      if (isNumber && read->score == read->score) QCOMPARE(toRecord(*fromRecord(toRecord(*read))), toRecord(*read));
    }
  }

  void aSentenceInsideSentencesWithoutEndIsDamaged() {
    Analysis analysis;
    Said& sentence = analysis.advice.emplace_back().sentence;
    for (int depth = 0; depth < 40; ++depth) sentence = inARow({sentence, u"x"_s}, u" "_s);

    QCOMPARE(fromRecord(toRecord(analysis)).error().fault, Fault::Damaged);
  }

  void aLaterFormIsNotRead() {
    const Result<Analysis> later = fromRecord(reading::keep({.number = 3, .content = "anything"}));

    QCOMPARE(later.error().fault, Fault::NewerVault);
    QCOMPARE(fromRecord(reading::keep({.number = 0, .content = "x"})).error().fault, Fault::Damaged);
  }
};

CANDOR_TEST(AnalysisRecordTest)
#include "analysis_record_test.moc"
