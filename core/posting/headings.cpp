#include "posting/headings.h"

#include "posting/heading_words.h"
#include "posting/openers.h"

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

using ontology::Token;

constexpr quint32 LongestPlain = 9;     // words of a heading without a colon
constexpr quint32 LongestName = 5;      // "About Northern Light Logistics"
constexpr quint32 LongestInside = 6;    // words of a label in the middle of a piece
constexpr quint32 LeastAfterGlued = 3;  // words that must follow a heading glued by a space

class Splitter {
 public:
  explicit Splitter(const Outline& outline) : m_outline(outline), m_text(outline.text) {}

  std::vector<Piece> run() {
    for (const Piece& piece : m_outline.pieces) split(piece);
    return std::move(m_pieces);
  }

 private:
  void split(const Piece& piece) {
    const auto tokens = m_outline.tokensOf(piece);
    const quint32 label = labelLength(tokens);
    if (label > 0) {
      if (splitAtColon(piece, label)) return;
    } else if (const auto zone = plainHeading(piece, tokens)) {
      addHeading(piece, *zone);
      return;
    } else if (splitAtSpace(piece, tokens) || splitAtCapitals(piece, tokens) || splitAtEnd(piece, tokens)) {
      return;
    }
    m_pieces.push_back(piece);
  }

  [[nodiscard]] QStringView gapAfter(const Token& token) const {
    qsizetype end = token.span.end();
    while (end < m_text.size() && !m_text[end].isLetterOrNumber() && end - token.span.end() < 6) ++end;
    return m_text.mid(token.span.end(), end - token.span.end());
  }

  // Words before the first colon that is not of a time or address; 0 when there is none.
  [[nodiscard]] quint32 labelLength(std::span<const Token> tokens) const {
    for (quint32 i = 0; i < tokens.size(); ++i) {
      const QStringView gap = gapAfter(tokens[i]);
      const qsizetype colon = gap.indexOf(u':');
      if (colon < 0 || gap.contains(u"//")) continue;
      const qsizetype after = tokens[i].span.end() + colon + 1;
      if (tokens[i].isNumber && after < m_text.size() && m_text[after].isDigit()) continue;
      return i + 1;
    }
    return 0;
  }

  [[nodiscard]] bool isCapital(const Token& token) const { return m_text[token.span.start].isUpper(); }

  // What stands before the colon heads what stands after it. False when the label is no heading.
  bool splitAtColon(const Piece& piece, quint32 label) {
    const auto tokens = m_outline.tokensOf(piece);
    const auto words = tokens.first(label);
    if (auto zone = zoneOfHeading(words); zone || (zone = namedHeading(words))) {
      addHeading(part(piece, 0, label), *zone);
      addRest(piece, label);
      return true;
    }
    if (splitInside(piece, label)) return true;
    const bool asksItself = std::any_of(words.begin(), words.end(), [](const Token& token) { return token.isNumber; });
    if (asksItself) return false;  // "7-10 years of experience with the following:"
    if (label < tokens.size() && !isGluedLeadIn(tokens[label - 1], words)) return false;
    addHeading(part(piece, 0, label), zoneOfLeadIn(words).value_or(Zone::Unknown));
    addRest(piece, label);
    return true;
  }

  // "Requirements for machine operators:High school …": the break after the colon is lost.
  [[nodiscard]] bool isGluedLeadIn(const Token& last, std::span<const Token> words) const {
    const QStringView gap = gapAfter(last);
    return !gap.endsWith(u' ') && words.size() > 2 && zoneOfLeadIn(words).has_value();
  }

  // "… ethics and honesty Required Experience: High school diploma".
  bool splitInside(const Piece& piece, quint32 label) {
    const auto tokens = m_outline.tokensOf(piece);
    for (quint32 length = std::min(LongestInside, label - 1); length > 0; --length) {
      const quint32 first = label - length;
      if (!isCapital(tokens[first]) || tokens[first].isStopWord) continue;
      const auto zone = zoneOfHeading(tokens.subspan(first, length));
      if (!zone) continue;
      const bool isOne = isShouted(tokens.first(label));  // "SPECIAL EDUCATIONAL OR REGISTRATION QUALIFICATIONS:"
      if (!isOne) m_pieces.push_back(part(piece, 0, first));
      addHeading(part(piece, isOne ? 0 : first, label), *zone);
      addRest(piece, label);
      return true;
    }
    return splitAtQuestion(piece, label);
  }

  [[nodiscard]] bool isShouted(std::span<const Token> words) const {
    const auto isCapitals = [this](const Token& token) {
      const QStringView word = m_outline.words(token.span);
      return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    };
    return words.size() <= LongestPlain && std::all_of(words.begin(), words.end(), isCapitals);
  }

  // "… Emergency Medicine What You Need to Bring to the Table: …": a question before a colon, written as a heading.
  bool splitAtQuestion(const Piece& piece, quint32 label) {
    const auto tokens = m_outline.tokensOf(piece);
    for (quint32 first = label; first-- > 0 && label - first <= LongestPlain;) {
      if (!isCapital(tokens[first])) {
        if (!tokens[first].isStopWord) return false;
        continue;
      }
      if (!isQuestion(tokens[first])) continue;
      const auto zone = zoneOfLeadIn(tokens.subspan(first, label - first));
      if (!zone) return false;
      if (first > 0) m_pieces.push_back(part(piece, 0, first));
      addHeading(part(piece, first, label), *zone);
      addRest(piece, label);
      return true;
    }
    return false;
  }

  // A line that is nothing but a heading.
  [[nodiscard]] std::optional<Zone> plainHeading(const Piece& piece, std::span<const Token> tokens) const {
    const QChar last = m_text[piece.span.end() - 1];
    if (tokens.size() > LongestPlain || last == u'.' || last == u',' || !isCapital(tokens.front())) return std::nullopt;
    if (piece.lead == Lead::Bullet && (tokens.size() > 1 || !isUsualHeading(tokens.front()))) return std::nullopt;
    const auto zone = zoneOfHeading(tokens);
    if (zone) return tokens.size() == 1 ? zoneOfLoneWord(*zone) : zone;
    if (isQuestion(tokens.front())) return zoneOfLeadIn(tokens);
    return namedHeading(tokens);
  }

  // "What you need for this position", "Who we would like to meet".
  [[nodiscard]] bool isQuestion(const Token& token) const {
    const QStringView word = m_outline.words(token.span);
    return word.compare(u"what", Qt::CaseInsensitive) == 0 || word.compare(u"who", Qt::CaseInsensitive) == 0;
  }

  // "Company", "Position" on a line of their own head a text, not a label's answer.
  [[nodiscard]] static std::optional<Zone> zoneOfLoneWord(Zone zone) {
    if (zone == Zone::Company) return Zone::About;
    if (zone == Zone::Title) return Zone::Role;
    return isLabel(zone) ? std::nullopt : std::optional<Zone>(zone);
  }

  // "About Acme", "Why Acme?", "Life at Acme": a heading that holds the company's name.
  [[nodiscard]] std::optional<Zone> namedHeading(std::span<const Token> words) const {
    if (words.size() < 2 || words.size() > LongestName || !isCapital(words.back())) return std::nullopt;
    const QStringView first = words.front().span.in(m_text);
    const auto is = [first](QStringView word) { return first.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(u"about") || is(u"\u00fcber")) return Zone::About;
    if (is(u"why") || (is(u"life") && words[1].isStopWord)) return Zone::Benefits;
    return std::nullopt;
  }

  // "Requirements Bachelor's degree in …": the heading and its first line, with a space between them.
  bool splitAtSpace(const Piece& piece, std::span<const Token> tokens) {
    const auto start = headingAtStart(tokens);
    if (!start || isLabel(start->zone) || piece.lead == Lead::Bullet) return false;
    const quint32 length = start->tokenCount;
    if (tokens.size() < length + LeastAfterGlued || !isCapital(tokens[length])) return false;
    const bool isClear = isHeadingEnd(tokens[length - 1]) && (length > 1 || isUsualHeading(tokens.front()));
    const auto words = tokens.first(length);
    if (!isClear ||
        !std::all_of(words.begin(), words.end(), [this](const Token& t) { return t.isStopWord || isCapital(t); }))
      return false;
    addHeading(part(piece, 0, length), start->zone);
    addRest(piece, length);
    return true;
  }

  // Single words open titles and sentences too ("Experience Design Lead"); these hardly ever do.
  [[nodiscard]] bool isUsualHeading(const Token& token) const {
    constexpr QStringView Words[] = {u"requirements", u"qualifications", u"responsibilities",
                                     u"summary",      u"overview",       u"description"};
    const QStringView word = token.span.in(m_text);
    return std::any_of(std::begin(Words), std::end(Words),
                       [word](QStringView w) { return w.compare(word, Qt::CaseInsensitive) == 0; });
  }

  // "Our company Acme" goes on, "Company overview Acme" does not.
  [[nodiscard]] bool isHeadingEnd(const Token& token) const {
    const QStringView word = m_outline.words(token.span);
    return endsHeading(word) && word.compare(u"company", Qt::CaseInsensitive) != 0;
  }

  // "… related field Experience Required Two years": a heading of two words or more between other words.
  bool splitAtCapitals(const Piece& piece, std::span<const Token> tokens) {
    for (quint32 first = 1; first + 3 <= tokens.size(); ++first) {
      if (!isCapital(tokens[first]) || !isCapital(tokens[first + 1]) || isCapital(tokens[first - 1])) continue;
      quint32 end = first + 2;
      while (end < tokens.size() && end - first < LongestInside && (isCapital(tokens[end]) || tokens[end].isStopWord))
        ++end;
      // One word heads only when it is shouted: "… payment disputes QUALIFICATIONS Bachelor's degree".
      const bool isOneEnough = isUsualHeading(tokens[first]) && isShouted(tokens.subspan(first, 1));
      for (; end > first + (isOneEnough ? 0 : 1); --end) {
        if (end >= tokens.size() || !isCapital(tokens[end]) || !endsHeading(m_outline.words(tokens[end - 1].span)))
          continue;
        const auto zone = zoneOfHeading(tokens.subspan(first, end - first));
        if (!zone || isLabel(*zone)) continue;
        m_pieces.push_back(part(piece, 0, first));
        addHeading(part(piece, first, end), *zone);
        addRest(piece, end);
        return true;
      }
    }
    return false;
  }

  // "… the permitting process Requirements", "… but not required About Us": the line break before the heading is lost.
  bool splitAtEnd(const Piece& piece, std::span<const Token> tokens) {
    const auto count = quint32(tokens.size());
    for (quint32 length = std::min(LongestInside, count - 1); length > 0; --length) {
      const quint32 first = count - length;
      const Token& before = tokens[first - 1];
      if (!isCapital(tokens[first]) || !isCapital(tokens.back()) || isCapital(before) || before.isStopWord) continue;
      const auto zone = zoneOfHeading(tokens.subspan(first));
      // "two years Work Experience" is a demand, and no heading.
      const bool isClear = isUsualHeading(tokens.back()) || (zone && *zone != Zone::Requirements && length > 1);
      if (!zone || !isClear || isLabel(*zone)) continue;
      m_pieces.push_back(part(piece, 0, first));
      addHeading(part(piece, first, count), *zone);
      return true;
    }
    return false;
  }

  [[nodiscard]] Piece part(const Piece& piece, quint32 from, quint32 to) const {
    Piece result = piece;
    result.firstToken = piece.firstToken + from;
    result.tokenCount = to - from;
    result.span = m_outline.spanOf(result.firstToken, result.firstToken + result.tokenCount);
    // Signs that open a word are of no token: "$60,000", "(m/w/d)".
    while (from > 0 && opensWithSign(result.span)) --result.span.start, ++result.span.length;
    if (from == 0) result.span = {piece.span.start, result.span.end() - piece.span.start};
    if (to == piece.tokenCount) result.span.length = piece.span.end() - result.span.start;
    return result;
  }

  [[nodiscard]] bool opensWithSign(Span span) const {
    const QChar before = span.start > 0 ? m_text[span.start - 1] : QChar(u' ');
    return before == u'$' || before == u'\u20ac' || before == u'\u00a3' || before == u'(' || before == u'"' ||
           before == u'\u201c';
  }

  void addHeading(Piece piece, Zone zone) {
    piece.zone = zone;
    piece.isHeading = true;
    m_pieces.push_back(piece);
  }

  // The rest may hold headings again; it is shorter, so this ends.
  void addRest(const Piece& piece, quint32 from) {
    if (from >= piece.tokenCount) return;
    Piece rest = part(piece, from, piece.tokenCount);
    rest.lead = Lead::Line;
    split(rest);
  }

  const Outline& m_outline;
  QStringView m_text;
  std::vector<Piece> m_pieces;
};

}  // namespace

std::vector<Piece> splitAtHeadings(const Outline& outline) { return Splitter(outline).run(); }

}  // namespace candor::posting
