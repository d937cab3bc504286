#include "posting/demand.h"

#include "posting/need.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr quint32 LongestProse = 45;   // tokens of a sentence after a list that may still belong to it
constexpr quint32 ShortSentence = 12;  // "Reliable transportation." below a heading of requirements
constexpr quint32 LongestKind = 5;     // "Contract to permanent opportunity"
constexpr quint32 NearOpening = 3;
constexpr quint32 NearSubject = 7;

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
    return isUs && !weNeed && !has(m_cues, Cue::MustBefore);
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

  [[nodiscard]] std::optional<Span> inDemandZone() const {
    if (has(m_cues, Cue::Filler) && m_outline.mentionsOf(m_piece).empty()) return std::nullopt;
    if (saysWhatJobThisIs()) return std::nullopt;
    if (namesAddress() || (speaksOfUs() && !has(m_cues, Cue::NiceBefore))) return inProse();
    if (m_piece.lead != Lead::Sentence) return Span{};
    if (speaksOfUs() || m_piece.tokenCount > LongestProse) return inProse();
    if (isFirstWord(u"you")) return Span{};
    if (opensAsProse()) return inProse();
    const bool isShort = m_piece.tokenCount <= ShortSentence;
    return isShort || !m_outline.mentionsOf(m_piece).empty() ? Span{} : inProse();
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

  // "You can see all jobs at www.…": where to look, no demand unless it says so.
  [[nodiscard]] bool namesAddress() const {
    constexpr QStringView Signs[] = {u"http:", u"https:", u"www.", u".com/", u".com."};
    const QStringView words = m_outline.words(m_piece.span);
    return std::any_of(std::begin(Signs), std::end(Signs),
                       [words](QStringView sign) { return words.contains(sign, Qt::CaseInsensitive); });
  }

  [[nodiscard]] std::optional<Span> inProse() const {
    if (has(m_cues, Cue::Filler) || speaksOfUs()) return std::nullopt;
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
      case Cue::Demand: return !isDuty || place < NearOpening;
      case Cue::Opening: return place == 0 && m_piece.lead != Lead::Sentence;
      case Cue::Permit:
      case Cue::MustLive: return true;
      case Cue::Years: return isAskedFor(signal);
      case Cue::NeedBefore:
        return signal.tokenCount > 1 && place <= NearSubject && !isDuty && !has(m_cues, Cue::RoleProse);
      default: return false;
    }
  }

  // "degree in law"; the word alone may be one of temperature.
  [[nodiscard]] bool saysWherein(const Signal& signal) const {
    const QStringView last = m_outline.words(m_outline.tokens[signal.endToken() - 1].span);
    return last == u"in" || last == u"from";
  }

  // Years only beside the word experience: "for three years we …" asks for nothing.
  [[nodiscard]] bool isAskedFor(const Signal& signal) const {
    if (signal.firstToken == m_piece.firstToken) return false;
    return has(m_cues, Cue::Experience) || has(m_cues, Cue::Demand);
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
  const auto asks = [](const Signal& signal) {
    return signal.cue == Cue::MustBefore || signal.cue == Cue::MustAfter || signal.cue == Cue::NeedBefore ||
           signal.cue == Cue::NiceBefore || signal.cue == Cue::NiceAfter || signal.cue == Cue::RoleProse ||
           signal.cue == Cue::Experience || signal.cue == Cue::Demand || signal.cue == Cue::Certificate;
  };
  const auto cues = outline.cuesOf(piece);
  return isWhole && std::none_of(cues.begin(), cues.end(), asks);
}

std::optional<Span> demandIn(const Outline& outline, const Piece& piece) { return Judge(outline, piece).run(); }

}  // namespace candor::posting
