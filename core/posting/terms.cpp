#include "posting/terms.h"

#include "posting/phrases.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr PhraseRow<Contract> ContractRows[] = {
    {Contract::Permanent,
     u"permanent position|permanent role|permanent job|permanent full time|full time permanent|permanent contract|"
     u"regular full time|permanent employment|direct hire|full time regular|unbefristet|unbefristete|cdi|"
     u"contrato indefinido|tempo indeterminato|vast contract"},
    {Contract::FixedTerm,
     u"temporary position|temporary job|temporary assignment|temporary role|fixed term|fixed term contract|temp to "
     u"hire|contract to hire|contract position|contract role|contract opportunity|contract job|month contract|months "
     u"contract|contract assignment|"
     u"seasonal position|seasonal job|seasonal role|seasonal employment|befristet|befristete|cdd|contrato "
     u"temporal|tempo determinato|maternity cover"},
    {Contract::Freelance,
     u"independent contractor|independent contractors|freelance|freelancer|1099|corp to corp|self employed|"
     u"freiberuflich|autónomo|partita iva"},
    {Contract::Internship,
     u"paid internship|internship position|summer internship|praktikum|stage de fin d'études|prácticas|tirocinio|"
     u"apprenticeship|ausbildungsplatz"}};

constexpr PhraseRow<Hours> HoursRows[] = {
    {Hours::FullTime,
     u"full time|fulltime|ft|40 hours|40 hours per week|vollzeit|temps plein|tiempo completo|jornada completa|tempo "
     u"pieno|tempo integral|voltijd|fulltime position"},
    {Hours::PartTime,
     u"part time|parttime|per diem|prn|teilzeit|temps partiel|tiempo parcial|media jornada|part time position|tempo "
     u"parziale|meio período|deeltijd"}};

constexpr PhraseRow<int> DeadlineRows[] = {
    {0,
     u"closing date|application deadline|deadline|apply by|apply before|applications close|applications must be "
     u"received by|applications due|applications due by|open until|closes "
     u"on|bewerbungsfrist|bewerbungsschluss|bewerben "
     u"sie sich bis|date limite|fecha límite|data limite|scadenza|solliciteren tot"}};

constexpr quint32 LongestDate = 6;  // tokens behind the phrase, "is", "on" and weekday included

// Benefits speak of part-time workers, and the law of seasonal ones: only what is said of the job counts.
template <class Value>
std::vector<Value> saidIn(const Outline& outline, const Phrases<Value>& phrases) {
  std::vector<Value> said;
  for (const Piece& piece : outline.pieces) {
    if (isBoilerplate(piece.zone)) continue;
    const auto tokens = outline.tokensOf(piece);
    for (size_t i = 0; i < tokens.size(); ++i)
      if (const auto hit = phrases.longestAt(tokens.subspan(i))) said.push_back(hit->value);
  }
  return said;
}

bool isMonth(QStringView word) {
  constexpr QStringView Starts[] = {u"jan", u"feb", u"mar",  u"mär", u"apr", u"ma",  u"jun", u"jul", u"aug",
                                    u"sep", u"oct", u"okt",  u"nov", u"dec", u"dez", u"avr", u"déc", u"ene",
                                    u"ago", u"dic", u"giug", u"lug", u"set", u"ott", u"gen", u"out"};
  return word.size() >= 3 && std::any_of(std::begin(Starts), std::end(Starts), [word](QStringView start) {
           return word.startsWith(start, Qt::CaseInsensitive);
         });
}

}  // namespace

Contract contractOf(const Outline& outline) {
  static const Phrases<Contract> contracts(ContractRows);
  const auto said = saidIn(outline, contracts);
  return said.empty() ? Contract::Unknown : said.front();
}

Hours hoursOf(const Outline& outline) {
  static const Phrases<Hours> hours(HoursRows);
  const auto said = saidIn(outline, hours);
  const auto says = [&said](Hours kind) { return std::find(said.begin(), said.end(), kind) != said.end(); };
  if (says(Hours::FullTime)) return says(Hours::PartTime) ? Hours::Either : Hours::FullTime;
  return says(Hours::PartTime) ? Hours::PartTime : Hours::Unknown;
}

Field deadlineOf(const Outline& outline) {
  static const Phrases<int> phrases(DeadlineRows);
  const auto size = quint32(outline.tokens.size());
  for (quint32 i = 0; i < size; ++i) {
    const auto hit = phrases.longestAt(std::span(outline.tokens).subspan(i));
    if (!hit) continue;
    std::optional<quint32> first;
    quint32 end = 0;
    const quint32 from = i + hit->tokenCount;
    for (quint32 at = from; at < std::min(size, from + LongestDate); ++at) {
      const ontology::Token& token = outline.tokens[at];
      if (!token.isNumber && !isMonth(outline.words(token.span))) {
        if (first) break;
        continue;
      }
      first = first.value_or(at);
      end = at + 1;
    }
    if (!first || end - *first < 2) continue;
    const Span span = outline.spanOf(*first, end);
    return {outline.words(span).toString().simplified(), span};
  }
  return {};
}

}  // namespace candor::posting
