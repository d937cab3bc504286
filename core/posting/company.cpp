#include "posting/company.h"

#include "posting/capitals.h"
#include "posting/header_line.h"
#include "posting/heading_words.h"
#include "posting/labels.h"
#include "posting/phrases.h"
#include "posting/seniority.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr quint32 LongestCompany = 6;

// What follows a company's name at the start of a sentence.
constexpr PhraseRow<int> DeedRows[] = {{0,
                                        u"is looking|is seeking|is currently|is hiring|is searching|is a|is an|is "
                                        u"the|is proud|is committed|has an|has been|offers|"
                                        u"provides|seeks|are looking|is now|is one of|sucht|ist ein|recherche|est "
                                        u"une|busca|es una|was founded|is recruiting"}};

// Names that stand for no company.
constexpr PhraseRow<int> NoNameRows[] = {
    {0,
     u"our company|our client|company|client|the company|the client|this position|this role|the position|the role|the "
     u"job|this job|"
     u"the candidate|the ideal "
     u"candidate|candidate|candidates|it|he|she|there|what|who|this|that|experience|position|role|the team|team|"
     u"the successful candidate|the successful applicant|our team|you|us|job|the "
     u"opportunity|opportunity|job description|description|we|employment|training|"
     u"salary|benefits|compensation|location|travel|ideal candidate|our mission|our "
     u"goal|everyone|everything|here|now|today|she|knowledge"}};

constexpr PhraseRow<int> LegalFormRows[] = {{0,
                                             u"inc|llc|ltd|limited|corp|corporation|gmbh|ag|plc|llp|sarl|sas|s.a|s.l|"
                                             u"kg|gmbh co kg|co|company|se|bv|incorporated|pllc"}};

class CompanyReader {
 public:
  explicit CompanyReader(const Outline& outline) : m_outline(outline) {}

  [[nodiscard]] Field run() const {
    if (const auto piece = labelled(m_outline, Zone::Company); piece && piece->tokenCount <= LongestCompany + 2)
      return field(piece->firstToken, piece->firstToken + piece->tokenCount);
    for (Field (CompanyReader::*read)() const :
         {&CompanyReader::fromHeading, &CompanyReader::fromTitleLine, &CompanyReader::fromHeaderLine,
          &CompanyReader::fromSubject, &CompanyReader::fromLegalForm}) {
      const Field company = (this->*read)();
      if (!company.isEmpty()) return company;
    }
    return {};
  }

 private:
  [[nodiscard]] Field field(quint32 first, quint32 end) const {
    const Span span = m_outline.spanOf(first, end);
    return {m_outline.words(span).toString().simplified(), span};
  }

  [[nodiscard]] bool is(quint32 token, QStringView word) const {
    return m_outline.words(m_outline.tokens[token].span).compare(word, Qt::CaseInsensitive) == 0;
  }

  [[nodiscard]] bool isName(quint32 first, quint32 end) const {
    static const Phrases<int> noNames(NoNameRows);
    if (end <= first || end - first > LongestCompany) return false;
    const auto words = std::span(m_outline.tokens).subspan(first, end - first);
    const bool isStop = std::all_of(words.begin(), words.end(), [](const auto& token) { return token.isStopWord; });
    const bool namesJob = std::any_of(words.begin(), words.end(), [](const auto& token) { return isJobWord(token); });
    const bool isArticle =
        (is(first, u"the") && words.size() == 2) || is(first, u"a") || is(first, u"an");   // "The Center"
    const bool runsOn = is(end - 1, u"we") || is(end - 1, u"you") || is(end - 1, u"our");  // "LANDSCAPER We are …"
    return !isStop && !namesJob && !isArticle && !runsOn && !noNames.whole(words) && !zoneOfHeading(words) &&
           !(words.size() == 1 && isCommonWord(first));
  }

  // A word the posting also writes small is no name.
  [[nodiscard]] bool isCommonWord(quint32 token) const {
    return std::any_of(m_outline.tokens.begin(), m_outline.tokens.end(), [&](const ontology::Token& other) {
      return other.exact == m_outline.tokens[token].exact && m_outline.text[other.span.start].isLower();
    });
  }

  // "About Acme Logistics" as a heading.
  [[nodiscard]] Field fromHeading() const {
    for (const Piece& piece : m_outline.pieces) {
      if (!piece.isHeading || piece.zone != Zone::About || piece.tokenCount < 2 || !is(piece.firstToken, u"about"))
        continue;
      const quint32 first = piece.firstToken + 1;
      const quint32 end = piece.firstToken + piece.tokenCount;
      if (isName(first, end) && !is(first, u"us") && !is(first, u"the") && !is(first, u"our") && !is(first, u"this"))
        return field(first, end);
    }
    return {};
  }

  // "Senior Engineer at Acme", among the first lines.
  [[nodiscard]] Field fromTitleLine() const {
    for (size_t p = 0; p < std::min(size_t(3), m_outline.pieces.size()); ++p) {
      const Piece& piece = m_outline.pieces[p];
      const quint32 end = piece.firstToken + piece.tokenCount;
      for (quint32 i = piece.firstToken + 1; i + 1 < end; ++i) {
        if (!is(i, u"at") && !is(i, u"bei") && !is(i, u"chez") && m_outline.words(m_outline.tokens[i].span) != u"@")
          continue;
        const quint32 runEnd = capitalRunEnd(m_outline, i + 1, end);
        if (isName(i + 1, runEnd)) return field(i + 1, runEnd);
      }
    }
    return {};
  }

  [[nodiscard]] Field fromHeaderLine() const {
    const HeaderLine header = headerLineOf(m_outline);
    if (!isName(header.first, header.end)) return {};
    const auto isRegion = [&](const Piece& piece) { return piece.zone == Zone::Place; };
    const bool isElsewhere = std::any_of(m_outline.pieces.begin(), m_outline.pieces.end(), isRegion);
    return isElsewhere ? Field{} : header.company;
  }

  // "Acme is looking for …" at the start of a sentence.
  [[nodiscard]] Field fromSubject() const {
    static const Phrases<int> deeds(DeedRows);
    for (const Piece& piece : m_outline.pieces) {
      if (piece.isHeading || piece.zone == Zone::Requirements || piece.zone == Zone::Preferred ||
          piece.zone == Zone::Duties)
        continue;
      const quint32 end = piece.firstToken + piece.tokenCount;
      const quint32 first = piece.firstToken + (is(piece.firstToken, u"at") || is(piece.firstToken, u"join") ? 1 : 0);
      if (first >= end) continue;
      quint32 runEnd = capitalRunEnd(m_outline, first, end);
      if (runEnd == first) continue;
      quint32 deed = withLegalForm(runEnd, end);
      const bool isAt = first > piece.firstToken && deed < end && m_outline.tokens[deed].breaksPhrase;
      const bool isSubject = deed < end && deeds.longestAt(std::span(m_outline.tokens).subspan(deed, end - deed));
      if ((isAt || isSubject) && isName(first, runEnd)) return field(first, deed);
    }
    return {};
  }

  // "Acme, Inc.": the end with the legal form.
  [[nodiscard]] quint32 withLegalForm(quint32 token, quint32 end) const {
    static const Phrases<int> forms(LegalFormRows);
    if (token >= end || gapBefore(m_outline, token).contains(u'(')) return token;
    const auto hit = forms.longestAt(std::span(m_outline.tokens).subspan(token, end - token));
    return hit ? token + hit->tokenCount : token;
  }

  // Any name that carries its legal form.
  [[nodiscard]] Field fromLegalForm() const {
    static const Phrases<int> forms(LegalFormRows);
    for (const Piece& piece : m_outline.pieces) {
      const quint32 end = piece.firstToken + piece.tokenCount;
      for (quint32 i = piece.firstToken; i < end;) {
        const quint32 runEnd = capitalRunEnd(m_outline, i, end);
        if (runEnd == i) {
          ++i;
          continue;
        }
        const quint32 formEnd = withLegalForm(runEnd, end);
        const bool holdsForm = runEnd - i > 1 && forms.longestAt(std::span(m_outline.tokens).subspan(runEnd - 1, 1)) &&
                               !is(runEnd - 1, u"company");
        if (((formEnd > runEnd && m_outline.text[m_outline.tokens[runEnd].span.start].isUpper()) || holdsForm) &&
            isName(i, runEnd))
          return field(i, formEnd);
        i = runEnd;
      }
    }
    return {};
  }

  const Outline& m_outline;
};

}  // namespace

Field companyOf(const Outline& outline) { return CompanyReader(outline).run(); }

}  // namespace candor::posting
