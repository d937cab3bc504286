#include "ontology/compiler/occupation_words.h"

#include "ontology/spelling.h"
#include "ontology/token.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace candor::ontology {

namespace {

// What a word counts for by where it stands in the row.
constexpr double VocabularyWeight = 1.0;
constexpr double TitleWeight = 1.2;
constexpr double SkillWeight = 0.7;
constexpr double PartOfPhrase = 0.6;  // a single word of a phrase that counts as a whole as well

using Weights = std::map<quint64, double>;

void add(Weights& weights, quint64 key, double weight) { weights[key] = std::max(weights[key], weight); }

void addPhrase(Weights& weights, const QString& phrase, double weight) {
  const std::vector<Token> tokens = tokenise(phrase);
  if (tokens.size() > 1) add(weights, exactOf(tokens), weight);
  for (const Token& token : tokens)
    if (!token.isStopWord && !token.isNumber && token.span.length > 1)
      add(weights, token.exact, tokens.size() > 1 ? weight * PartOfPhrase : weight);
}

Weights weightsOf(const Row& row) {
  Weights weights;
  for (const QString& word : row.vocabulary) addPhrase(weights, word, VocabularyWeight);
  for (const QString& title : QStringList(row.name) + row.aliases) addPhrase(weights, title, TitleWeight);
  for (const QString& skill : row.skills) addPhrase(weights, skill, SkillWeight);
  return weights;
}

}  // namespace

OccupationWords weighWords(const std::vector<const Row*>& occupations) {
  std::vector<Weights> all;
  std::map<quint64, int> sharedBy;
  for (const Row* row : occupations) {
    all.push_back(weightsOf(*row));
    for (const auto& [key, weight] : all.back()) ++sharedBy[key];
  }

  const double count = double(occupations.size());
  const double rarest = std::log(1 + count);
  std::map<quint64, OccupationWords::Entry> entries;
  OccupationWords result;
  for (size_t i = 0; i < all.size(); ++i) {
    double squares = 0;
    for (auto& [key, weight] : all[i]) {
      weight *= std::log(1 + count / sharedBy[key]);
      squares += weight * weight;
    }
    auto& vocabulary = result.vocabulary.emplace_back();
    for (const auto& [key, weight] : all[i]) {
      const float unit = float(weight / std::sqrt(squares));
      vocabulary.push_back({.key = key, .weight = unit});
      auto& entry = entries[key];
      entry.key = key;
      entry.rarity = float(std::log(1 + count / sharedBy[key]) / rarest);
      entry.uses.push_back({.occupation = quint32(i), .weight = unit});
    }
    std::stable_sort(vocabulary.begin(), vocabulary.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
  }
  for (auto& [key, entry] : entries) result.words.push_back(std::move(entry));
  return result;
}

}  // namespace candor::ontology
