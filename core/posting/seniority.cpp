#include "posting/seniority.h"

#include "posting/phrases.h"

namespace candor::posting {

namespace {

constexpr quint32 OpeningTokens = 120;

constexpr PhraseRow<Seniority> TitleRows[] = {
    {Seniority::Intern,
     u"intern|internship|trainee|apprentice|praktikant|praktikantin|praktikum|azubi|auszubildender|auszubildende|"
     u"werkstudent|werkstudentin|stagiaire|stage|becario|prácticas|co op|student"},
    {Seniority::Junior, u"junior|jr|entry level|entry-level|graduate|berufseinsteiger|débutant|júnior|new grad|i"},
    {Seniority::Mid, u"mid level|mid-level|intermediate|ii|professional"},
    {Seniority::Senior,
     u"senior|sr|iii|iv|experienced|principal|staff engineer|staff software engineer|confirmé|sénior|expert"},
    {Seniority::Lead,
     u"lead|leader|team lead|teamleiter|teamleiterin|supervisor|foreman|head nurse|crew chief|charge nurse|"
     u"gruppenleiter|schichtleiter|chef d'équipe|jefe de equipo|tech lead|team leader"},
    {Seniority::Manager, u"manager|leiter|leiterin|abteilungsleiter|responsable|gerente|superintendent|managerin"},
    {Seniority::Director, u"director|directeur|directrice|direktor|head of|bereichsleiter|directora"},
    {Seniority::Executive,
     u"vice president|vp|chief|ceo|cto|cfo|coo|cio|cmo|president|geschäftsführer|geschäftsführerin|executive director|"
     u"managing director|svp|evp|partner"},
    {Seniority::Unknown,
     u"account manager|project manager|product manager|program manager|case manager|office manager|chief of staff "
     u"assistant|"
     u"assistant manager|executive assistant|executive secretary|executive legal secretary|property manager|lead "
     u"generation|"
     u"assistant to the director|social media manager|community manager|relationship manager|category manager|"
     u"projektmanager|produktmanager|data manager|territory manager|brand manager|content manager|"
     u"customer success manager|executive chef|student services|sales executive|account executive|executive"},
};

constexpr PhraseRow<Seniority> ProseRows[] = {
    {Seniority::Intern, u"internship|praktikum|apprenticeship"},
    {Seniority::Junior,
     u"entry level|entry-level|junior level|junior-level|recent graduates|recent graduate|berufseinsteiger"},
    {Seniority::Mid, u"mid level|mid-level|intermediate level"},
    {Seniority::Senior, u"senior level|senior-level"},
    {Seniority::Executive, u"executive level|c level|c-level"},
};

constexpr PhraseRow<int> JobRows[] = {
    {0,
     u"manager|engineer|developer|nurse|technician|assistant|associate|specialist|analyst|representative|coordinator|"
     u"supervisor|"
     u"director|driver|operator|clerk|consultant|administrator|officer|designer|accountant|teacher|therapist|worker|"
     u"agent|advisor|"
     u"adviser|executive|lead|intern|trainee|apprentice|installer|mechanic|electrician|plumber|cook|chef|server|"
     u"cashier|cleaner|"
     u"housekeeper|housekeepers|laborer|labourer|physician|pharmacist|pharmacists|attorney|lawyer|paralegal|secretary|"
     u"receptionist|"
     u"scientist|researcher|architect|planner|buyer|writer|editor|producer|recruiter|trainer|instructor|inspector|"
     u"estimator|"
     u"programmer|tester|auditor|controller|bookkeeper|banker|underwriter|adjuster|broker|dispatcher|picker|packer|"
     u"welder|machinist|"
     u"carpenter|painter|roofer|surveyor|guard|aide|caregiver|carer|hygienist|dentist|assembler|handler|merchandiser|"
     u"stylist|host|"
     u"barista|bartender|drivers|nurses|technicians|representatives|associates|professor|lecturer|tutor|counselor|"
     u"counsellor|"
     u"president|chief|head|practitioner|practitioners|professionals|physicians|superintendent|foreman|leader|partner|"
     u"strategist|marketer|hiring|openings|rn|lpn|cna|"
     u"entwickler|entwicklerin|ingenieur|ingenieurin|sachbearbeiter|sachbearbeiterin|leiter|leiterin|berater|beraterin|"
     u"referent|"
     u"referentin|mitarbeiter|mitarbeiterin|kaufmann|kauffrau|pfleger|pflegefachkraft|fahrer|mechaniker|verkäufer|"
     u"verkäuferin|"
     u"assistentin|koordinator|ingénieur|ingénieure|développeur|développeuse|infirmier|infirmière|vendeur|vendeuse|"
     u"comptable|responsable|chargé|chargée|technicien|ingeniero|ingeniera|desarrollador|enfermero|enfermera|técnico|"
     u"administrativo|contable|gerente|dependiente|auxiliar|agents|clerks|assistants|managers|engineers|specialists|"
     u"installers"}};

}  // namespace

Seniority seniorityIn(std::span<const ontology::Token> title) {
  static const Phrases<Seniority> phrases(TitleRows);
  Seniority highest = Seniority::Unknown;
  for (size_t i = 0; i < title.size();) {
    const auto hit = phrases.longestAt(title.subspan(i));
    if (hit && hit->value > highest) highest = hit->value;
    i += hit ? hit->tokenCount : 1;
  }
  return highest;
}

Seniority seniorityOf(const Outline& outline, const Field& title) {
  static const Phrases<Seniority> prose(ProseRows);
  const auto begin = outline.tokens.begin();
  const auto first = std::find_if(begin, outline.tokens.end(),
                                  [&](const auto& token) { return token.span.start >= title.span.start; });
  const auto last = std::find_if(first, outline.tokens.end(),
                                 [&](const auto& token) { return token.span.start >= title.span.end(); });
  const Seniority named = title.isEmpty() ? Seniority::Unknown : seniorityIn({first, last});
  if (named != Seniority::Unknown) return named;
  const auto opening = std::span(outline.tokens).first(std::min(size_t(OpeningTokens), outline.tokens.size()));
  for (size_t i = 0; i < opening.size(); ++i)
    if (const auto hit = prose.longestAt(opening.subspan(i))) return hit->value;
  return Seniority::Unknown;
}

bool isJobWord(const ontology::Token& token) {
  static const Phrases<int> words(JobRows);
  return words.whole({&token, 1}).has_value();
}

}  // namespace candor::posting
