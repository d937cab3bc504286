#include "ontology/stop_words.h"

#include "ontology/hash.h"

#include <QString>

#include <algorithm>
#include <array>
#include <iterator>

namespace candor::ontology {

namespace {

constexpr const char* StopWords[] = {
    "a",      "about", "above", "across",  "after",   "again", "against", "all",   "also",  "am",     "among",
    "an",     "and",   "any",   "are",     "as",      "at",    "au",      "aus",   "be",    "been",   "before",
    "being",  "bei",   "below", "between", "both",    "but",   "by",      "can",   "con",   "could",  "da",
    "das",    "de",    "del",   "dem",     "den",     "der",   "des",     "di",    "did",   "die",    "do",
    "does",   "doing", "down",  "du",      "during",  "each",  "ein",     "eine",  "el",    "en",     "et",
    "etc",    "few",   "for",   "from",    "further", "fur",   "had",     "has",   "have",  "having", "he",
    "her",    "here",  "hers",  "him",     "his",     "how",   "i",       "if",    "il",    "im",     "in",
    "into",   "is",    "it",    "its",     "itself",  "la",    "las",     "le",    "les",   "lo",     "los",
    "may",    "me",    "met",   "mit",     "more",    "most",  "must",    "my",    "no",    "nor",    "not",
    "o",      "of",    "off",   "on",      "once",    "only",  "or",      "other", "our",   "ours",   "out",
    "over",   "own",   "para",  "per",     "por",     "pour",  "que",     "same",  "se",    "shall",  "she",
    "should", "so",    "some",  "such",    "sur",     "than",  "that",    "the",   "their", "theirs", "them",
    "then",   "there", "these", "they",    "this",    "those", "through", "to",    "too",   "um",     "un",
    "und",    "under", "une",   "until",   "up",      "upon",  "us",      "van",   "very",  "via",    "von",
    "was",    "we",    "were",  "what",    "when",    "where", "which",   "while", "who",   "whom",   "whose",
    "why",    "will",  "with",  "within",  "without", "would", "y",       "you",   "your",  "yours",  "zu",
    "zum",    "zur"};

using Hashes = std::array<quint64, std::size(StopWords)>;

Hashes sortedHashes() {
  Hashes hashes{};
  std::transform(std::begin(StopWords), std::end(StopWords), hashes.begin(),
                 [](const char* word) { return hashOf(QString::fromLatin1(word)); });
  std::sort(hashes.begin(), hashes.end());
  return hashes;
}

}  // namespace

bool isStopWord(quint64 exact) {
  static const Hashes hashes = sortedHashes();
  return std::binary_search(hashes.begin(), hashes.end(), exact);
}

}  // namespace candor::ontology
