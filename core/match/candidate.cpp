#include "match/candidate.h"

#include "ontology/spelling.h"
#include "reading/legible.h"

#include <algorithm>

namespace candor::match {

namespace {

constexpr int LeastResumeWords = 20;

// The dated entry a passage stands in says how recent it is; a passage outside of them is undated.
void dateByEntries(std::vector<Passage>& passages, const profile::Profile& profile, const Timeline& timeline) {
  for (Passage& passage : passages) {
    passage.recency = Timeline::Undated;
    const auto holds = [&passage](const auto& entry) { return entry.span.overlaps(passage.span); };
    const auto work = std::find_if(profile.work.begin(), profile.work.end(), holds);
    if (work != profile.work.end()) {
      passage.work = int(work - profile.work.begin());
      passage.recency = timeline.recency(work->period);
      continue;
    }
    const auto study = std::find_if(profile.education.begin(), profile.education.end(), holds);
    if (study != profile.education.end()) passage.recency = timeline.recency(study->period);
  }
}

// "Leeds" in an address is not LEED: among names and places only whole words count.
bool isNameOfPlace(const ontology::Mention& mention, const Passage& passage) {
  return passage.section == profile::SectionKind::Contact && mention.how == ontology::Recognised::Stem;
}

// "Trained nurses": in the lines that tell what was done, an occupation is somebody else's, unless one worked "as" it.
bool isOfOthers(const ontology::Mention& mention, const Passage& passage, const profile::Profile& profile,
                std::span<const ontology::Token> tokens, const ontology::Ontology& ontology) {
  if (ontology.kind(mention.concept_) != ontology::ConceptKind::Occupation || passage.work < 0) return false;
  const auto& lines = profile.work[size_t(passage.work)].highlights;
  const auto holds = [&mention](const profile::Field& line) { return line.span.contains(mention.span); };
  if (std::none_of(lines.begin(), lines.end(), holds)) return false;
  constexpr quint32 Near = 3;
  for (quint32 i = mention.firstToken; i-- > passage.firstToken && mention.firstToken - i <= Near;)
    if (tokens[i].span.in(profile.text).compare(u"as", Qt::CaseInsensitive) == 0) return false;
  return true;
}

// "Sales associate" did sales: of an occupation's typical skills those that its title names.
std::vector<ontology::ConceptId> skillsNamedBy(const ontology::Mention& mention,
                                               std::span<const ontology::Token> tokens,
                                               const ontology::Ontology& ontology) {
  std::vector<ontology::ConceptId> named;
  if (ontology.kind(mention.concept_) != ontology::ConceptKind::Occupation) return named;
  const auto title = tokens.subspan(mention.firstToken, mention.tokenCount);
  for (const ontology::ConceptId skill : ontology.typicalSkills(mention.concept_))
    for (size_t first = 0; first < title.size(); ++first)
      for (size_t count = 1; first + count <= title.size(); ++count)
        if (ontology::exactOf(title.subspan(first, count)) == ontology.phrase(skill)) named.push_back(skill);
  return named;
}

int monthsOfWork(const profile::Profile& profile, const Timeline& timeline) {
  std::vector<Months> intervals;
  for (const profile::Work& work : profile.work)
    if (const auto months = timeline.months(work.period)) intervals.push_back(*months);
  return covered(std::move(intervals));
}

}  // namespace

Candidate::Candidate(profile::Profile profile, reading::Layout layout, const ontology::Ontology& ontology)
    : m_profile(std::move(profile)),
      m_layout(layout),
      m_tokens(ontology::tokenise(m_profile.text)),
      m_mentions(ontology.find(m_profile.text, m_tokens)),
      m_legible(reading::checkLegible(m_profile.text, LeastResumeWords)),
      m_timeline(m_profile, ontology.month()),
      m_standing(ontology),
      m_leaning(leaningOf(m_tokens, m_mentions, {}, ontology)),
      m_passages(splitPassages(m_profile, m_tokens)),
      m_monthsWorked(monthsOfWork(m_profile, m_timeline)),
      m_claims(experienceClaims(m_profile.text, m_tokens, m_passages)) {
  dateByEntries(m_passages, m_profile, m_timeline);
  placeMentions(ontology);
  placeWords();
}

void Candidate::placeMentions(const ontology::Ontology& ontology) {
  m_passageOfMention.reserve(m_mentions.size());
  quint32 passage = 0;
  for (const ontology::Mention& mention : m_mentions) {
    while (mention.firstToken >= m_passages[passage].endToken) ++passage;
    m_passageOfMention.push_back(passage);
    if (isNameOfPlace(mention, m_passages[passage])) continue;
    if (isOfOthers(mention, m_passages[passage], m_profile, m_tokens, ontology)) continue;
    m_standing.name(mention.concept_, m_passages[passage].recency);
    m_byConcept.emplace_back(mention.concept_, m_passageOfMention.size() - 1);
    for (const ontology::ConceptId skill : skillsNamedBy(mention, m_tokens, ontology)) {
      m_standing.name(skill, m_passages[passage].recency);
      m_byConcept.emplace_back(skill, m_passageOfMention.size() - 1);
    }
  }
  std::sort(m_byConcept.begin(), m_byConcept.end());
}

std::vector<size_t> Candidate::mentionsOf(ontology::ConceptId id) const {
  std::vector<size_t> mentions;
  auto at = std::lower_bound(m_byConcept.begin(), m_byConcept.end(), std::pair(id, size_t(0)));
  for (; at != m_byConcept.end() && at->first == id; ++at) mentions.push_back(at->second);
  return mentions;
}

void Candidate::placeWords() {
  m_words.reserve(m_tokens.size());
  for (quint32 p = 0; p < m_passages.size(); ++p)
    for (quint32 i = m_passages[p].firstToken; i < m_passages[p].endToken; ++i)
      if (!m_tokens[i].isStopWord) m_words.push_back({m_tokens[i].key, p});
  std::sort(m_words.begin(), m_words.end());
  m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
}

std::span<const WordPlace> Candidate::places(quint64 key) const {
  const auto first = std::lower_bound(m_words.begin(), m_words.end(), WordPlace{key, 0});
  auto last = first;
  while (last != m_words.end() && last->key == key) ++last;
  return {first, last};
}

}  // namespace candor::match
