#include "posting/need.h"

#include "posting/capitals.h"

#include <algorithm>
#include <optional>

namespace candor::posting {

namespace {

bool isWish(Cue cue) { return cue == Cue::NiceBefore || cue == Cue::NiceAfter || cue == Cue::NotNeeded; }
bool isStrict(Cue cue) { return cue == Cue::MustBefore || cue == Cue::MustAfter || cue == Cue::MustLive; }
bool standsBefore(Cue cue) {
  return cue == Cue::MustBefore || cue == Cue::MustLive || cue == Cue::NeedBefore || cue == Cue::NiceBefore;
}

// "Databases (Oracle preferred, MSSQL)": the wish is for what stands before it inside the brackets alone.
// The first token inside them.
std::optional<quint32> bracketsOf(const Outline& outline, const Signal& signal, quint32 firstToken) {
  for (quint32 i = signal.firstToken; i > firstToken; --i) {
    const QStringView gap = gapBefore(outline, i);
    if (gap.contains(u')')) return std::nullopt;
    if (gap.contains(u'(')) return i < signal.firstToken ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

bool weighs(const Outline& outline, const Signal& signal, const Clause& clause) {
  if (signal.cue == Cue::NiceAfter && bracketsOf(outline, signal, clause.firstToken)) return false;
  if (signal.cue == Cue::MustAfter || signal.cue == Cue::NiceAfter)
    return closesDemand(outline, signal, clause.endToken);
  return isWish(signal.cue) || standsBefore(signal.cue);
}

// A wish outweighs a demand ("not required but a plus"), a strict word a mild one.
int rank(Cue cue) { return isWish(cue) ? 2 : isStrict(cue) ? 1 : 0; }

std::optional<Signal> weighing(const Outline& outline, const Clause& clause) {
  std::optional<Signal> best;
  for (const Signal& signal : outline.cuesIn(clause.firstToken, clause.endToken)) {
    if (!weighs(outline, signal, clause)) continue;
    if (!best || rank(signal.cue) > rank(best->cue)) best = signal;
  }
  return best;
}

bool isStrictHeading(QStringView heading) {
  constexpr QStringView Words[] = {u"required", u"must", u"essential", u"mandatory", u"minimum", u"basic qual"};
  return std::any_of(std::begin(Words), std::end(Words),
                     [heading](QStringView word) { return heading.contains(word, Qt::CaseInsensitive); });
}

Needed byZone(const Outline& outline, const Piece& piece) {
  if (piece.zone == Zone::Preferred) return {.need = Need::Nice, .reason = piece.heading};
  if (piece.zone != Zone::Requirements) return {};
  return {.need = Need::Must, .reason = piece.heading, .isStrict = isStrictHeading(outline.words(piece.heading))};
}

Needed byPhrase(const Outline& outline, const Piece& piece, const Signal& signal) {
  const Span reason = outline.spanOf(signal.firstToken, signal.endToken());
  if (isWish(signal.cue)) return {.need = Need::Nice, .reason = reason};
  if (isStrict(signal.cue)) return {.need = Need::Must, .reason = reason, .isStrict = true};
  Needed needed = byZone(outline, piece);  // "minimum" below "Nice to have" stays nice to have
  return needed.reason.isEmpty() ? Needed{.need = Need::Must, .reason = reason} : needed;
}

}  // namespace

std::optional<Clause> wishInBrackets(const Outline& outline, const Clause& clause) {
  for (const Signal& signal : outline.cuesIn(clause.firstToken, clause.endToken))
    if (signal.cue == Cue::NiceAfter)
      if (const auto first = bracketsOf(outline, signal, clause.firstToken))
        return Clause{.firstToken = *first, .endToken = signal.endToken()};
  return std::nullopt;
}

bool closesDemand(const Outline& outline, const Signal& signal, quint32 endToken) {
  if (signal.tokenCount > 1 || signal.endToken() >= endToken) return true;
  const ontology::Token& next = outline.tokens[signal.endToken()];
  if (next.breaksPhrase || next.isStopWord) return true;
  const auto after = outline.cuesIn(signal.endToken(), signal.endToken() + 1);
  return has(after, Cue::Experience) || has(after, Cue::Demand);
}

std::vector<Needed> needsOf(const Outline& outline, const Piece& piece, const std::vector<Clause>& clauses) {
  std::vector<std::optional<Signal>> own;
  own.reserve(clauses.size());
  for (const Clause& clause : clauses) own.push_back(weighing(outline, clause));
  // "Must have a licence and two years …": what stands before holds for what follows.
  for (size_t i = 1; i < clauses.size(); ++i)
    if (!own[i] && own[i - 1] && standsBefore(own[i - 1]->cue) && !isWish(own[i - 1]->cue)) own[i] = own[i - 1];
  // "A degree and two years … required": what stands after holds for what is joined by "and".
  for (size_t i = clauses.size(); i-- > 1;)
    if (!own[i - 1] && own[i] && !standsBefore(own[i]->cue) && clauses[i].joinedBy == JoinedBy::And)
      own[i - 1] = own[i];

  std::vector<Needed> needs;
  needs.reserve(clauses.size());
  for (const auto& signal : own) needs.push_back(signal ? byPhrase(outline, piece, *signal) : byZone(outline, piece));
  return needs;
}

}  // namespace candor::posting
