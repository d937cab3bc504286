#include "ontology/compiler/background.h"

#include "ontology/spelling.h"
#include "ontology/token.h"

#include <cmath>
#include <map>
#include <numeric>

namespace candor::ontology {

namespace {

// How much of the background comes from general words; the rest from what other occupations' texts would hold.
constexpr double GeneralShare = 0.75;
// Flattens or stresses the differences; and a floor, so that no occupation is won by one word.
constexpr double Exponent = 1.5;
constexpr double Floor = 0.2;

using Shares = std::vector<double>;

Shares normalised(Shares shares) {
  const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
  for (double& share : shares) share /= sum > 0 ? sum : 1.0;
  return shares;
}

// Mean of what the words of every other occupation say of this one.
Shares fromNeighbours(const OccupationWords& words) {
  std::map<quint64, const OccupationWords::Entry*> byKey;
  for (const auto& entry : words.words) byKey[entry.key] = &entry;
  Shares total(words.vocabulary.size());
  for (size_t i = 0; i < total.size(); ++i) {
    Shares said(total.size());
    for (const layout::Word& word : words.vocabulary[i])
      for (const layout::Use& use : byKey.at(word.key)->uses) said[use.occupation] += use.weight;
    said[i] = 0;
    said = normalised(std::move(said));
    for (size_t other = 0; other < total.size(); ++other) total[other] += said[other];
  }
  return normalised(std::move(total));
}

Shares fromGeneralWords(const OccupationWords& words, const std::vector<GeneralWord>& generalWords) {
  std::map<quint64, double> weights;
  for (const GeneralWord& general : generalWords) {
    double& weight = weights[exactOf(tokenise(general.word))];
    weight = std::max(weight, std::pow(2.0, general.band - 1));
  }
  Shares said(words.vocabulary.size());
  for (const auto& entry : words.words) {
    const auto general = weights.find(entry.key);
    if (general == weights.end()) continue;
    for (const layout::Use& use : entry.uses) said[use.occupation] += general->second * use.weight;
  }
  return normalised(std::move(said));
}

}  // namespace

std::vector<float> backgroundOf(const OccupationWords& words, const std::vector<GeneralWord>& generalWords) {
  const Shares neighbours = fromNeighbours(words);
  const Shares general = fromGeneralWords(words, generalWords);
  const double even = 1.0 / double(std::max<size_t>(neighbours.size(), 1));
  Shares mixed(neighbours.size());
  for (size_t i = 0; i < mixed.size(); ++i) {
    const double share = Floor * even + (1 - Floor) * neighbours[i];
    mixed[i] = std::pow((1 - GeneralShare) * share + GeneralShare * general[i], Exponent);
  }
  mixed = normalised(std::move(mixed));
  std::vector<float> background;
  for (const double share : mixed) background.push_back(float((Floor * even + (1 - Floor) * share) / even));
  return background;
}

}  // namespace candor::ontology
