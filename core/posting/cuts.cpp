#include "posting/cuts.h"

#include "ontology/stop_words.h"
#include "posting/bullet.h"
#include "posting/joint.h"
#include "posting/listed_traits.h"
#include "posting/openers.h"
#include "posting/sentence_end.h"
#include "posting/wrapping.h"

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

// One pass over the text; each sign asks the rule that knows it.
class Cutter {
 public:
  Cutter(QStringView text, const ontology::Ontology& ontology)
      : m_text(text), m_ontology(ontology), m_wrapping(text), m_traits(listedTraitsIn(text, ontology)) {}

  std::vector<Cut> run() {
    while (m_at < m_text.size()) {
      const QChar c = m_text[m_at];
      if (c.isSpace())
        passSpace();
      else if (const qsizetype sign = bulletSignAt(m_text, m_at); sign > 0)
        cut(m_at, m_at + sign, Lead::Bullet);
      else if (c.isLower())
        ++m_at;
      else if (c.isUpper())
        passCapital();
      else if (c.isDigit())
        passDigit();
      else
        passSign(c);
    }
    return std::move(m_cuts);
  }

 private:
  void cut(qsizetype end, qsizetype start, Lead lead) {
    m_cuts.push_back({end, start, lead});
    m_at = start;
  }

  [[nodiscard]] QStringView wordFrom(qsizetype at) const {
    qsizetype end = at;
    while (end < m_text.size() && m_text[end].isLetter()) ++end;
    return m_text.mid(at, end - at);
  }

  [[nodiscard]] QStringView wordUpTo(qsizetype at) const {
    qsizetype start = at;
    while (start > 0 && m_text[start - 1].isLetter()) --start;
    return m_text.mid(start, at - start);
  }

  void passSpace() {
    const qsizetype first = m_at;
    qsizetype lineEnd = -1;
    int lineEnds = 0;
    for (; m_at < m_text.size() && m_text[m_at].isSpace(); ++m_at) {
      if (m_text[m_at] != u'\n') continue;
      lineEnd = m_at;
      ++lineEnds;
    }
    if (m_at == m_text.size() || first == 0) return;
    if (lineEnds > 0) {
      if (lineEnds > 1 || !m_wrapping.continuesAfter(lineEnd)) cut(first, m_at, Lead::Line);
    } else if (m_at - first > 1
                   ? isLineAfterGap(first)
                   : isOpenerAfterWord(first, m_at) || isProseAfterWord(first) || isLineAfterHardSpace(first) ||
                         isEntryOfRunOn(first) || std::binary_search(m_traits.begin(), m_traits.end(), m_at)) {
      cut(first, m_at, Lead::Line);
    }
  }

  // Several spaces stand for a lost line break when a new thought begins after them.
  [[nodiscard]] bool isLineAfterGap(qsizetype first) const {
    const QChar previous = m_text[first - 1];
    return (m_text[m_at].isUpper() || m_text[m_at].isDigit()) && previous != u',' && previous != u':' &&
           previous != u'-' && !isFunctionWord(wordUpTo(first));
  }

  // "… related experience Ability to …": an entry of a list whose line break became one space.
  [[nodiscard]] bool isOpenerAfterWord(qsizetype first, qsizetype at) const {
    if (!m_text[at].isUpper()) return false;
    const QStringView previous = wordUpTo(first);
    const qsizetype before = first - previous.size() - 1;
    if (before >= 0 && (m_text[before] == u'\'' || m_text[before] == u'\u2019'))
      return false;  // "What You'll Be Doing"
    if (previous.isEmpty() ? m_text[first - 1] != u')' : !previous.front().isLower() && !isSentenceFrom(at))
      return false;
    return opensBullet(wordFrom(at)) && !isFunctionWord(previous);
  }

  // "… networking events The candidates should have …": a sentence about who is sought, behind a small word.
  [[nodiscard]] bool isProseAfterWord(qsizetype first) const {
    constexpr QStringView Sought[] = {u"candidate",  u"candidates", u"applicant",
                                      u"applicants", u"ideal",      u"successful"};
    const QStringView previous = wordUpTo(first);
    if (wordFrom(m_at) != u"The" || previous.isEmpty() || !previous.front().isLower() || isFunctionWord(previous))
      return false;
    const QStringView next = wordFrom(m_at + 4);
    return std::find(std::begin(Sought), std::end(Sought), next) != std::end(Sought);
  }

  // "… Health and Safety Basic knowledge of …": after a capitalised word only what no title goes on with, and small
  // letters behind it.
  [[nodiscard]] bool isSentenceFrom(qsizetype at) const {
    constexpr QStringView Openers[] = {u"Ability", u"Able",   u"Basic",   u"Excellent",   u"Good", u"Must",
                                       u"Solid",   u"Strong", u"Possess", u"Willingness", u"Have"};
    const QStringView word = wordFrom(at);
    const qsizetype next = at + word.size() + 1;
    return std::find(std::begin(Openers), std::end(Openers), word) != std::end(Openers) && next < m_text.size() &&
           m_text[next].isLower() && !ontology::isStopWord(wordUpTo(at - 1).toString().toLower());
  }

  // "… managing a team Level 3 Food Safety …": in a list whose line breaks became spaces, a capital after a small word
  // opens the next entry, unless a name begins with it.
  [[nodiscard]] bool isEntryOfRunOn(qsizetype first) const {
    constexpr qsizetype Shortest = 4;
    const QStringView previous = wordUpTo(first);
    const QStringView word = wordFrom(m_at);
    if (previous.size() < Shortest || !previous.front().isLower() || isFunctionWord(previous)) return false;
    if (wordUpTo(first - previous.size() - 1) == u"to") return false;  // "ability to meet Federal requirements"
    if (word.size() < Shortest || !word.front().isUpper() || !word.back().isLower() || isName(word)) return false;
    const qsizetype next = m_at + word.size() + 1;
    const bool goesOn =
        next < m_text.size() && m_text[next - 1] == u' ' && (m_text[next].isLower() || m_text[next].isDigit());
    return goesOn && isInRunOnList(first);
  }

  [[nodiscard]] bool isName(QStringView word) const {
    const auto concept_ = m_ontology.named(word);
    return concept_ && m_ontology.kind(*concept_) != ontology::ConceptKind::Soft;
  }

  // Two entries near it that surely lost their line breaks, and no stop between.
  [[nodiscard]] bool isInRunOnList(qsizetype at) const {
    constexpr qsizetype Near = 300;
    const auto isInside = [](QChar c) {
      return c.isLetterOrNumber() || c == u' ' || QStringView(u",/()&'\u2019-+#%").contains(c);
    };
    qsizetype begin = at;
    while (begin > 0 && at - begin < Near && isInside(m_text[begin - 1])) --begin;
    int openers = 0;
    for (qsizetype i = begin + 1; i + 1 < m_text.size() && i - at < Near && isInside(m_text[i]); ++i)
      openers += m_text[i] == u' ' && isOpenerAfterWord(i, i + 1);
    return openers > 1;
  }

  // A hard space often stands where the line break of a web page was.
  [[nodiscard]] bool isLineAfterHardSpace(qsizetype first) const {
    if (m_text[first] != u'\u00a0' || !m_text[m_at].isUpper()) return false;
    const QChar previous = m_text[first - 1];
    if (!previous.isLetterOrNumber()) return previous != u',';
    const QStringView word = wordFrom(m_at);
    return previous.isLower() && (opensSentence(word) || opensBullet(word));
  }

  [[nodiscard]] static bool isFunctionWord(QStringView word) {
    return !word.isEmpty() && word.front().isLower() && word.size() <= 7 && ontology::isStopWord(word);
  }

  void passCapital() {
    if (isJoint(m_text, m_at, m_ontology)) m_cuts.push_back({m_at, m_at, Lead::Line});
    ++m_at;
  }

  void passDigit() {
    const NumberMark mark = numberMarkAt(m_text, m_at);
    if (mark.length > 0 && (mark.number == 1 || mark.number == m_lastNumber + 1)) {
      m_lastNumber = mark.number;
      cut(m_at, m_at + mark.length, Lead::Bullet);
      return;
    }
    const qsizetype first = m_at;
    while (m_at < m_text.size() && m_text[m_at].isDigit()) ++m_at;
    if (isGluedYears(first)) m_cuts.push_back({first, first, Lead::Line});
  }

  // "Bachelor's degree3+ years", "in a team.3 years".
  [[nodiscard]] bool isGluedYears(qsizetype first) const {
    if (first > 3 && m_text[first - 1] == u'.' && m_text[first - 2].isLower() && m_text[first - 3].isLower()) --first;
    if (first < 3 || !m_text[first - 1].isLower() || !m_text[first - 2].isLetter() || !m_text[first - 3].isLetter())
      return false;
    qsizetype unit = m_at;
    while (unit < m_text.size() && !m_text[unit].isLetter() && unit - m_at < 6) ++unit;
    const QStringView word = wordFrom(unit);
    return word.startsWith(u"year", Qt::CaseInsensitive) || word.startsWith(u"yr", Qt::CaseInsensitive) ||
           word.startsWith(u"month", Qt::CaseInsensitive);
  }

  // "a diploma; or equivalent experience" is one demand.
  [[nodiscard]] bool goesOnWithOr() const {
    const QStringView next = m_text.mid(m_at + 1, 6).trimmed();
    return next.startsWith(u"or ", Qt::CaseInsensitive) || next.startsWith(u"oder ", Qt::CaseInsensitive);
  }

  void passSign(QChar c) {
    if (c == u'.' || c == u'!' || c == u'?') {
      const qsizetype end = sentenceEndAt(m_text, m_at);
      if (end == 0)
        ++m_at;
      else
        cut(end, end, Lead::Sentence);
    } else if (c == u'|' || (c == u';' && !goesOnWithOr())) {
      cut(m_at, m_at + 1, c == u';' ? Lead::Bullet : Lead::Line);
    } else if (const qsizetype dash = bulletDashAt(m_text, m_at); dash > 0) {
      cut(m_at, m_at + dash, Lead::Bullet);
    } else {
      ++m_at;
    }
  }

  QStringView m_text;
  const ontology::Ontology& m_ontology;
  Wrapping m_wrapping;
  std::vector<qsizetype> m_traits;  // where entries of a list of traits begin
  std::vector<Cut> m_cuts;
  qsizetype m_at = 0;
  int m_lastNumber = 0;
};

}  // namespace

std::vector<Cut> cutsIn(QStringView text, const ontology::Ontology& ontology) { return Cutter(text, ontology).run(); }

}  // namespace candor::posting
