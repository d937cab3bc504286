#include "ontology/stop_words.h"

#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace candor::ontology {

namespace {

// Sorted: it is searched by halving.
constexpr const char* StopWords[] = {
    "a",     "about", "above",  "across", "after", "again",  "against", "all",   "also",  "am",    "among", "an",
    "and",   "any",   "are",    "as",     "at",    "au",     "aus",     "be",    "been",  "before", "being", "bei",
    "below", "between", "both", "but",    "by",    "can",    "con",     "could", "da",    "das",   "de",    "del",
    "dem",   "den",   "der",    "des",    "di",    "did",    "die",     "do",    "does",  "doing", "down",  "du",
    "during", "each", "ein",    "eine",   "el",    "en",     "et",      "etc",   "few",   "for",   "from",  "further",
    "fur",   "had",   "has",    "have",   "having", "he",    "her",     "here",  "hers",  "him",   "his",   "how",
    "i",     "if",    "il",     "im",     "in",    "into",   "is",      "it",    "its",   "itself", "la",   "las",
    "le",    "les",   "lo",     "los",    "may",   "me",     "met",     "mit",   "more",  "most",  "must",  "my",
    "no",    "nor",   "not",    "o",      "of",    "off",    "on",      "once",  "only",  "or",    "other", "our",
    "ours",  "out",   "over",   "own",    "para",  "per",    "por",     "pour",  "que",   "same",  "se",    "shall",
    "she",   "should", "so",    "some",   "such",  "sur",    "than",    "that",  "the",   "their", "theirs", "them",
    "then",  "there", "these",  "they",   "this",  "those",  "through", "to",    "too",   "um",    "un",    "und",
    "under", "une",   "until",  "up",     "upon",  "us",     "van",     "very",  "via",   "von",   "was",   "we",
    "were",  "what",  "when",   "where",  "which", "while",  "who",     "whom",  "whose", "why",   "will",  "with",
    "within", "without", "would", "y",    "you",   "your",   "yours",   "zu",    "zum",   "zur"};

bool isLess(const char* word, QStringView other) { return QLatin1StringView(word).compare(other) < 0; }

}  // namespace

bool isStopWord(QStringView word) {
  const auto* found = std::lower_bound(std::begin(StopWords), std::end(StopWords), word, isLess);
  return found != std::end(StopWords) && QLatin1StringView(*found) == word;
}

}  // namespace candor::ontology
