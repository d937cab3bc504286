#include "posting/ways.h"

#include "posting/capitals.h"
#include "posting/degree.h"
#include "posting/phrases.h"
#include "posting/years.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr PhraseRow<int> JoiningRows[] = {{0, u"and|with|plus|including|und|mit|sowie|et|avec|y|con|as well as"}};

// What a way is made of.
struct Part {
  quint32 firstToken = 0;
  quint32 endToken = 0;
  int level = 0;     // a degree's
  double years = 0;  // of experience
  bool isOpen = false;
};

// Parts that belong together.
struct Group {
  quint32 firstToken = 0;
  quint32 endToken = 0;
  int level = 0;  // the lowest named
  std::optional<double> years;
  bool isOpen = false;

  [[nodiscard]] bool isMixed() const { return level > 0 && years.has_value(); }
};

bool isWord(const Outline& outline, quint32 token, QStringView word) {
  return outline.words(outline.tokens[token].span).compare(word, Qt::CaseInsensitive) == 0;
}

// "60 semester hours", "completed undergraduate studies": study without a degree.
bool isCourseOfStudy(const Outline& outline, quint32 token, quint32 endToken) {
  if (token + 1 >= endToken) return false;
  const auto pair = [&](QStringView first, QStringView second) {
    return isWord(outline, token, first) && isWord(outline, token + 1, second);
  };
  return pair(u"semester", u"hours") || pair(u"credit", u"hours") || pair(u"college", u"credits") ||
         pair(u"undergraduate", u"studies") || pair(u"college", u"coursework") || pair(u"technical", u"school");
}

bool isTaken(const std::vector<Part>& parts, quint32 first, quint32 end) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](const Part& part) { return part.firstToken < end && first < part.endToken; });
}

std::vector<Part> partsIn(const Outline& outline, quint32 first, quint32 end, const ontology::Ontology& ontology) {
  std::vector<Part> parts;
  for (const ontology::Mention& mention : degreesIn(outline, first, end, ontology))
    parts.push_back({.firstToken = mention.firstToken,
                     .endToken = mention.firstToken + mention.tokenCount,
                     .level = ontology.level(mention.concept_)});
  for (const Signal& signal : outline.cuesIn(first, end)) {
    if (signal.cue != Cue::Degree && signal.cue != Cue::ShortDegree && signal.cue != Cue::Training) continue;
    const int level = degreeLevelIn(outline, signal.firstToken, signal.endToken(), ontology);
    if (level > 0 && !isTaken(parts, signal.firstToken, signal.endToken()))
      parts.push_back({.firstToken = signal.firstToken, .endToken = signal.endToken(), .level = level});
  }
  for (const YearsNamed& named : yearsIn(outline, first, end))
    parts.push_back({.firstToken = named.firstToken, .endToken = named.endToken, .years = named.years});
  for (quint32 i = first; i < end; ++i)
    if (isCourseOfStudy(outline, i, end) && !isTaken(parts, i, i + 2))
      parts.push_back({.firstToken = i, .endToken = i + 2, .isOpen = true});
  std::stable_sort(parts.begin(), parts.end(),
                   [](const Part& a, const Part& b) { return a.firstToken < b.firstToken; });
  return parts;
}

// "a degree … the degree": a degree named once more right behind itself has no level of its own.
void add(Group& group, const Part& part) {
  group.endToken = part.endToken;
  group.isOpen |= part.isOpen;
  if (part.level > 0) group.level = group.level == 0 ? part.level : std::min(group.level, part.level);
  if (part.years > 0) group.years = group.years ? std::min(*group.years, part.years) : part.years;
}

std::vector<Group> groupsIn(const Outline& outline, quint32 first, quint32 end, const ontology::Ontology& ontology) {
  std::vector<Group> groups;
  for (const Part& part : partsIn(outline, first, end, ontology)) {
    if (groups.empty() || isOrBetween(outline, groups.back().endToken, part.firstToken))
      groups.push_back({.firstToken = part.firstToken, .endToken = part.endToken, .years = std::nullopt});
    add(groups.back(), part);
  }
  return groups;
}

// "a Bachelor's or Master's degree and five years": the years are for both, so that nothing is joined. Joined is what
// makes up for a lower degree or for none.
bool makesUp(const Group& mixed, const Group& other) {
  if (other.isMixed()) return true;
  if (other.level > 0) return mixed.level < other.level;
  return other.years && *other.years > *mixed.years;
}

bool isJoined(const std::vector<Group>& groups) {
  for (const Group& mixed : groups)
    for (const Group& other : groups)
      if (&mixed != &other && mixed.isMixed() && makesUp(mixed, other)) return true;
  return false;
}

}  // namespace

bool isOrBetween(const Outline& outline, quint32 from, quint32 to) {
  static const Phrases<int> joining(JoiningRows);
  for (quint32 token = to; token-- > from;) {
    if (gapBefore(outline, token + 1).contains(u',')) return false;
    for (const Signal& signal : outline.cuesIn(token, token + 1))
      if (signal.cue == Cue::Or || signal.cue == Cue::OrEquivalent) return true;
    if (joining.longestAt(std::span(outline.tokens).subspan(token, to - token))) return false;
  }
  return false;
}

std::vector<Way> waysIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                        const ontology::Ontology& ontology) {
  const std::vector<Group> groups = groupsIn(outline, firstToken, endToken, ontology);
  const bool isChoice = std::any_of(groups.begin(), groups.end(),
                                    [](const Group& group) { return group.years.has_value() || group.isOpen; });
  if (groups.size() < 2 || !isChoice) return {};
  std::vector<Way> ways;
  for (size_t i = 0; i < groups.size(); ++i) {
    const quint32 end = i + 1 < groups.size() ? groups[i + 1].firstToken : endToken;
    ways.push_back({.span = outline.spanOf(groups[i].firstToken, end),
                    .degreeLevel = groups[i].level,
                    .years = groups[i].years,
                    .isOpen = groups[i].isOpen});
  }
  return ways;
}

std::optional<std::pair<quint32, quint32>> joinedWaysIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                                                        const ontology::Ontology& ontology) {
  const std::vector<Group> groups = groupsIn(outline, firstToken, endToken, ontology);
  if (!isJoined(groups)) return std::nullopt;
  return std::pair(groups.front().firstToken, groups.back().endToken);
}

}  // namespace candor::posting
