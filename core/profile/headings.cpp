#include "profile/headings.h"

#include "ontology/token.h"
#include "profile/dates.h"
#include "profile/heading_words.h"
#include "profile/shape.h"
#include "profile/title_words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace candor::profile {
namespace {

using reading::BlockKind;

constexpr qsizetype LongestHeading = 60;

// How a line looks, as far as headings of one resume look alike.
struct Look {
  bool isHeading = false;
  bool isBold = false;
  bool isCapitals = false;
  double size = 0;
  int level = 0;

  [[nodiscard]] bool isLike(const Look& other) const {
    return isHeading == other.isHeading && isBold == other.isBold && isCapitals == other.isCapitals &&
           std::abs(size - other.size) < 0.8 && (size > 0 || level == other.level);
  }
  // Draws the eye at least as much.
  [[nodiscard]] bool isAtLeast(const Look& other) const {
    return size > other.size - 0.8 && (isHeading || !other.isHeading) &&
           (isBold || !other.isBold || isCapitals || size > other.size + 0.8);
  }
};

Look lookOf(const ResumeLine& line) {
  return {line.kind == BlockKind::Heading, line.isBold, isInCapitals(line.text), line.size, line.level};
}

struct Candidate {
  size_t line = 0;
  HeadingWords words;
  Look look;
};

struct LookCount {
  Look look;
  std::vector<SectionKind> kinds;
  size_t lines = 0;
};

class HeadingFinder {
 public:
  explicit HeadingFinder(std::span<const ResumeLine> lines) : m_lines(lines) {
    collect();
    chooseLook();
  }

  [[nodiscard]] std::vector<SectionHeading> find() const {
    std::vector<SectionHeading> found;
    for (size_t i = 0; i < m_lines.size(); ++i) {
      const auto heading = headingAt(i);
      if (heading && !isSubheading(*heading, found)) found.push_back(*heading);
    }
    dropEntryHeads(found);
    addGlued(found);
    return found;
  }

 private:
  // Heads of entries may look like section headings: one follows right after a section's own, or has dates below it.
  void dropEntryHeads(std::vector<SectionHeading>& found) const {
    bool isEntries = false;
    for (size_t i = 0; i < found.size();) {
      if (found[i].isNamed) isEntries = false;
      const bool followsHeading = i > 0 && found[i - 1].isNamed && found[i - 1].line + 1 == found[i].line;
      if (!found[i].isNamed &&
          (isEntries || followsHeading || isDatedBelow(found[i].line) || namesEntry(m_lines[found[i].line]))) {
        isEntries = true;
        found.erase(found.begin() + std::ptrdiff_t(i));
        continue;
      }
      ++i;
    }
  }

  static bool namesEntry(const ResumeLine& line) {
    return isSchool(line.folded) || isOrganisation(line.folded) || hasTitleNoun(line.folded);
  }

  [[nodiscard]] bool isDatedBelow(size_t heading) const {
    const size_t end = std::min(heading + 4, m_lines.size());
    for (size_t i = heading + 1; i < end; ++i)
      if (wordCount(m_lines[i].text) <= 8 && !m_lines[i].isMarked && !findDates(m_lines[i].text).empty()) return true;
    return false;
  }

  // "Highlights" and the like head a section before the jobs; after them they belong to a job.
  [[nodiscard]] bool isSubheading(const SectionHeading& heading, const std::vector<SectionHeading>& found) const {
    const bool isUnderJob =
        !found.empty() && (found.back().kind == SectionKind::Work || found.back().kind == SectionKind::Volunteer);
    return isUnderJob && m_lines[heading.line].folded.startsWith(u"highlights");
  }

  void collect() {
    for (size_t i = 0; i < m_lines.size(); ++i) {
      const ResumeLine& line = m_lines[i];
      if (line.isRunning() || line.text.size() > LongestHeading || isDocumentTitle(line.folded)) continue;
      if (line.text.endsWith(u'.') || line.text.contains(u'@') || digitCount(line.text) > 2) continue;
      if (const auto words = headingWords(line.folded)) m_candidates.push_back({i, *words, lookOf(line)});
    }
  }

  // The look most kinds of headings share is the resume's look of headings.
  void chooseLook() {
    std::vector<LookCount> counts;
    for (const Candidate& candidate : m_candidates) {
      auto count =
          std::find_if(counts.begin(), counts.end(), [&](const LookCount& c) { return c.look.isLike(candidate.look); });
      if (count == counts.end()) count = counts.insert(counts.end(), LookCount{candidate.look, {}, 0});
      ++count->lines;
      auto& kinds = count->kinds;
      if (std::find(kinds.begin(), kinds.end(), candidate.words.kind) == kinds.end())
        kinds.push_back(candidate.words.kind);
    }
    const auto best = std::max_element(counts.begin(), counts.end(), [](const LookCount& a, const LookCount& b) {
      if (a.kinds.size() != b.kinds.size()) return a.kinds.size() < b.kinds.size();
      return a.look.size < b.look.size;
    });
    if (best == counts.end() || best->kinds.size() < 2) return;
    m_look = best->look;
    m_left = commonLeft();
    m_isDistinct = isDistinct(best->lines);
  }

  [[nodiscard]] const Candidate* candidateAt(size_t line) const {
    const auto found = std::lower_bound(m_candidates.begin(), m_candidates.end(), line,
                                        [](const Candidate& c, size_t wanted) { return c.line < wanted; });
    return found != m_candidates.end() && found->line == line ? &*found : nullptr;
  }

  // Where headings of the look begin on the page, when most of them begin at one place.
  [[nodiscard]] std::optional<double> commonLeft() const {
    std::vector<double> lefts;
    for (const Candidate& candidate : m_candidates)
      if (candidate.look.isLike(*m_look) && m_lines[candidate.line].column == 0)
        lefts.push_back(m_lines[candidate.line].left);
    for (const double left : lefts) {
      const auto near =
          std::count_if(lefts.begin(), lefts.end(), [&](double other) { return std::abs(left - other) <= 3; });
      if (size_t(near) * 10 >= lefts.size() * 7) return left;
    }
    return {};
  }

  // Whether few lines but section headings have the look, so that unknown words in it are a heading too.
  [[nodiscard]] bool isDistinct(size_t named) const {
    const size_t others = size_t(std::count_if(m_lines.begin(), m_lines.end(), [&](const ResumeLine& line) {
      return hasTheLook(line) && !headingWords(line.folded);
    }));
    const bool isVisible = m_look->isHeading || m_look->isBold || m_look->isCapitals;
    const bool hasLayout = m_look->size > 0;
    return isVisible && (hasLayout ? others <= named : 3 * others <= named);
  }

  [[nodiscard]] bool hasTheLook(const ResumeLine& line) const {
    if (!m_look || line.isRunning() || line.text.size() > LongestHeading || !lookOf(line).isLike(*m_look)) return false;
    return !m_left || line.column != 0 || std::abs(line.left - *m_left) <= 3;
  }

  [[nodiscard]] bool isAlone(size_t index) const {
    const ResumeLine& line = m_lines[index];
    const bool closesBlock = index + 1 == m_lines.size() || m_lines[index + 1].opensBlock;
    return line.opensBlock && closesBlock;
  }

  [[nodiscard]] std::optional<SectionHeading> headingAt(size_t index) const {
    const ResumeLine& line = m_lines[index];
    const Candidate* candidate = candidateAt(index);
    if (candidate) {
      if (!isAccepted(*candidate)) return {};
      return SectionHeading{index, candidate->words.kind, line.span, true};
    }
    const bool isFirst = index < 2 && line.page == 0;  // the name and the title may look like headings
    if (isFirst || !m_isDistinct || !hasTheLook(line) || !isTitleLike(line)) return {};
    return SectionHeading{index, SectionKind::Other, line.span, false};
  }

  static bool isTitleLike(const ResumeLine& line) {
    return opensWithCapital(line.text) && wordCount(line.text) <= 6 && digitCount(line.text) == 0 && !line.isMarked &&
           !line.text.contains(u'@') && !line.text.contains(u'\t') && !line.text.contains(u',') &&
           !line.text.endsWith(u'.');
  }

  [[nodiscard]] bool isAccepted(const Candidate& candidate) const {
    const ResumeLine& line = m_lines[candidate.line];
    const bool isVisible = candidate.look.isHeading || candidate.look.isBold || candidate.look.isCapitals;
    if (!opensWithCapital(line.text) && !candidate.look.isHeading) return false;
    const bool isAlike = m_look && candidate.look.isLike(*m_look);
    if (!line.opensBlock && candidate.words.isVague && candidate.look.isHeading)
      return false;  // the second line of another
    if (candidate.words.isCommonInside && (candidate.words.isVague || !isAlike) && isRepeated(candidate)) return false;
    if (!m_look) return isVisible || isAlone(candidate.line) || (line.opensBlock && !candidate.words.isCommonInside);
    if (isAlike)
      return !m_left || line.column != 0 || !candidate.words.isCommonInside || std::abs(line.left - *m_left) < 12;
    // Plain text shows no look: a line of heading words alone opens a block, or is one.
    const bool opensSection = isAlone(candidate.line) || (line.opensBlock && !candidate.words.isCommonInside);
    if (line.size == 0 && !candidate.words.isVague && opensSection) return true;
    if (candidate.words.isCommonInside) return false;
    if (candidate.look.isAtLeast(*m_look)) return true;
    return isAlone(candidate.line) && (isVisible || !m_look->isHeading);
  }

  // "Highlights" under every job heads no section.
  [[nodiscard]] bool isRepeated(const Candidate& candidate) const {
    const auto isSame = [&](const Candidate& other) {
      return m_lines[other.line].folded == m_lines[candidate.line].folded;
    };
    return std::count_if(m_candidates.begin(), m_candidates.end(), isSame) > 1;
  }

  // "Skills: C++, Java" in a resume that has no other heading for skills.
  void addGlued(std::vector<SectionHeading>& found) const {
    std::vector<SectionHeading> glued;
    for (size_t i = 0; i < m_lines.size(); ++i)
      if (const auto heading = gluedAt(i)) glued.push_back(*heading);
    const auto isKnown = [&](const SectionHeading& heading) {
      const auto same = [&](const SectionHeading& other) { return other.kind == heading.kind; };
      const auto next =
          std::find_if(found.begin(), found.end(), [&](const auto& other) { return other.line > heading.line; });
      const bool isLateSummary =
          heading.kind == SectionKind::Summary && std::any_of(found.begin(), next, [](const auto& other) {
            return other.kind == SectionKind::Work || other.kind == SectionKind::Education;
          });
      if (isLateSummary) return true;
      const bool isAmongSkills = next != found.begin() && std::prev(next)->kind == SectionKind::Skills;
      return (isAmongSkills && !isCellOfHeadings(heading)) || std::any_of(found.begin(), found.end(), same) ||
             std::count_if(glued.begin(), glued.end(), same) > 1;
    };
    std::vector<SectionHeading> fresh;
    std::copy_if(glued.begin(), glued.end(), std::back_inserter(fresh), [&](const auto& h) { return !isKnown(h); });
    found.insert(found.end(), fresh.begin(), fresh.end());
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
  }

  // A text whose paragraphs got lost: headings stand inside its blocks.
  [[nodiscard]] bool isFlat() const {
    return std::count_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate& candidate) {
             return !m_lines[candidate.line].opensBlock && !candidate.words.isVague;
           }) >= 2;
  }

  // In the first cell of a line, where and as the section headings stand.
  [[nodiscard]] bool isCellOfHeadings(const SectionHeading& heading) const {
    const ResumeLine& line = m_lines[heading.line];
    const QStringView cell = line.text.first(heading.span.length - 1);
    return m_look && m_left && line.text[heading.span.length - 1] == u'\t' && std::abs(line.left - *m_left) <= 3 &&
           std::abs(line.size - m_look->size) < 0.8 && isInCapitals(cell) == m_look->isCapitals;
  }

  // "Skills: Excel", and "SKILLS" in the first cell of a line that goes on with what it heads.
  [[nodiscard]] std::optional<SectionHeading> gluedAt(size_t index) const {
    const ResumeLine& line = m_lines[index];
    if (line.isRunning() || candidateAt(index) || (!line.opensBlock && index > 0 && !isFlat())) return {};
    const qsizetype tab = line.text.indexOf(u'\t');
    const bool isCell = tab > 0 && (isInCapitals(line.text.first(tab)) || line.isBold);
    const qsizetype end = isCell ? tab : line.text.indexOf(u':');
    if (end < 4 || end > 40 || end + 2 >= line.text.size()) return {};
    const QStringView label = line.text.first(end);
    const auto words = headingWords(ontology::fold(label));
    if (!words || words->kind == SectionKind::Contact || words->kind == SectionKind::Other) return {};
    if (isCell && words->isVague) return {};
    if (!isCell && words->isCommonInside && wordCount(label) > 1) return {};
    return SectionHeading{index, words->kind, {line.span.start, end + 1}, true};
  }

  std::span<const ResumeLine> m_lines;
  std::vector<Candidate> m_candidates;
  std::optional<Look> m_look;
  std::optional<double> m_left;
  bool m_isDistinct = false;
};

}  // namespace

std::vector<SectionHeading> sectionHeadings(std::span<const ResumeLine> lines) { return HeadingFinder(lines).find(); }

}  // namespace candor::profile
