#include "match/difference.h"

#include "match/facts.h"
#include "match/sentences.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace candor::match {

using namespace Qt::StringLiterals;
using posting::Need;

namespace {

constexpr qsizetype LongestNamed = 64;  // of a requirement: more would hide the other reasons
constexpr size_t MostNames = 3;
constexpr double LeastTelling = 1;  // points; less is told only when nothing else is

// How what one is ahead in is told. In the first place stand the names; of a line of the sum its name, its points and
// those of the other.
struct Telling {
  const char* blockers;  // of the other
  Noun musts;
  Noun partly;
  Noun nices;
  const char* line;
};

constexpr Telling Apart{
    .blockers = QT_TRANSLATE_NOOP("Said", "Not blocked by %1, as the other is"),
    .musts = {QT_TRANSLATE_NOOP("Said", "Meets the must-have %1, the other does not"),
              QT_TRANSLATE_NOOP("Said", "Meets the must-haves %1, the other does not")},
    .partly = {QT_TRANSLATE_NOOP("Said", "Meets a part of the must-have %1, the other nothing of it"),
               QT_TRANSLATE_NOOP("Said", "Meets a part of the must-haves %1, the other nothing of them")},
    .nices = {QT_TRANSLATE_NOOP("Said", "Meets the nice-to-have %1, the other does not"),
              QT_TRANSLATE_NOOP("Said", "Meets the nice-to-haves %1, the other does not")},
    .line = QT_TRANSLATE_NOOP("Said", "%1: %2 points instead of %3")};

constexpr Telling Gained{.blockers = QT_TRANSLATE_NOOP("Said", "No longer blocked by %1"),
                         .musts = {QT_TRANSLATE_NOOP("Said", "Now meets the must-have %1"),
                                   QT_TRANSLATE_NOOP("Said", "Now meets the must-haves %1")},
                         .partly = {QT_TRANSLATE_NOOP("Said", "Now meets a part of the must-have %1"),
                                    QT_TRANSLATE_NOOP("Said", "Now meets a part of the must-haves %1")},
                         .nices = {QT_TRANSLATE_NOOP("Said", "Now meets the nice-to-have %1"),
                                   QT_TRANSLATE_NOOP("Said", "Now meets the nice-to-haves %1")},
                         .line = QT_TRANSLATE_NOOP("Said", "%1: %2 points, %3 before")};

constexpr Telling Lost{.blockers = QT_TRANSLATE_NOOP("Said", "Now blocked by %1"),
                       .musts = {QT_TRANSLATE_NOOP("Said", "No longer meets the must-have %1"),
                                 QT_TRANSLATE_NOOP("Said", "No longer meets the must-haves %1")},
                       .partly = {QT_TRANSLATE_NOOP("Said", "Shows nothing of the must-have %1 any more"),
                                  QT_TRANSLATE_NOOP("Said", "Shows nothing of the must-haves %1 any more")},
                       .nices = {QT_TRANSLATE_NOOP("Said", "No longer meets the nice-to-have %1"),
                                 QT_TRANSLATE_NOOP("Said", "No longer meets the nice-to-haves %1")},
                       .line = QT_TRANSLATE_NOOP("Said", "%1: %3 points, %2 before")};

Said quoted(const QString& words) {
  return Said(QT_TRANSLATE_NOOP("Said", "“%1”"), {shortened(words.simplified(), LongestNamed)});
}

// In what `ahead` is ahead of `behind`.
class Lead {
 public:
  Lead(const Analysis& ahead, const Analysis& behind, const Telling& telling)
      : m_ahead(ahead), m_behind(behind), m_telling(telling) {}

  std::vector<Said> phrases() {
    const std::vector<Said> musts = won(Need::Must, Status::Met);
    const std::vector<Said> parts = won(Need::Must, Status::Partly);
    const std::vector<Said> nices = won(Need::Nice, Status::Met);
    addNamed({m_telling.blockers, m_telling.blockers}, blockedBehind());
    addNamed(m_telling.musts, musts);
    addNamed(m_telling.partly, parts);
    const std::vector<Line> lines = leads({.musts = !musts.empty() || !parts.empty(), .nices = !nices.empty()});
    for (const Line& line : lines)
      if (line.lead() >= LeastTelling) m_phrases.push_back(phraseOf(line));
    addNamed(m_telling.nices, nices);
    if (m_phrases.empty() && !lines.empty()) m_phrases.push_back(phraseOf(lines.front()));
    return std::move(m_phrases);
  }

 private:
  // Which lines of the sum are told already, by their requirements.
  struct Told {
    bool musts = false;
    bool nices = false;
  };

  void addNamed(Noun noun, const std::vector<Said>& names) {
    if (names.empty()) return;
    m_phrases.push_back(Said(names.size() == 1 ? noun.one : noun.many, {listText(names, MostNames)}));
  }

  [[nodiscard]] bool isBlockedBehind(const QString& text) const {
    const auto holds = [&text](const Analysis& analysis) {
      return std::any_of(analysis.blockers.begin(), analysis.blockers.end(),
                         [&text](const Blocker& blocker) { return blocker.text == text; });
    };
    return holds(m_behind) && !holds(m_ahead);
  }

  [[nodiscard]] std::vector<Said> blockedBehind() const {
    std::vector<Said> names;
    for (const Blocker& blocker : m_behind.blockers)
      if (isBlockedBehind(blocker.text)) names.push_back(quoted(blocker.text));
    return names;
  }

  // Requirements of that need which are answered so far by the one and less far by the other. One that blocks the other
  // was told.
  [[nodiscard]] std::vector<Said> won(Need need, Status status) const {
    std::vector<Said> names;
    const size_t count = std::min(m_ahead.requirements.size(), m_behind.requirements.size());
    for (size_t i = 0; i < count; ++i) {
      const RequirementResult& here = m_ahead.requirements[i];
      if (here.need == need && here.status == status && status < m_behind.requirements[i].status &&
          !isBlockedBehind(here.text))
        names.push_back(quoted(here.text));
    }
    return names;
  }

  struct Line {
    const Addend* addend;
    double other;
    [[nodiscard]] double lead() const { return addend->points - other; }
  };

  // The longest first.
  [[nodiscard]] std::vector<Line> leads(const Told& told) const {
    std::vector<Line> lines;
    for (const Addend& addend : m_ahead.explain) {
      const bool isTold = (told.musts && addend.item == itemOf(Part::MustHaves)) ||
                          (told.nices && addend.item == itemOf(Part::NiceToHaves));
      const Line line{.addend = &addend, .other = pointsBehind(addend.item)};
      if (!isTold && line.lead() > 0.05) lines.push_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.lead() > b.lead(); });
    return lines;
  }

  [[nodiscard]] double pointsBehind(const Said& item) const {
    const auto same = std::find_if(m_behind.explain.begin(), m_behind.explain.end(),
                                   [&item](const Addend& each) { return each.item == item; });
    return same == m_behind.explain.end() ? 0 : same->points;
  }

  // What the line says for itself is the reason; of a lost one it is no longer true, and of requirements it is a count.
  [[nodiscard]] Said phraseOf(const Line& line) const {
    const Said phrase(m_telling.line, {line.addend->item, pointsText(line.addend->points), pointsText(line.other)});
    const bool isCount = line.addend->item == itemOf(Part::MustHaves) || line.addend->item == itemOf(Part::NiceToHaves);
    if (isCount || &m_telling == &Lost || line.addend->facts.isEmpty()) return phrase;
    return inARow({phrase, line.addend->facts}, u"; "_s);
  }

  const Analysis& m_ahead;
  const Analysis& m_behind;
  const Telling& m_telling;
  std::vector<Said> m_phrases;
};

void cut(std::vector<Said>& phrases, size_t most) {
  if (phrases.size() > most) phrases.resize(most);
}

}  // namespace

std::vector<Said> whatSetsApart(const Analysis& one, const Analysis& other) {
  std::vector<Said> phrases = Lead(one, other, Apart).phrases();
  cut(phrases, MostDifferences);
  return phrases;
}

std::vector<Said> whatChanged(const Analysis& before, const Analysis& after) {
  std::vector<Said> first = Lead(after, before, Gained).phrases();
  std::vector<Said> second = Lead(before, after, Lost).phrases();
  if (after.score < before.score) std::swap(first, second);
  cut(first, second.empty() ? MostDifferences : MostDifferences - 1);  // one of the other way is always told
  std::move(second.begin(), second.end(), std::back_inserter(first));
  cut(first, MostDifferences);
  return first;
}

}  // namespace candor::match
