#include "posting/demand.h"

#include "posting/capitals.h"
#include "posting/need.h"
#include "posting/owner.h"
#include "posting/years.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr quint32 LongestProse = 45;   // tokens of a sentence after a list that may still belong to it
constexpr quint32 ShortSentence = 12;  // "Reliable transportation." below a heading of requirements
constexpr quint32 LongestKind = 5;     // "Contract to permanent opportunity"
constexpr double YearsOfCompany = 20;
constexpr quint32 NearOpening = 3;
constexpr quint32 NearSubject = 7;
constexpr quint32 FarVerb = 9;  // tokens within which the verb of a short sentence stands

// "is", "has", "offers": what a company does that asks nothing of anybody.
bool speaksOfBeing(const Outline& outline, quint32 token) {
  constexpr QStringView Verbs[] = {u"is",          u"are",    u"was",      u"has",      u"have",
                                   u"had",         u"offers", u"brings",   u"provides", u"delivers",
                                   u"specializes", u"serves", u"operates", u"with",     u"continues",
                                   u"specialises", u"prides", u"believes", u"combines", u"supports"};
  const QStringView word = outline.words(outline.tokens[token].span);
  return std::any_of(std::begin(Verbs), std::end(Verbs),
                     [word](QStringView verb) { return word.compare(verb, Qt::CaseInsensitive) == 0; });
}

class Judge {
 public:
  Judge(const Outline& outline, const Piece& piece)
      : m_outline(outline), m_piece(piece), m_cues(outline.cuesOf(piece)), m_end(piece.firstToken + piece.tokenCount) {}

  // "We have many years of experience in …".
  [[nodiscard]] bool speaksOfUs() const {
    const bool isUs = isFirstWord(u"we") || isFirstWord(u"our") || opensWith(u"the company ");
    const bool weNeed = std::any_of(m_cues.begin(), m_cues.end(), [this](const Signal& signal) {
      return signal.firstToken == m_piece.firstToken && (signal.cue == Cue::NeedBefore || signal.cue == Cue::RoleProse);
    });
    return (isUs && !weNeed && !has(m_cues, Cue::MustBefore)) || opensWithOurPast();
  }

  [[nodiscard]] std::optional<Span> run() const {
    if (m_piece.isHeading || isBoilerplate(m_piece.zone) || isLabel(m_piece.zone)) return std::nullopt;
    if (has(m_cues, Cue::NotNeeded) || !hasContent()) return std::nullopt;
    if (m_piece.zone == Zone::Requirements || m_piece.zone == Zone::Preferred) return inDemandZone();
    return inProse();
  }

 private:
  [[nodiscard]] bool hasContent() const {
    const auto tokens = m_outline.tokensOf(m_piece);
    const auto content =
        std::count_if(tokens.begin(), tokens.end(), [](const auto& token) { return !token.isStopWord; });
    return content > 1 || (content == 1 && !m_outline.mentionsOf(m_piece).empty());
  }

  // "With over 20 years of experience in logistics, we …", "…, Acme is …".
  [[nodiscard]] bool opensWithOurPast() const {
    constexpr QStringView Openers[] = {u"with",    u"after",   u"for",  u"having", u"backed",
                                       u"drawing", u"founded", u"over", u"since",  u"through"};
    if (std::none_of(std::begin(Openers), std::end(Openers), [this](QStringView word) { return isFirstWord(word); }))
      return false;
    for (quint32 i = m_piece.firstToken + 2; i + 1 < m_end; ++i) {
      if (!gapBefore(m_outline, i).contains(u',')) continue;
      return isWord(i, u"we") || isWord(i, u"our") || isWord(i, u"the") || isSubjectOfBeing(i);
    }
    return false;
  }

  // A name and what it is or has.
  [[nodiscard]] bool isSubjectOfBeing(quint32 first) const {
    const quint32 verb = capitalRunEnd(m_outline, first, m_end);
    return verb > first && verb < m_end && speaksOfBeing(m_outline, verb);
  }

  [[nodiscard]] bool isWord(quint32 token, QStringView word) const {
    return m_outline.words(m_outline.tokens[token].span).compare(word, Qt::CaseInsensitive) == 0;
  }

  [[nodiscard]] std::optional<Span> inDemandZone() const {
    if (has(m_cues, Cue::Filler) && m_outline.mentionsOf(m_piece).empty()) return std::nullopt;
    if (saysWhatJobThisIs() || isAsideInBrackets()) return std::nullopt;
    if (statesSomething() || invites()) return inProse();
    if (namesAddress() || (speaksOfUs() && !has(m_cues, Cue::NiceBefore))) return inProse();
    if (isFirstWord(u"you") && saysWhatYouWillDo()) return inProse();
    if (m_piece.lead != Lead::Sentence) return Span{};
    if (speaksOfUs() || m_piece.tokenCount > LongestProse) return inProse();
    if (isFirstWord(u"you")) return Span{};
    if (opensAsProse()) return inProse();
    const bool isShort = m_piece.tokenCount <= ShortSentence;
    return isShort || !m_outline.mentionsOf(m_piece).empty() ? Span{} : inProse();
  }

  // "You will answer the telephone": a duty, unless the sentence demands something, too.
  [[nodiscard]] bool saysWhatYouWillDo() const {
    return !m_cues.empty() && m_cues.front().firstToken == m_piece.firstToken && m_cues.front().cue == Cue::RoleProse;
  }

  // "Contract to permanent opportunity", "Full time position": a line that names no skill and asks for nothing.
  [[nodiscard]] bool saysWhatJobThisIs() const {
    constexpr QStringView Jobs[] = {u"opportunity", u"position", u"job",     u"employment",
                                    u"role",        u"opening",  u"contract"};
    const QStringView last = m_outline.words(m_outline.tokens[m_end - 1].span);
    const auto isLast = [last](QStringView job) { return last.compare(job, Qt::CaseInsensitive) == 0; };
    const auto asks = [](const Signal& signal) { return signal.cue != Cue::RoleProse && signal.cue != Cue::Months; };
    return m_piece.tokenCount <= LongestKind && std::any_of(std::begin(Jobs), std::end(Jobs), isLast) &&
           m_outline.mentionsOf(m_piece).empty() && std::none_of(m_cues.begin(), m_cues.end(), asks);
  }

  // "(if above and beyond the minimum)": a remark about what stands beside it.
  [[nodiscard]] bool isAsideInBrackets() const {
    const QStringView words = m_outline.words(m_piece.span);
    return words.startsWith(u'(') && words.indexOf(u')') == words.size() - 1 && m_outline.mentionsOf(m_piece).empty();
  }

  // "Upward mobility is based on performance": a sentence that says how things are; one that asks has a word for it.
  [[nodiscard]] bool statesSomething() const {
    if (isFirstWord(u"you") || isFirstWord(u"candidate") || isFirstWord(u"candidates")) return false;
    for (quint32 i = m_piece.firstToken + 1; i < std::min(m_end, m_piece.firstToken + FarVerb); ++i) {
      if (!m_outline.cuesIn(i - 1, i).empty() || isWord(i, u"who") || isWord(i, u"that")) return false;
      if (isPresentOfBeing(i)) return true;
    }
    return false;
  }

  // "Please share your profile", "Join a growing field".
  [[nodiscard]] bool invites() const {
    constexpr QStringView Invitations[] = {u"please", u"join", u"apply", u"click", u"visit", u"call", u"come"};
    return std::any_of(std::begin(Invitations), std::end(Invitations),
                       [this](QStringView word) { return isFirstWord(word); });
  }

  [[nodiscard]] bool isPresentOfBeing(quint32 token) const {
    constexpr QStringView Verbs[] = {u"is", u"are", u"was", u"were", u"isn't", u"aren't"};
    return std::any_of(std::begin(Verbs), std::end(Verbs), [&](QStringView verb) { return isWord(token, verb); });
  }

  // "You can see all jobs at www.…": where to look, no demand unless it says so.
  [[nodiscard]] bool namesAddress() const {
    constexpr QStringView Signs[] = {u"http:", u"https:", u"www.", u".com/", u".com."};
    const QStringView words = m_outline.words(m_piece.span);
    return std::any_of(std::begin(Signs), std::end(Signs),
                       [words](QStringView sign) { return words.contains(sign, Qt::CaseInsensitive); });
  }

  [[nodiscard]] std::optional<Span> inProse() const {
    if (has(m_cues, Cue::Filler) || speaksOfUs() || tellsOfLongHistory()) return std::nullopt;
    const auto found =
        std::find_if(m_cues.begin(), m_cues.end(), [this](const Signal& signal) { return demands(signal); });
    if (found == m_cues.end()) return std::nullopt;
    return m_outline.spanOf(found->firstToken, std::min(found->endToken(), m_end));
  }

  [[nodiscard]] bool opensWith(QStringView words) const {
    return m_outline.words(m_piece.span).startsWith(words, Qt::CaseInsensitive);
  }

  [[nodiscard]] bool isFirstWord(QStringView word) const {
    return m_outline.words(m_outline.tokens[m_piece.firstToken].span).compare(word, Qt::CaseInsensitive) == 0;
  }

  // "When restaurants need …": demands after a list open with what they want.
  [[nodiscard]] bool opensAsProse() const {
    return m_outline.tokens[m_piece.firstToken].isStopWord && !isFirstWord(u"a") && !isFirstWord(u"an");
  }

  [[nodiscard]] bool demands(const Signal& signal) const {
    const quint32 place = signal.firstToken - m_piece.firstToken;
    const bool isDuty = m_piece.zone == Zone::Duties;
    switch (signal.cue) {
      case Cue::MustBefore: return place <= NearSubject || !isDuty;
      case Cue::MustAfter:
      case Cue::NiceAfter:
        return closesDemand(m_outline, signal, m_end) &&
               (!isDuty || signal.endToken() >= m_end || signal.tokenCount > 1);
      case Cue::NiceBefore: return !isDuty;
      case Cue::Degree: return saysWherein(signal) && (!isDuty || place < NearOpening);
      case Cue::Demand:
        return (!isDuty || place < NearOpening) && !isOfEmployer(m_outline, signal.firstToken, m_piece.firstToken);
      case Cue::Opening: return place == 0 && (m_piece.lead != Lead::Sentence || isShortListing());
      case Cue::Permit:
      case Cue::MustLive: return true;
      case Cue::Years: return isAskedFor(signal);
      case Cue::NeedBefore:
        return signal.tokenCount > 1 && place <= NearSubject && !isDuty && !has(m_cues, Cue::RoleProse);
      default: return false;
    }
  }

  // "Excellent communication skills." between sentences.
  [[nodiscard]] bool isShortListing() const {
    return m_piece.zone != Zone::Duties && m_piece.tokenCount <= ShortSentence &&
           !m_outline.mentionsOf(m_piece).empty();
  }

  // "degree in law"; the word alone may be one of temperature.
  [[nodiscard]] bool saysWherein(const Signal& signal) const {
    const QStringView last = m_outline.words(m_outline.tokens[signal.endToken() - 1].span);
    return last == u"in" || last == u"from";
  }

  // Years only beside the word experience: "for three years we …" asks for nothing.
  [[nodiscard]] bool isAskedFor(const Signal& signal) const {
    if (signal.firstToken == m_piece.firstToken) return false;
    if (yearsIn(m_outline, m_piece.firstToken, m_end).empty()) return false;  // the employer's, or a term
    if (opensWithYears()) return true;
    return has(m_cues, Cue::Experience) || has(m_cues, Cue::Demand);
  }

  // "5+ years of PHP development" by itself.
  [[nodiscard]] bool opensWithYears() const {
    const auto named = yearsIn(m_outline, m_piece.firstToken, m_end);
    if (named.empty() || named.front().firstToken != m_piece.firstToken || named.front().endToken >= m_end)
      return false;
    return isWord(named.front().endToken, u"of") || isWord(named.front().endToken, u"in");
  }

  // "Over 30 years of experience in logistics": in prose and without a word of demand, so many are the employer's.
  [[nodiscard]] bool tellsOfLongHistory() const {
    const auto named = yearsIn(m_outline, m_piece.firstToken, m_end);
    const auto isLong = [](const YearsNamed& years) { return years.years >= YearsOfCompany; };
    const bool asks = has(m_cues, Cue::MustBefore) || has(m_cues, Cue::MustAfter) || has(m_cues, Cue::NeedBefore);
    return !asks && std::any_of(named.begin(), named.end(), isLong);
  }

  const Outline& m_outline;
  const Piece& m_piece;
  std::span<const Signal> m_cues;
  quint32 m_end;
};

}  // namespace

bool speaksOfUs(const Outline& outline, const Piece& piece) { return Judge(outline, piece).speaksOfUs(); }

bool speaksOfEmployer(const Outline& outline, const Piece& piece, QStringView company) {
  const QStringView words = outline.words(piece.span);
  if (company.isEmpty() || !words.startsWith(company)) return false;
  const bool isWhole = words.size() > company.size() && !words[company.size()].isLetterOrNumber();
  if (!isWhole) return false;
  quint32 verb = piece.firstToken;
  const quint32 end = piece.firstToken + piece.tokenCount;
  while (verb < end && outline.tokens[verb].span.start < piece.span.start + company.size()) ++verb;
  // "Acme has 20 years of experience" tells of Acme, "Acme: experience in …" of what is wanted.
  const bool tellsOfItself = verb < end && speaksOfBeing(outline, verb);
  const auto asks = [tellsOfItself](const Signal& signal) {
    if (signal.cue == Cue::Experience || signal.cue == Cue::Demand || signal.cue == Cue::Certificate)
      return !tellsOfItself;
    return signal.cue == Cue::MustBefore || signal.cue == Cue::MustAfter || signal.cue == Cue::NeedBefore ||
           signal.cue == Cue::NiceBefore || signal.cue == Cue::NiceAfter || signal.cue == Cue::RoleProse;
  };
  const auto cues = outline.cuesOf(piece);
  return std::none_of(cues.begin(), cues.end(), asks);
}

std::optional<Span> demandIn(const Outline& outline, const Piece& piece) { return Judge(outline, piece).run(); }

}  // namespace candor::posting
