// Ontology::find: the names of concepts in a text, by walking the trie of names from every token.
#include "ontology/layout.h"
#include "ontology/ontology.h"
#include "ontology/spelling.h"

#include <QString>

#include <algorithm>

namespace candor::ontology {

struct Ontology::Match {
  const layout::Name* name = nullptr;
  quint32 tokenCount = 0;
  Recognised how = Recognised::Stem;
};

namespace {

struct Found {
  Mention mention;
  bool needsContext = false;
};

constexpr quint32 ContextReach = 8;  // tokens between a word that needs context and the skill that gives it

bool isCapitalised(QStringView text, const Token& token) { return text[token.span.start].isUpper(); }

// Words that follow a language in a list of them: "German native speaker", "Polish fluent".
bool speaksOfLevel(const Token& token) {
  static const std::vector<quint64> Levels = [] {
    std::vector<quint64> keys;
    for (const Token& word :
         tokenise(u"native fluent mother tongue speaker bilingual proficient proficiency advanced "
                  u"intermediate basic beginner conversational professional working language and or"))
      keys.push_back(word.exact);
    return keys;
  }();
  return std::find(Levels.begin(), Levels.end(), token.exact) != Levels.end();
}

// "Polish" is a language, "polish" is not: languages are written with a capital, and not only because they open a
// sentence ("Polish floors daily").
bool mayBeLanguage(QStringView text, std::span<const Token> tokens, size_t at) {
  if (!isCapitalised(text, tokens[at])) return false;
  if (!tokens[at].opensSentence || at + 1 == tokens.size()) return true;
  const Token& next = tokens[at + 1];
  return next.opensSentence || next.breaksPhrase || !text[next.span.start].isLower() || speaksOfLevel(next);
}

bool hasSmallLetter(QStringView written) {
  return std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
}

// As written in the table, or in capitals altogether as headings are; two capitals are too easily something else.
bool hasSpelling(const layout::Name& name, QStringView text, std::span<const Token> words, quint64 spelling) {
  if (name.spelling == spelling) return true;
  const QStringView written =
      Span{words.front().span.start, words.back().span.end() - words.front().span.start}.in(text);
  return written.size() > 2 && name.exact == exactOf(words) && !hasSmallLetter(written);
}

// Equal but for a plural ending of the last word, on either side.
bool isPluralOf(const layout::Name& name, QStringView text, std::span<const Token> words) {
  const auto with = [&](QStringView last) {
    quint64 exact = hashOf(last);
    if (words.size() == 1) return exact == name.exact;
    quint64 all = 0;
    for (const Token& word : words.first(words.size() - 1)) all = combine(all, word.exact);
    return combine(all, exact) == name.exact;
  };
  const QStringView written = words.back().span.in(text);
  const QString last = fold(written);
  const bool isAcronym = (name.rule & layout::IsAcronym) != 0;
  if (!isAcronym && with(QString(last + u's'))) return true;
  if (!(isAcronym ? written : QStringView(last)).endsWith(u's') || last.size() < 3) return false;
  if (isAcronym && hasSmallLetter(written.chopped(1))) return false;  // "Leeds" is not several LEED
  if (with(QStringView(last).chopped(1))) return true;
  if (last.endsWith(QLatin1StringView("ies")) && with(QString(last.chopped(3) + u'y'))) return true;
  return last.endsWith(QLatin1StringView("es")) && with(QStringView(last).chopped(2));
}

bool mayBe(const layout::Name& name, QStringView text, std::span<const Token> words, quint64 exact) {
  if (name.exact == exact || !(name.rule & layout::WholeWords)) return true;
  return !(name.rule & layout::IsJoined) && isPluralOf(name, text, words);
}

// "R" is no language in "R&D", "C" none in "C.R." and "c)".
bool isLoneLetter(QStringView text, Span span) {
  if (span.length > 1) return true;
  const QChar before = span.start > 0 ? text[span.start - 1] : QChar(u' ');
  const QChar after = span.end() < text.size() ? text[span.end()] : QChar(u' ');
  const QString joints = QStringLiteral("&.'\u2019)/-");
  return !joints.contains(before) &&
         (!joints.contains(after) || (after == u'.' && span.end() + 1 >= text.size()) || after == u'/');
}

bool stands(const Found& found, const std::vector<Found>& all, size_t index) {
  if (!found.needsContext) return true;
  const auto givesContext = [&](const Found& other) {
    if (other.needsContext) return false;
    const quint32 a = std::min(found.mention.firstToken, other.mention.firstToken);
    const quint32 b = std::max(found.mention.firstToken, other.mention.firstToken);
    return b - a <= ContextReach;
  };
  return (index > 0 && givesContext(all[index - 1])) || (index + 1 < all.size() && givesContext(all[index + 1])) ||
         (index > 1 && givesContext(all[index - 2])) || (index + 2 < all.size() && givesContext(all[index + 2]));
}

}  // namespace

Ontology::Match Ontology::longestAt(QStringView text, std::span<const Token> tokens, size_t first) const {
  Match best;
  quint32 node = 0;
  for (size_t i = first; i < tokens.size(); ++i) {
    if (i > first && tokens[i].breaksPhrase) break;
    node = step(node, tokens[i].key);
    if (node == 0) break;
    const auto names = namesAt(node);
    if (names.empty()) continue;
    const auto words = tokens.subspan(first, i - first + 1);
    const quint64 exact = exactOf(words);
    if (words.size() == 1 && !isLoneLetter(text, words.front().span)) continue;
    const quint64 spelling = spellingOf(text, words);
    const layout::Name* chosen = nullptr;
    for (const layout::Name& name : names) {
      if ((name.rule & layout::CaseMatters) && !hasSpelling(name, text, words, spelling)) continue;
      if (!mayBe(name, text, words, exact)) continue;
      if (ConceptKind(at(ConceptId(name.concept_)).kind) == ConceptKind::Language &&
          !mayBeLanguage(text, tokens, first))
        continue;
      if (!chosen || (name.exact == exact && chosen->exact != exact)) chosen = &name;
    }
    if (!chosen) continue;
    const bool isExact = chosen->exact == exact;
    const bool isCanonical = (chosen->rule & layout::IsCanonical) != 0;
    best = {chosen, quint32(words.size()),
            !isExact      ? Recognised::Stem
            : isCanonical ? Recognised::Exact
                          : Recognised::Alias};
  }
  return best;
}

std::vector<Mention> Ontology::find(QStringView text, std::span<const Token> tokens) const {
  std::vector<Found> all;
  for (size_t i = 0; i < tokens.size();) {
    const Match match = longestAt(text, tokens, i);
    if (!match.name) {
      ++i;
      continue;
    }
    const Token& last = tokens[i + match.tokenCount - 1];
    const Span span{tokens[i].span.start, last.span.end() - tokens[i].span.start};
    all.push_back({.mention = {ConceptId(match.name->concept_), span, quint32(i), match.tokenCount, match.how},
                   .needsContext = (match.name->rule & layout::NeedsContext) != 0});
    i += match.tokenCount;
  }
  std::vector<Mention> mentions;
  mentions.reserve(all.size());
  for (size_t i = 0; i < all.size(); ++i)
    if (stands(all[i], all, i)) mentions.push_back(all[i].mention);
  return mentions;
}

}  // namespace candor::ontology
