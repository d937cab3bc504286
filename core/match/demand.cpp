#include "match/demand.h"

#include "match/demand_words.h"

#include <algorithm>

namespace candor::match {

using ontology::ConceptId;
using ontology::ConceptKind;
using ontology::Mention;
using ontology::Ontology;
using posting::Posting;
using posting::Requirement;
using posting::RequirementKind;

namespace {

constexpr int FurtherConcepts = 4;         // each further concept of a requirement adds a quarter of its weight …
constexpr int HeaviestRequirement = 2000;  // … up to two full skills: a long list is not worth a whole posting
constexpr int CredentialWeight = 800;      // licence or language without a concept the ontology weighs
constexpr int DegreeWeight = 300;          // asked for everywhere and held by most: it tells little, and it can block
constexpr int YearsWeight = 250;           // years of no named skill: likewise
constexpr int HeaviestWords = 500;         // a requirement in plain words only: half a skill
constexpr int LightestWords = 100;
constexpr quint32 WordsBetween = 3;  // between two names of one row
constexpr int KeywordWord = 250;     // per mille of its weight: one word says less than a named skill
constexpr quint32 TitleReach = 400;  // UTF-16 units of the posting in which the occupation is named without a title

class Reader {
 public:
  Reader(const Posting& posting, const Ontology& ontology)
      : m_posting(posting),
        m_ontology(ontology),
        m_isTaken(posting.tokens.size(), 0),
        m_noneTaken(posting.tokens.size(), 0) {}

  Demand run() {
    for (const Requirement& requirement : m_posting.requirements) m_demand.requirements.push_back(demand(requirement));
    readKeywords();
    readOccupations();
    m_demand.leaning = leaningOf(m_posting.tokens, m_posting.mentions, m_posting.boilerplate, m_ontology);
    return std::move(m_demand);
  }

 private:
  [[nodiscard]] WantedConcept wanted(ConceptId id) const { return {id, int(1000 * m_ontology.weight(id))}; }

  static bool addOnce(std::vector<WantedConcept>& all, WantedConcept concept_) {
    const auto isSame = [&concept_](const WantedConcept& other) { return other.concept_ == concept_.concept_; };
    if (std::any_of(all.begin(), all.end(), isSame)) return false;
    all.push_back(concept_);
    return true;
  }

  // "work with product managers" wants no product manager; "experience as a product manager" does.
  [[nodiscard]] bool isWanted(ConceptId id, const Requirement& requirement) const {
    const ConceptKind kind = m_ontology.kind(id);
    if (kind == ConceptKind::Occupation) return requirement.kind == RequirementKind::Experience;
    if (kind == ConceptKind::Degree) return false;  // the level says it
    if (kind == ConceptKind::Language) return requirement.kind == RequirementKind::Language;
    return true;
  }

  RequirementDemand demand(const Requirement& requirement) {
    RequirementDemand result;
    const std::vector<ConceptId> alternatives =
        requirement.anyOf ? alternativesOf(requirement) : std::vector<ConceptId>();
    for (const ConceptId id : requirement.concepts) {
      const bool isContext =
          !alternatives.empty() && std::find(alternatives.begin(), alternatives.end(), id) == alternatives.end();
      if (!isContext && isWanted(id, requirement) && addOnce(result.concepts, wanted(id)))
        addOnce(m_demand.concepts, wanted(id));
    }
    if (requirement.kind == RequirementKind::Licence) keepCredentials(result.concepts);
    result.words = words(requirement, result.concepts);
    result.allWords = allWords(requirement);
    result.weight = weight(requirement, result);
    return result;
  }

  // "CPA with experience in accounting" is met by the licence alone, never by accounting alone.
  void keepCredentials(std::vector<WantedConcept>& concepts) const {
    const auto isOther = [this](const WantedConcept& wanted) {
      return !isCredential(m_ontology.kind(wanted.concept_));
    };
    if (!std::all_of(concepts.begin(), concepts.end(), isOther)) std::erase_if(concepts, isOther);
  }

  // "Python or R for forecasting": the concepts that stand in a row around the "or"; forecasting is what they are for.
  // Empty when fewer than two stand so.
  [[nodiscard]] std::vector<ConceptId> alternativesOf(const Requirement& requirement) const {
    std::vector<ConceptId> row;
    std::vector<ConceptId> longest;
    const Mention* before = nullptr;
    for (const Mention& mention : m_posting.mentions) {
      if (!requirement.span.contains(mention.span)) continue;
      if (before && !isRow(before->firstToken + before->tokenCount, mention.firstToken)) row.clear();
      row.push_back(mention.concept_);
      if (row.size() > longest.size()) longest = row;
      before = &mention;
    }
    return longest.size() > 1 ? longest : std::vector<ConceptId>();
  }

  // Only commas, slashes, "or", "and/or" and a word or two between two names.
  [[nodiscard]] bool isRow(quint32 first, quint32 end) const {
    if (end > first + WordsBetween) return false;
    return std::all_of(m_posting.tokens.begin() + first, m_posting.tokens.begin() + end,
                       [this](const ontology::Token& token) {
                         const QStringView word = token.span.in(m_posting.text);
                         return !token.isStopWord || word == u"or" || word == u"and" || word == u"oder" ||
                                word == u"und" || word == u"ou" || word == u"o";
                       });
  }

  std::vector<WantedWord> words(const Requirement& requirement, const std::vector<WantedConcept>& concepts) {
    const auto startsBefore = [](const ontology::Token& token, qsizetype at) { return token.span.start < at; };
    const auto& tokens = m_posting.tokens;
    const auto first = std::lower_bound(tokens.begin(), tokens.end(), requirement.span.start, startsBefore);
    const auto end = std::lower_bound(first, tokens.end(), requirement.span.end(), startsBefore);
    const auto firstToken = quint32(first - tokens.begin());
    const auto endToken = quint32(end - tokens.begin());
    std::fill(m_isTaken.begin() + firstToken, m_isTaken.begin() + endToken, quint8(0));
    const auto endsBefore = [](const Mention& mention, quint32 token) { return mention.firstToken < token; };
    auto mention = std::lower_bound(m_posting.mentions.begin(), m_posting.mentions.end(), firstToken, endsBefore);
    for (; mention != m_posting.mentions.end() && mention->firstToken < endToken; ++mention) {
      const auto isIt = [&](const WantedConcept& concept_) { return concept_.concept_ == mention->concept_; };
      const bool isConcept = std::any_of(concepts.begin(), concepts.end(), isIt);
      if (!isConcept && m_ontology.kind(mention->concept_) != ConceptKind::Degree) continue;
      const quint32 last = std::min(mention->firstToken + mention->tokenCount, endToken);
      std::fill(m_isTaken.begin() + mention->firstToken, m_isTaken.begin() + last, quint8(1));
    }
    if (!concepts.empty()) takeExamples(firstToken, endToken);
    return wordsThatMatter(m_posting, firstToken, endToken, m_isTaken, m_ontology);
  }

  [[nodiscard]] std::vector<WantedWord> allWords(const Requirement& requirement) const {
    const auto tokens = posting::tokensIn(m_posting, requirement.span);
    const auto first = quint32(tokens.data() - m_posting.tokens.data());
    return wordsThatMatter(m_posting, first, first + quint32(tokens.size()), m_noneTaken, m_ontology);
  }

  // "Excellent communication, including phone and email": plain words behind a named skill say what it takes in.
  void takeExamples(quint32 firstToken, quint32 endToken) {
    const auto first = std::find(m_isTaken.begin() + firstToken, m_isTaken.begin() + endToken, quint8(1));
    for (auto token = quint32(first - m_isTaken.begin()); token < endToken; ++token) {
      const QStringView word = m_posting.tokens[token].span.in(m_posting.text);
      if (word.compare(u"including", Qt::CaseInsensitive) == 0)
        std::fill(m_isTaken.begin() + token, m_isTaken.begin() + endToken, quint8(1));
    }
  }

  static int weight(const Requirement& requirement, const RequirementDemand& demand) {
    int heaviest = 0;
    int all = 0;
    for (const WantedConcept& concept_ : demand.concepts) {
      heaviest = std::max(heaviest, concept_.weight);
      all += concept_.weight;
    }
    const int byConcepts =
        requirement.anyOf ? heaviest : std::min(heaviest + (all - heaviest) / FurtherConcepts, HeaviestRequirement);
    switch (requirement.kind) {
      case RequirementKind::Location:
      case RequirementKind::WorkPermit: return 0;  // where one lives and may work is no question of fit
      case RequirementKind::Degree: return DegreeWeight;
      case RequirementKind::Licence:
      case RequirementKind::Language: return std::max(byConcepts, CredentialWeight);
      case RequirementKind::Experience: return std::max(byConcepts, YearsWeight);
      case RequirementKind::Skill:
      case RequirementKind::Other: break;
    }
    if (!demand.concepts.empty()) return byConcepts;
    int byWords = 0;
    for (const WantedWord& word : demand.words) byWords += word.weight;
    return demand.words.empty() ? 0 : std::clamp(byWords / 4, LightestWords, HeaviestWords);
  }

  void readKeywords() {
    std::fill(m_isTaken.begin(), m_isTaken.end(), quint8(0));
    for (const Mention& mention : m_posting.mentions) {
      const ConceptKind kind = m_ontology.kind(mention.concept_);
      if (!isSkill(kind) && kind != ConceptKind::Certificate && kind != ConceptKind::Licence) continue;
      addOnce(m_demand.keywords, wanted(mention.concept_));
      const auto first = m_isTaken.begin() + mention.firstToken;
      std::fill(first, first + mention.tokenCount, quint8(1));
    }
    for (const Span& span : m_posting.boilerplate) takeTokensOf(span);
    m_demand.keywordWords = wordsOfProfessions(m_posting, m_isTaken, m_ontology);
    for (WantedWord& word : m_demand.keywordWords) word.weight = word.weight * KeywordWord / 1000;
  }

  void takeTokensOf(Span span) {
    const auto startsBefore = [](const ontology::Token& token, qsizetype at) { return token.span.start < at; };
    const auto& tokens = m_posting.tokens;
    auto token = std::lower_bound(tokens.begin(), tokens.end(), span.start, startsBefore);
    for (; token != tokens.end() && token->span.start < span.end(); ++token)
      m_isTaken[size_t(token - tokens.begin())] = 1;
  }

  void readOccupations() {
    const bool hasTitle = !m_posting.title.isEmpty();
    const auto mentions = hasTitle ? m_ontology.find(m_posting.title.value, ontology::tokenise(m_posting.title.value))
                                   : m_posting.mentions;
    for (const Mention& mention : mentions) {
      if (!hasTitle && mention.span.start > TitleReach) break;
      if (m_ontology.kind(mention.concept_) != ConceptKind::Occupation) continue;
      const auto& known = m_demand.occupations;
      if (std::find(known.begin(), known.end(), mention.concept_) == known.end())
        m_demand.occupations.push_back(mention.concept_);
      if (!hasTitle) break;
    }
  }

  const Posting& m_posting;
  const Ontology& m_ontology;
  std::vector<quint8> m_isTaken;  // by token
  const std::vector<quint8> m_noneTaken;
  Demand m_demand;
};

}  // namespace

Demand demandOf(const Posting& posting, const Ontology& ontology) { return Reader(posting, ontology).run(); }

}  // namespace candor::match
