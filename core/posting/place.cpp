#include "posting/place.h"

#include "posting/capitals.h"
#include "posting/header_line.h"
#include "posting/labels.h"
#include "posting/phrases.h"

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

constexpr quint32 LongestPlace = 9;
constexpr size_t HeaderPieces = 8;

constexpr QStringView States[] = {u"AL", u"AK", u"AZ", u"AR", u"CA", u"CO", u"CT", u"DE",  u"FL",  u"GA", u"HI", u"ID",
                                  u"IL", u"IN", u"IA", u"KS", u"KY", u"LA", u"ME", u"MD",  u"MA",  u"MI", u"MN", u"MS",
                                  u"MO", u"MT", u"NE", u"NV", u"NH", u"NJ", u"NM", u"NY",  u"NC",  u"ND", u"OH", u"OK",
                                  u"OR", u"PA", u"RI", u"SC", u"SD", u"TN", u"TX", u"UT",  u"VT",  u"VA", u"WA", u"WV",
                                  u"WI", u"WY", u"DC", u"ON", u"BC", u"AB", u"QC", u"NSW", u"VIC", u"QLD"};

constexpr PhraseRow<int> CountryRows[] = {
    {0,
     u"germany|deutschland|austria|österreich|switzerland|schweiz|france|spain|españa|italy|portugal|netherlands|"
     u"belgium|ireland|"
     u"united kingdom|uk|england|scotland|wales|poland|sweden|denmark|norway|finland|usa|united "
     u"states|canada|australia|"
     u"new zealand|india|singapore|japan|brazil|mexico|south africa|luxembourg|czech "
     u"republic|greece|turkey|israel|united arab emirates"}};

constexpr PhraseRow<int> BeforePlaceRows[] = {
    {0,
     u"located in|based in|location in|office in|offices in|in our|position in|job in|jobs in|role in|client in|am "
     u"standort|in|"
     u"plant in|facility in|store in|branch in|hospital in|area of|basé à|située à|con sede en|mit sitz in"}};

enum class Mode : quint8 { Remote, Hybrid, OnSite };

// A word that alone says the mode in a header line, but not in prose ("remote control").
constexpr PhraseRow<Mode> ModeRows[] = {
    {Mode::Remote, u"remote|telecommute|100% remote|fully remote"},
    {Mode::Hybrid, u"hybrid|hybride|híbrido|homeoffice|home office|télétravail|teletrabajo"},
    {Mode::OnSite, u"on site|onsite|on-site|in office|vor ort|presencial|sur site"}};

class PlaceReader {
 public:
  explicit PlaceReader(const Outline& outline) : m_outline(outline) {}

  [[nodiscard]] Field run() const {
    if (const auto piece = labelled(m_outline, Zone::Place); piece && piece->tokenCount <= LongestPlace)
      return field(untilNextLabel(piece->span));
    const auto count = quint32(m_outline.tokens.size());
    for (quint32 i = 1; i < count; ++i)
      if (isRegion(i)) return field(m_outline.spanOf(townStart(i), i + regionLength(i) + postcode(i + 1)));
    if (const Field header = headerLineOf(m_outline).place; !header.isEmpty()) return header;
    return afterPreposition();
  }

 private:
  // "Leeds, UKRequisition #: 12": the next label of a run-on head is no place.
  [[nodiscard]] Span untilNextLabel(Span span) const {
    constexpr QStringView Labels[] = {u"Requisition", u"Req ", u"Job ", u"Posting", u"Category", u"Department"};
    for (const QStringView label : Labels)
      if (const qsizetype at = m_outline.words(span).indexOf(label); at > 0) span.length = at;
    return span;
  }

  [[nodiscard]] Field field(Span span) const { return {m_outline.words(span).toString().simplified(), span}; }
  [[nodiscard]] QStringView word(quint32 token) const { return m_outline.words(m_outline.tokens[token].span); }
  [[nodiscard]] bool isCapital(quint32 token) const { return word(token).front().isUpper(); }

  // "Austin, TX", "Berlin, Germany".
  [[nodiscard]] bool isRegion(quint32 token) const {
    static const Phrases<int> countries(CountryRows);
    if (!gapBefore(m_outline, token).startsWith(u',') || !isCapital(token - 1) || !isCapital(token)) return false;
    if (std::find(std::begin(States), std::end(States), word(token)) != std::end(States)) return true;
    return countries.longestAt(std::span(m_outline.tokens).subspan(token)).has_value();
  }

  [[nodiscard]] quint32 regionLength(quint32 token) const {
    static const Phrases<int> countries(CountryRows);
    const auto hit = countries.longestAt(std::span(m_outline.tokens).subspan(token));
    return hit ? hit->tokenCount : 1;
  }

  // Towns have few words; the run of capitals is walked backwards: "Fort Wayne, IN".
  [[nodiscard]] quint32 townStart(quint32 region) const {
    quint32 start = region - 1;
    while (start > 0 && region - start < 3 && !isStreet(start - 1) && gapBefore(m_outline, start) == u" " &&
           isCapital(start - 1) && !m_outline.tokens[start].opensSentence)
      --start;
    return start;
  }

  [[nodiscard]] bool isStreet(quint32 token) const {
    constexpr QStringView Words[] = {u"street",    u"st",    u"road",  u"rd",    u"avenue", u"ave",
                                     u"boulevard", u"blvd",  u"drive", u"dr",    u"lane",   u"parkway",
                                     u"highway",   u"suite", u"way",   u"court", u"office", u"location"};
    return std::any_of(std::begin(Words), std::end(Words),
                       [&](QStringView w) { return w.compare(word(token), Qt::CaseInsensitive) == 0; });
  }

  [[nodiscard]] quint32 postcode(quint32 token) const {
    return token < m_outline.tokens.size() && m_outline.tokens[token].isNumber && word(token).size() == 5 &&
                   gapBefore(m_outline, token).size() <= 2
               ? 1
               : 0;
  }

  // "… based in Leeds".
  [[nodiscard]] Field afterPreposition() const {
    static const Phrases<int> before(BeforePlaceRows);
    for (const Piece& piece : m_outline.pieces) {
      if (isBoilerplate(piece.zone)) continue;
      const quint32 end = piece.firstToken + piece.tokenCount;
      for (quint32 i = piece.firstToken; i < end; ++i) {
        const auto hit = before.longestAt(std::span(m_outline.tokens).subspan(i, end - i));
        if (!hit || hit->tokenCount < 2) continue;
        const quint32 first = i + hit->tokenCount;
        const quint32 last = first < end ? capitalRunEnd(m_outline, first, std::min(end, first + 4)) : first;
        if (last > first) return field(m_outline.spanOf(first, last));
      }
    }
    return {};
  }

  const Outline& m_outline;
};

std::optional<Mode> modeOfHeader(const Outline& outline, const Piece& piece) {
  static const Phrases<Mode> modes(ModeRows);
  std::optional<Mode> found;
  for (quint32 i = 0; i < piece.tokenCount; ++i) {
    const auto hit = modes.longestAt(outline.tokensOf(piece).subspan(i));
    if (hit && (!found || hit->value == Mode::Hybrid)) found = hit->value;
  }
  return found;
}

WorkMode workMode(Mode mode) {
  switch (mode) {
    case Mode::Remote: return WorkMode::Remote;
    case Mode::Hybrid: return WorkMode::Hybrid;
    case Mode::OnSite: return WorkMode::OnSite;
  }
  return WorkMode::Unknown;
}

}  // namespace

Field placeOf(const Outline& outline) { return PlaceReader(outline).run(); }

WorkMode workModeOf(const Outline& outline) {
  for (size_t i = 0; i < outline.pieces.size(); ++i) {
    const Piece& piece = outline.pieces[i];
    const bool isHeader =
        (i < HeaderPieces && piece.tokenCount <= LongestPlace) || piece.zone == Zone::Place || piece.zone == Zone::Fact;
    if (!isHeader || piece.isHeading || outline.text[piece.span.end() - 1] == u'.') continue;
    if (const auto mode = modeOfHeader(outline, piece)) return workMode(*mode);
  }
  if (has(outline.cues, Cue::Hybrid)) return WorkMode::Hybrid;
  if (has(outline.cues, Cue::OnSite)) return WorkMode::OnSite;
  return has(outline.cues, Cue::Remote) ? WorkMode::Remote : WorkMode::Unknown;
}

}  // namespace candor::posting
