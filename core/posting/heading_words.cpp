#include "posting/heading_words.h"

#include "posting/phrases.h"

namespace candor::posting {

namespace {

constexpr quint32 LongestComposed = 9;  // words of a heading made of heading words
constexpr quint32 LongestLeadIn = 20;

constexpr PhraseRow<Zone> HeadingRows[] = {
    {Zone::Duties,
     u"responsibilities|duties|key responsibilities|what you will do|what you'll do|what you will be doing|what you'll "
     u"be doing|"
     u"your responsibilities|your tasks|your mission|your role|day to day|a day in the life|your day to day|main "
     u"duties|"
     u"duties and responsibilities|essential duties and responsibilities|essential functions|essential job "
     u"functions|job duties|"
     u"principal accountabilities|key accountabilities|scope of work|how you will make an impact|the work|in this role "
     u"you will|"
     u"responsibilities include|duties include|day to day responsibilities|what the job involves|the day to day|"
     u"ihre aufgaben|deine aufgaben|aufgaben|aufgabenbereich|aufgabengebiet|das erwartet dich|das erwartet "
     u"sie|tätigkeiten|"
     u"was sie erwartet|was dich erwartet|ihre tätigkeiten|deine rolle|vos missions|missions|vos "
     u"responsabilités|missions principales|le poste|"
     u"funciones|tus funciones|responsabilidades|tareas|qué harás|principales funciones|primary job functions"},
    {Zone::Requirements,
     u"requirements|qualifications|required|must haves|must have|your profile|what you'll bring|what you will "
     u"bring|what you bring|"
     u"what you'll need|what you will need|what you need|what we're looking for|what we are looking for|who you "
     u"are|about you|"
     u"who we're looking for|who we are looking for|skills and experience|experience and skills|knowledge skills and "
     u"abilities|"
     u"minimum requirements|minimum qualifications|basic qualifications|required skills|required "
     u"qualifications|required experience|"
     u"essential criteria|essential|essential skills|person specification|the ideal candidate|ideal candidate|the "
     u"successful candidate|what it takes|"
     u"candidate profile|you have|you are|you should have|entry requirements|education and experience|job requirements|"
     u"skills|experience|education|licensure|certifications|licenses and certifications|certificates licenses "
     u"registrations|"
     u"education and/or experience|experience required|years of experience required|computer skills|language skills|"
     u"do you have what it takes|you'll have|you will have|we'd love to hear from you if|key skills|tech stack|our "
     u"stack|our tech stack|"
     u"ihr profil|dein profil|profil|anforderungen|ihre qualifikation|ihre qualifikationen|deine "
     u"qualifikationen|qualifikationen|qualifikation|"
     u"das bringen sie mit|das bringst du mit|was sie mitbringen|was du mitbringst|voraussetzungen|wir "
     u"erwarten|anforderungsprofil|"
     u"votre profil|profil recherché|compétences|compétences requises|formation|exigences|qualifications requises|le "
     u"profil|"
     u"requisitos|tu perfil|perfil|qué buscamos|perfil buscado|requisitos mínimos|lo que buscamos|formación"},
    {Zone::Preferred,
     u"nice to have|nice to haves|preferred|preferred qualifications|preferred skills|preferred "
     u"experience|desired|desirable|"
     u"desirable criteria|bonus points|bonus|a plus|pluses|additional assets|good to have|desired skills|desired "
     u"qualifications|"
     u"desired characteristics|would be nice|it would be great if|extra credit|what would be nice|ideally you "
     u"also|optional|wishlist|"
     u"you might also have|even better if you have|what will set you apart|wünschenswert|von vorteil|das wäre "
     u"toll|nice to know|"
     u"les plus|atouts|souhaité|deseable|se valorará|valorable|requisitos deseables|preferred "
     u"requirements|preferences"},
    {Zone::Benefits,
     u"benefits|we offer|what we offer|our offer|perks|perks and benefits|compensation and benefits|why join us|why "
     u"us|why work with us|"
     u"why work for us|what's in it for you|what you'll get|what you will get|what you get|our benefits|benefits "
     u"include|total rewards|"
     u"employee benefits|the benefits|what we can offer you|what we offer you|in return|what you can expect|life with "
     u"us|we provide|rewards|"
     u"wir bieten|wir bieten ihnen|unser angebot|das bieten wir|das bieten wir dir|das bieten wir ihnen|was wir "
     u"bieten|ihre vorteile|deine vorteile|benefits für dich|"
     u"nous offrons|ce que nous offrons|avantages|nos avantages|pourquoi nous rejoindre|ofrecemos|qué "
     u"ofrecemos|beneficios|te ofrecemos"},
    {Zone::About,
     u"about us|who we are|our company|company profile|company overview|company description|about the company|our "
     u"story|our mission|"
     u"our values|our culture|the company|about the team|our client|about our client|about the organization|about the "
     u"organisation|"
     u"our team|overview of the company|company information|background|"
     u"über uns|wir über uns|das unternehmen|unternehmensprofil|wer wir sind|unternehmen|à propos de nous|qui sommes "
     u"nous|l'entreprise|"
     u"à propos|sobre nosotros|quiénes somos|la empresa|sobre la empresa|a snapshot about us"},
    {Zone::Apply,
     u"how to apply|to apply|apply|application process|apply now|next steps|contact|contact information|interview "
     u"process|contact us|"
     u"the process|hiring process|application instructions|application|additional contact|click here to apply|send "
     u"resume to|recruiter|"
     u"bewerbung|kontakt|ihre bewerbung|so bewerben sie sich|ansprechpartner|interessiert|jetzt bewerben|"
     u"pour postuler|candidature|comment postuler|cómo aplicar|contacto|inscríbete"},
    {Zone::EqualOpportunity,
     u"equal opportunity|equal opportunity employer|equal employment opportunity|eeo|eoe|eeo "
     u"statement|diversity|disclaimer|"
     u"diversity and inclusion|diversity statement|our commitment to diversity|privacy|privacy notice|legal|"
     u"accessibility|accommodations|eeo employer|chancengleichheit|vielfalt|datenschutz|égalité des chances|note to "
     u"agencies|agencies"},
    {Zone::Conditions,
     u"physical demands|physical requirements|working conditions|work environment|environment|physical demands and "
     u"work environment|"
     u"environmental conditions|environmental job requirements|physical and mental demands|working environment|"
     u"working conditions and physical requirements|working conditions and physical demands|environmental and physical "
     u"requirements|"
     u"work conditions|physical requirements and working conditions"},
    {Zone::Role,
     u"summary|job summary|position summary|overview|job overview|position overview|role overview|general summary|job "
     u"description|"
     u"description|position description|about the job|about the role|about this role|about the position|the role|the "
     u"opportunity|"
     u"the job|purpose|job purpose|position purpose|purpose of position|role purpose|about the opportunity|job "
     u"details|details|"
     u"general information|project description|project details|additional information|other information|highlights|the "
     u"position|"
     u"introduction|einleitung|stellenbeschreibung|ihre rolle|die stelle|description du poste|le "
     u"rôle|descripción|descripción del puesto|"
     u"main purpose of job|purpose of role|nature and scope|job profile|role summary|summary of position"},
    {Zone::Title,
     u"job title|position title|title|position|role|job|stellenbezeichnung|position name|role title|intitulé du poste|"
     u"poste|puesto|we are hiring"},
    {Zone::Company,
     u"company|company name|employer|organization|organisation|hiring "
     u"company|firma|arbeitgeber|entreprise|empresa|client"},
    {Zone::Place,
     u"location|locations|job location|work location|place|city|primary location|place of work|based in|base|office|"
     u"standort|ort|arbeitsort|einsatzort|lieu|localisation|lieu de travail|ubicación|lugar|localidad|where|location "
     u"of role"},
    {Zone::Pay,
     u"salary|pay|pay rate|compensation|salary range|pay range|rate|hourly rate|starting wage|wage|starting pay|"
     u"base salary|annual salary|gehalt|vergütung|jahresgehalt|stundenlohn|salaire|rémunération|salario|retribución|"
     u"package|hourly pay|base pay|compensation range|starting salary|pay scale|stipend|day rate"},
    {Zone::Fact,
     u"shift|shifts|position type|job number|hours|working hours|work hours|schedule|duration|job type|employment "
     u"type|type|department|reports to|"
     u"reporting to|start date|job id|reference|reference code|ref|requisition id|req id|job "
     u"code|posted|category|industry|"
     u"career level|travel|percentage|status|employee status|contract|contract type|contract length|term|fte|flsa "
     u"status|date|"
     u"closing date|vacancies|job category|function|division|team|grade|pay grade|shift start time|shift end time|end "
     u"time|days|number of openings|"
     u"vertragsart|arbeitszeit|beginn|eintrittsdatum|start|abteilung|type de contrat|contrat|horario|tipo de "
     u"contrato|jornada|"
     u"keywords|key words|tags|job keywords|email|e mail|phone|fax|tel|telephone|website|url|url into your "
     u"browser|work authorization|"
     u"salary type|visa|note|region|business unit|vehicle type|vehicle|certification level|job family|level"},
};

enum class Word : quint8 { Demand, Wish, Duty, Perk, Filler };

// Words that headings are composed of: "Essential Duties & Responsibilities", "Knowledge, Skills, and Abilities".
constexpr PhraseRow<Word> HeadingWordRows[] = {
    {Word::Demand,
     u"requirements|requirement|qualifications|qualification|skills|skill|experience|education|knowledge|abilities|"
     u"ability|"
     u"competencies|competences|licensure|certification|certifications|licenses|license|credentials|attributes|"
     u"criteria|"
     u"profile|characteristics|traits|eligibility|prerequisites|proficiencies|training|background|expertise|qualities|"
     u"registrations"},
    {Word::Wish, u"preferred|desired|desirable|nice|plus|bonus|optional|preference|preferences|advantageous"},
    {Word::Duty,
     u"responsibilities|responsibility|duties|functions|tasks|accountabilities|activities|objectives|deliverables|"
     u"scope"},
    {Word::Perk, u"benefits|perks|compensation|rewards"},
    {Word::Filler,
     u"job|position|role|essential|key|required|minimum|basic|primary|main|general|additional|other|special|specific|"
     u"major|"
     u"core|critical|professional|technical|personal|educational|supervisory|work|candidate|applicant|employment|entry|"
     u"and|or|of|the|your|our|for|a|an|in|to|have|this|necessary|needed|mandatory|must|level|daily|principal|typical|"
     u"related|specifications|standards|include|includes|including|are|but|not|limited|following|as|follows|is|be|will|"
     u"etc|section|list|relevant|clinical|operational|administrative|functional|nice|haves|we|with|on"},
};

// What a lead-in speaks of, first come first served; a wish before all, and Role, the mere word of a candidate, at
// last.
constexpr PhraseRow<Zone> LeadInRows[] = {
    {Zone::Preferred,
     u"preferred|desired|nice to have|a plus|bonus|ideally|advantage|preferably|desirable|set you apart|von "
     u"vorteil|wünschenswert"},
    {Zone::Requirements,
     u"requirements|requirement|qualifications|skills|must have|must possess|must be|must|requires|require|you have|"
     u"you are|we're looking for|we are looking for|looking for|experience|"
     u"you bring|you'll bring|you'll need|you "
     u"need|need|knowledge|required|qualities|attributes|background|mitbringen|mitbringst|profil|perfil|education|"
     u"abilities"},
    {Zone::Duties,
     u"responsibilities|responsible for|trained to|will be trained|you will learn|duties|you "
     u"will|you'll|tasks|functions|aufgaben|missions|funciones|role "
     u"includes|"
     u"position will|role involves|job involves|work includes|will include|responsibility|accountable for"},
    {Zone::Benefits,
     u"we "
     u"offer|offers|benefits|offer|perks|bieten|receive|enjoy|package|offrons|ofrecemos|compensation|rewards|provides"},
    {Zone::About, u"about us|who we are|our company|our values"},
    {Zone::Apply, u"apply|contact|send|submit|call|visit|email|application"},
    {Zone::EqualOpportunity, u"equal opportunity|diversity"},
    {Zone::Conditions,
     u"physical|environment|environmental|regularly required|occasionally required|frequently required|"
     u"continuously required|constantly required|rarely required"},
    {Zone::Role, u"candidate|candidates|applicant|applicants"},
};

const Phrases<Zone>& headings() {
  static const Phrases<Zone> phrases(HeadingRows);
  return phrases;
}

std::optional<Zone> zoneOfComposed(std::span<const ontology::Token> words) {
  static const Phrases<Word> classes(HeadingWordRows);
  if (words.empty() || words.size() > LongestComposed) return std::nullopt;
  bool saw[5] = {};
  Word first = Word::Filler;
  for (const ontology::Token& word : words) {
    const auto hit = classes.longestAt({&word, 1});
    if (!hit) return std::nullopt;
    saw[size_t(hit->value)] = true;
    if (first == Word::Filler) first = hit->value;
  }
  if (saw[size_t(Word::Wish)] && (saw[size_t(Word::Demand)] || words.size() <= 3)) return Zone::Preferred;
  switch (first) {
    case Word::Demand: return Zone::Requirements;
    case Word::Wish: return Zone::Preferred;
    case Word::Duty: return Zone::Duties;
    case Word::Perk: return Zone::Benefits;
    case Word::Filler: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Zone> zoneOfHeading(std::span<const ontology::Token> words) {
  if (words.empty()) return std::nullopt;
  if (const auto zone = headings().whole(words)) return zone;
  return zoneOfComposed(words);
}

std::optional<Zone> zoneOfLeadIn(std::span<const ontology::Token> words) {
  static const Phrases<Zone> leadIns(LeadInRows);
  if (words.size() > LongestLeadIn) return std::nullopt;
  std::optional<Zone> zone;
  for (size_t i = 0; i < words.size(); ++i) {
    const auto hit = leadIns.longestAt(words.subspan(i));
    if (!hit) continue;
    if (hit->value == Zone::Preferred) return Zone::Preferred;
    if (!zone || *zone == Zone::Role) zone = hit->value;
  }
  return zone == Zone::Role ? Zone::Requirements : zone;
}

std::optional<HeadingStart> headingAtStart(std::span<const ontology::Token> words) {
  const auto hit = headings().longestAt(words);
  if (!hit) return std::nullopt;
  return HeadingStart{hit->value, hit->tokenCount};
}

}  // namespace candor::posting
