#include "knowledge/screening.h"

#include "ontology/weight.h"

#include <algorithm>
#include <map>

namespace candor::knowledge {
namespace {

using ontology::ConceptId;
using ontology::ConceptKind;
using reading::Knowledge;
using reading::KnowledgeKind;
using reading::KnowledgeRow;

constexpr std::size_t MostTypical = 30;  // skills of an occupation, as in our own tables

ConceptKind kindOf(KnowledgeKind kind) {
  switch (kind) {
    case KnowledgeKind::Tool: return ConceptKind::Tool;
    case KnowledgeKind::Equipment: return ConceptKind::Equipment;
    case KnowledgeKind::Method: return ConceptKind::Method;
    case KnowledgeKind::Soft: return ConceptKind::Soft;
    case KnowledgeKind::Occupation: return ConceptKind::Occupation;
    case KnowledgeKind::Knowledge:
    case KnowledgeKind::Typical: break;
  }
  return ConceptKind::Knowledge;
}

}  // namespace

Counts Screening::take(const Knowledge& knowledge) {
  m_counts = {};
  m_concepts.clear();
  countTitles(knowledge);
  const std::size_t firstNew = m_added.size();
  for (const KnowledgeRow& row : knowledge.rows)
    if (row.kind != KnowledgeKind::Typical) takeRow(row);
  for (const KnowledgeRow& row : knowledge.rows)
    if (row.kind == KnowledgeKind::Typical) takeTypical(row);
  weigh(knowledge, firstNew);
  return m_counts;
}

void Screening::takeRow(const KnowledgeRow& row) {
  const std::vector<SpokenName> names = namesOf(row);
  if (const auto meant = meantBy(names, row.kind)) {
    m_concepts.insert(row.key, *meant);
    ++m_counts.linked;
    m_counts.names += takeNames(names, *meant, row.kind);
    return;
  }
  const quint32 concept_ = m_ours.size() + quint32(m_added.size());
  const int taken = takeNames(names, concept_, row.kind);
  if (taken == 0) {
    ++m_counts.leftOut;
    return;
  }
  m_added.push_back({.name = row.name, .kind = kindOf(row.kind), .weight = 0, .typical = {}});
  m_concepts.insert(row.key, concept_);
  m_counts.names += taken;
  ++(row.kind == KnowledgeKind::Occupation ? m_counts.occupations : m_counts.skills);
}

std::vector<SpokenName> Screening::namesOf(const KnowledgeRow& row) const {
  std::vector<SpokenName> names;
  for (const QString& name : QStringList(row.name) + row.names) names.push_back(spoken(name));
  return names;
}

int Screening::takeNames(const std::vector<SpokenName>& names, quint32 concept_, KnowledgeKind kind) {
  int taken = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const SpokenName& name = names[i];
    const bool isMain = i == 0;
    if (!isMain && kind == KnowledgeKind::Occupation && !isTitle(name)) continue;
    const Verdict verdict =
        isMain ? verdictOnMain(name, kind, m_ours) : verdictOnOther(name, names.front(), kind, m_ours);
    if (!verdict.isKept || m_holders.contains(name.key)) continue;
    m_holders.insert(name.key, concept_);
    m_names.push_back({.text = name.text,
                       .concept_ = concept_,
                       .of = kind == KnowledgeKind::Occupation ? ontology::NameOf::Occupation : ontology::NameOf::Skill,
                       .isCanonical = isMain && concept_ >= m_ours.size(),
                       .caseMatters = verdict.caseMatters,
                       .needsContext = verdict.needsContext,
                       .mayBeJoined = kind != KnowledgeKind::Occupation});
    ++taken;
  }
  return taken;
}

bool Screening::isOfKind(quint32 concept_, KnowledgeKind kind) const {
  const ConceptKind held =
      concept_ < m_ours.size() ? m_ours.kind(ConceptId(concept_)) : m_added[concept_ - m_ours.size()].kind;
  return kind == KnowledgeKind::Occupation ? held == ConceptKind::Occupation : ontology::isSkill(held);
}

std::optional<quint32> Screening::holderOf(const SpokenName& name, KnowledgeKind kind) const {
  std::optional<quint32> holder;
  if (const auto ours = m_ours.named(name.text))
    holder = quint32(*ours);
  else if (const auto added = m_holders.constFind(name.key); added != m_holders.cend())
    holder = *added;
  return holder && isOfKind(*holder, kind) ? holder : std::nullopt;
}

// What goes by the row's own name; an occupation also what goes by two of its titles, and nothing else by as many.
std::optional<quint32> Screening::meantBy(const std::vector<SpokenName>& names, KnowledgeKind kind) const {
  if (const auto holder = holderOf(names.front(), kind)) return holder;
  if (kind != KnowledgeKind::Occupation) return std::nullopt;
  std::map<quint32, int> votes;
  for (std::size_t i = 1; i < names.size(); ++i)
    if (const auto holder = holderOf(names[i], kind)) ++votes[*holder];
  const auto byVotes = [](const auto& a, const auto& b) { return a.second < b.second; };
  const auto most = std::max_element(votes.begin(), votes.end(), byVotes);
  if (most == votes.end() || most->second < 2) return std::nullopt;
  const auto isAsGood = [&most](const auto& vote) { return vote.second == most->second; };
  return std::count_if(votes.begin(), votes.end(), isAsGood) == 1 ? std::optional(most->first) : std::nullopt;
}

void Screening::countTitles(const Knowledge& knowledge) {
  m_titles.clear();
  m_titleWords.clear();
  for (const KnowledgeRow& row : knowledge.rows) {
    if (row.kind != KnowledgeKind::Occupation) continue;
    const std::vector<SpokenName> names = namesOf(row);
    QSet<quint64> own;
    for (const SpokenName& name : names) own.insert(name.key);
    for (const quint64 key : own) ++m_titles[key];
    for (const ontology::Token& word : names.front().tokens) m_titleWords.insert(word.key);
  }
}

// One occupation carries it, and it ends in a word that occupations go by: "pick up" is no title.
bool Screening::isTitle(const SpokenName& name) const {
  return m_titles.value(name.key) == 1 && !name.tokens.empty() && m_titleWords.contains(name.tokens.back().key);
}

void Screening::takeTypical(const KnowledgeRow& row) {
  const auto occupation = m_concepts.constFind(row.key);
  if (occupation == m_concepts.cend() || *occupation < m_ours.size()) return;  // ours have theirs
  std::vector<quint32>& typical = m_added[*occupation - m_ours.size()].typical;
  for (const QString& key : row.names) {
    const auto skill = m_concepts.constFind(key);
    if (skill == m_concepts.cend() || std::find(typical.begin(), typical.end(), *skill) != typical.end()) continue;
    typical.push_back(*skill);
    if (typical.size() == MostTypical) return;
  }
}

void Screening::weigh(const Knowledge& knowledge, std::size_t firstNew) {
  QHash<quint32, int> listedBy;
  std::size_t occupations = 0;
  for (const KnowledgeRow& row : knowledge.rows) {
    if (row.kind == KnowledgeKind::Occupation) ++occupations;
    if (row.kind != KnowledgeKind::Typical) continue;
    for (const QString& key : row.names)
      if (const auto skill = m_concepts.constFind(key); skill != m_concepts.cend()) ++listedBy[*skill];
  }
  for (std::size_t i = firstNew; i < m_added.size(); ++i)
    m_added[i].weight = ontology::weightOf(m_added[i].kind, listedBy.value(m_ours.size() + quint32(i)), occupations);
}

}  // namespace candor::knowledge
