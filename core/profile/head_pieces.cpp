#include "profile/head_pieces.h"

#include "ontology/token.h"
#include "profile/date_words.h"
#include "profile/heading_words.h"
#include "profile/places.h"
#include "profile/shape.h"
#include "profile/title_words.h"
#include "profile/web.h"
#include "profile/word_list.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace candor::profile {
namespace {

// How long the separator at a place is; 0 for none. UTF-8 dashes read as Latin-1 ("â€“") are dashes still.
qsizetype separatorAt(QStringView text, qsizetype at, qsizetype start, qsizetype end) {
  const QChar c = text[at];
  for (const QStringView broken : {u"â€“", u"â€”", u"â€¢", u"Â·", u"ï¼"})
    if (text.sliced(at, end - at).startsWith(broken)) return broken.size();
  if (QStringView(u"\t|•·∙⋅●;").contains(c)) return 1;
  const bool isSpaced = at > start && at + 1 < end && text[at - 1].isSpace() && text[at + 1].isSpace();
  return isSpaced && QStringView(u"-–—/:").contains(c) ? 1 : 0;
}

// The stretches of a line between its dates.
std::vector<Span> withoutDates(const ResumeLine& line, const std::vector<DateMention>& dates) {
  std::vector<Span> spans;
  qsizetype at = line.span.start;
  for (const DateMention& date : dates) {
    const Span span = date.period.span;  // may begin on the line above
    if (span.end() <= line.span.start || span.start >= line.span.end()) continue;
    spans.push_back({at, std::max<qsizetype>(0, span.start - at)});
    at = std::min(span.end(), line.span.end());
  }
  spans.push_back({at, line.span.end() - at});
  return spans;
}

// "(2 years 7 months)", "4 Monate", "Full-time", "Duration:" say nothing of who or what.
bool isFiller(QStringView piece) {
  const QString folded = ontology::fold(piece);
  const auto words = wordsOf(folded);
  if (words.empty()) return true;
  constexpr WordList Fillers(
      u" year years yr yrs month months mo mos week weeks jahr jahre jahren monat monate monaten an ans mois ano anos "
      u"mes meses "
      u"anni anno mesi mese jaar maand maanden full part time contract permanent temporary and from to since date "
      u"dates expected "
      u"graduation graduated awarded issued on in duration period vollzeit teilzeit present seit by ");
  const bool hasDigits = digitCount(piece) > 0;
  return std::all_of(words.begin(), words.end(), [&](QStringView word) {
    const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    // What a period over several lines leaves behind: "to", "Current", "August 2009".
    return isNumber || Fillers.holds(word) || isNowWord(word) || isUntilWord(word) || (hasDigits && monthOf(word) != 0);
  });
}

// "Skills" above a list that the page set beside an entry.
bool isHeadingOfOthers(QStringView piece) {
  const auto heading = headingWords(ontology::fold(piece));
  if (!heading || wordCount(piece) > 1) return false;
  return heading->kind == SectionKind::Skills || heading->kind == SectionKind::Languages ||
         heading->kind == SectionKind::Interests || heading->kind == SectionKind::References;
}

bool isCompanyForm(QStringView part) {
  QString folded = ontology::fold(part.trimmed());
  while (folded.endsWith(u'.')) folded.chop(1);
  constexpr WordList Forms(
      u"|inc|llc|ltd|llp|l.l.c|lp|plc|corp|gmbh|ag|sa|s.a|s.r.l|srl|pty ltd|co|co. ltd|usa|pllc|p.c|n.a|");
  return Forms.holds(folded);
}

Span withoutBrackets(QStringView text, Span span) {
  span = trimmed(text, span);
  const QStringView piece = span.in(text);
  const bool isUnopened = piece.endsWith(u')') && !piece.contains(u'(');
  const bool isUnclosed = piece.endsWith(u'(') || (piece.startsWith(u'(') && !piece.contains(u')'));
  if (piece.size() > 2 && piece.startsWith(u'(') && piece.endsWith(u')'))
    return trimmed(text, {span.start + 1, span.length - 2});
  if (isUnopened) return trimmed(text, {span.start, span.length - 1});
  if (isUnclosed && piece.startsWith(u'(')) return trimmed(text, {span.start + 1, span.length - 1});
  if (isUnclosed) return trimmed(text, {span.start, span.length - 1});
  return span;
}

class HeadReader {
 public:
  HeadReader(QStringView text, const Entry& entry) : m_text(text), m_entry(entry) {}

  [[nodiscard]] Head read() && {
    for (size_t i = 0; i < m_entry.head.size(); ++i) {
      ResumeLine line = m_entry.head[i];
      if (line.text.endsWith(u',') && i + 1 < m_entry.head.size()) {
        ++i;
        line.span.length = m_entry.head[i].span.end() - line.span.start;
      }
      for (const Span stretch : withoutDates(line, m_entry.dates)) takeStretch(stretch, i);
    }
    return std::move(m_head);
  }

 private:
  void takeStretch(Span stretch, size_t line) {
    qsizetype start = stretch.start;
    for (qsizetype at = stretch.start; at <= stretch.end(); ++at) {
      const qsizetype separator = at < stretch.end() ? separatorAt(m_text, at, stretch.start, stretch.end()) : 1;
      if (separator == 0) continue;
      take(withoutBrackets(m_text, {start, at - start}), line);
      start = at + separator;
      at = start - 1;
    }
  }

  void take(Span span, size_t line) {
    if (span.isEmpty()) return;
    const QStringView piece = span.in(m_text);
    if (isWebAddress(piece) || isFiller(piece) || isHeadingOfOthers(piece)) return;
    if (const Span named = namedBeforePlace(span); !named.isEmpty()) {
      m_head.pieces.push_back({named, line, m_entry.head[line].isBold});
      return takePlace(trimmed(m_text, {named.end() + 1, span.end() - named.end() - 1}));
    }
    if (isPlaceOnly(span)) return takePlace(span);
    const Span value = withoutTrailingPlace(withoutStop(span));
    if (!value.isEmpty()) m_head.pieces.push_back({value, line, m_entry.head[line].isBold});
  }

  // "Worked here, Town." ends like a sentence and is none.
  [[nodiscard]] Span withoutStop(Span span) const {
    return endsSentence(span.in(m_text)) ? trimmed(m_text, {span.start, span.length - 1}) : span;
  }

  // "Trattoria Lungarno, Florence, Italy": of three parts that could be an address, the first of an entry is a name
  // when the others are a place without it.
  [[nodiscard]] Span namedBeforePlace(Span span) const {
    const std::vector<Span> parts = commaParts(m_text, span);
    if (parts.size() != 3 || !m_head.pieces.empty() || wordCount(parts[0].in(m_text)) < 2) return {};
    const Span place{parts[1].start, span.end() - parts[1].start};
    const bool isKnown = isKnownPlace(ontology::fold(parts[0].in(m_text))) || isAddress(parts[0].in(m_text));
    return !isKnown && isPlaceOnly(span) && isPlaceOnly(place) ? parts[0] : Span{};
  }

  void takePlace(Span span) {
    if (m_head.location.isEmpty()) m_head.location = fieldAt(m_text, span, 0.8);
  }

  // "Acme Company, Texas" and "Accountant, Ohio" are more than a place.
  [[nodiscard]] bool isPlaceOnly(Span span) const {
    if (!isPlace(span.in(m_text))) return false;
    const std::vector<Span> parts = commaParts(m_text, span);
    return std::none_of(parts.begin(), parts.end(), [&](Span part) {
      const QString folded = ontology::fold(part.in(m_text));
      return isOrganisation(folded) || hasTitleNoun(folded);
    });
  }

  // "Acme, Austin, TX" and "Acme (Austin, TX)": the place is taken off.
  [[nodiscard]] Span withoutTrailingPlace(Span span) {
    const QStringView piece = span.in(m_text);
    const qsizetype open = piece.lastIndexOf(u'(');
    if (open == 0 && piece.endsWith(u')') && namesPlace({span.start + 1, piece.size() - 2})) {
      takePlace({span.start + 1, piece.size() - 2});
      return {};
    }
    if (open > 0 && piece.endsWith(u')') &&
        (isPlace(piece.sliced(open)) || namesPlace({span.start + open + 1, piece.size() - open - 2}))) {
      takePlace({span.start + open + 1, piece.size() - open - 2});
      return trimmed(m_text, {span.start, open});
    }
    const std::vector<Span> parts = commaParts(m_text, span);
    for (const size_t taken : {size_t(3), size_t(2), size_t(1)}) {
      if (parts.size() <= taken) continue;
      const Span first = parts[parts.size() - taken];
      const Span place{first.start, span.end() - first.start};
      if (!isPlaceOnly(place) || (taken == 1 && isCampus(parts, first))) continue;
      if (taken == 3 && isTitleBefore(span, parts)) continue;
      if (taken > 1 && wordCount(parts[parts.size() - taken].in(m_text)) > 2 && taken == 3) continue;
      takePlace(place);
      return trimmed(m_text, {span.start, first.start - span.start});
    }
    return span;
  }

  // "Israel, Rehovot": one of the two is known.
  [[nodiscard]] bool namesPlace(Span span) const {
    const std::vector<Span> parts = commaParts(m_text, span);
    return parts.size() == 2 &&
           std::ranges::any_of(parts, [this](Span part) { return isKnownPlace(ontology::fold(part.in(m_text))); });
  }

  // "Accountant, Acme Ledgers, Leeds, UK": what follows the title is a name, unless it is known as a place.
  [[nodiscard]] bool isTitleBefore(Span span, const std::vector<Span>& parts) const {
    const Span name = parts[parts.size() - 3];
    const Span before = trimmed(m_text, {span.start, name.start - span.start});
    return !isKnownPlace(ontology::fold(name.in(m_text))) && hasTitleNoun(ontology::fold(before.in(m_text)));
  }

  // "University of California, Berkeley": the city is part of the name.
  [[nodiscard]] bool isCampus(const std::vector<Span>& parts, Span city) const {
    const Span before = parts[parts.size() - 2];
    const QString folded = ontology::fold(before.in(m_text));
    const qsizetype of = folded.lastIndexOf(QStringView(u" of "));
    return folded.contains(QStringView(u"university")) && of > 0 && isKnownPlace(QStringView(folded).sliced(of + 4)) &&
           !isKnownCode(city);
  }

  [[nodiscard]] bool isKnownCode(Span city) const { return city.in(m_text).trimmed().size() <= 3; }

  QStringView m_text;
  const Entry& m_entry;
  Head m_head;
};

}  // namespace

Head headOf(QStringView text, const Entry& entry) { return HeadReader(text, entry).read(); }

std::vector<Span> commaParts(QStringView text, Span piece) {
  std::vector<Span> parts;
  qsizetype start = piece.start;
  int depth = 0;
  for (qsizetype at = piece.start; at <= piece.end(); ++at) {
    if (at < piece.end() && text[at] == u'(') ++depth;
    if (at < piece.end() && text[at] == u')') --depth;
    if (at < piece.end() && (text[at] != u',' || depth > 0)) continue;
    const Span part = trimmed(text, {start, at - start});
    start = at + 1;
    if (part.isEmpty()) continue;
    if (!parts.empty() && isCompanyForm(part.in(text))) {
      parts.back().length = part.end() - parts.back().start;
    } else {
      parts.push_back(part);
    }
  }
  return parts;
}

}  // namespace candor::profile
