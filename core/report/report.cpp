#include "report/report.h"

#include <algorithm>
#include <utility>

namespace candor::report {
namespace {

bool isMust(const match::RequirementResult& result) { return result.need == posting::Need::Must; }

std::vector<qsizetype> cuts(const match::Analysis& analysis, Span part) {
  std::vector<qsizetype> places{part.start, part.end()};
  for (const auto& result : analysis.requirements)
    for (const auto& evidence : result.evidence)
      for (const qsizetype place : {evidence.span.start, evidence.span.end()})
        if (place > part.start && place < part.end()) places.push_back(place);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

Piece pieceOf(const match::Analysis& analysis, Span span) {
  Piece piece{.span = span, .numbers = {}, .begins = {}};
  int number = 0;
  for (const auto& result : analysis.requirements) {
    ++number;
    const auto holds = [span](const match::Evidence& evidence) { return evidence.span.overlaps(span); };
    const auto starts = [span](const match::Evidence& evidence) { return evidence.span.start == span.start; };
    if (!std::any_of(result.evidence.begin(), result.evidence.end(), holds)) continue;
    piece.numbers.push_back(number);
    if (std::any_of(result.evidence.begin(), result.evidence.end(), starts)) piece.begins.push_back(number);
    piece.status = std::min(piece.status, result.status);
  }
  return piece;
}

}  // namespace

match::Analysis numbered(match::Analysis analysis) {
  std::stable_partition(analysis.requirements.begin(), analysis.requirements.end(), isMust);
  return analysis;
}

std::vector<Group> groups(const match::Analysis& analysis) {
  const std::span all(analysis.requirements);
  const auto musts = std::size_t(std::count_if(all.begin(), all.end(), isMust));
  std::vector<Group> result;
  if (musts > 0) result.push_back({.need = posting::Need::Must, .results = all.first(musts), .firstNumber = 1});
  if (musts < all.size())
    result.push_back({.need = posting::Need::Nice, .results = all.subspan(musts), .firstNumber = int(musts) + 1});
  return result;
}

std::vector<Piece> pieces(const match::Analysis& analysis, Span part) {
  std::vector<Piece> result;
  const std::vector<qsizetype> places = cuts(analysis, part);
  for (std::size_t i = 0; i + 1 < places.size(); ++i)
    result.push_back(pieceOf(analysis, {.start = places[i], .length = places[i + 1] - places[i]}));
  return result;
}

Report makeReport(match::Analysis analysis, reading::Document resume, Language language) {
  return {.analysis = numbered(std::move(analysis)), .resume = std::move(resume), .language = std::move(language)};
}

}  // namespace candor::report
