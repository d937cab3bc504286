#include "match/quote.h"

#include <algorithm>

namespace candor::match {

namespace {

constexpr qsizetype LongestHeader = 160;  // of a work entry: title to dates

QString sectionAt(qsizetype offset, const profile::Profile& profile) {
  const auto holds = [offset](const profile::Section& section) {
    const auto within = [offset](Span span) { return span.start <= offset && offset < span.end(); };
    return within(section.body) || within(section.heading);
  };
  const auto found = std::find_if(profile.sections.begin(), profile.sections.end(), holds);
  const std::string_view key =
      profile::key(found == profile.sections.end() ? profile::SectionKind::Other : found->kind);
  return QString::fromLatin1(key.data(), qsizetype(key.size()));
}

}  // namespace

Evidence quoteOf(Span span, const Candidate& candidate) {
  const profile::Profile& profile = candidate.profile();
  return {.span = span, .quote = span.in(profile.text).toString(), .section = sectionAt(span.start, profile)};
}

Evidence quoteOfMention(size_t mention, const Candidate& candidate) {
  const Span passage = candidate.passages()[candidate.passageOf(mention)].span;
  const Span words = candidate.mentions()[mention].span;
  const Span whole{passage.start, std::max(passage.end(), words.end()) - passage.start};
  return quoteOf(quoteAround(candidate.profile().text, whole, words), candidate);
}

Evidence quoteOfPassage(quint32 passage, const Candidate& candidate) {
  const Span span = candidate.passages()[passage].span;
  return quoteOf(quoteAround(candidate.profile().text, span, {span.start, 0}), candidate);
}

Evidence quoteOfWork(size_t entry, const Candidate& candidate) {
  const profile::Work& work = candidate.profile().work[entry];
  Span header = work.period.span.isEmpty() ? Span{work.span.start, 0} : work.period.span;
  for (const Span field : {work.position.span, work.employer.span}) {
    if (field.isEmpty()) continue;
    const qsizetype start = std::min(header.start, field.start);
    const qsizetype end = std::max(header.end(), field.end());
    if (end - start <= LongestHeader) header = {start, end - start};
  }
  if (header.isEmpty()) header = quoteAround(candidate.profile().text, work.span, {work.span.start, 0});
  return quoteOf(header, candidate);
}

}  // namespace candor::match
