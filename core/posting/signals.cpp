#include "posting/signals.h"

#include "posting/phrases.h"

namespace candor::posting {

namespace {

using Row = PhraseRow<Cue>;

constexpr Row CueRows[] = {
    {Cue::MustBefore,
     u"must|must have|must possess|must be|must hold|must be able to|requires|require|you must have|"
     u"only candidates with|only applicants with|needs to have|"
     u"zwingend|setzt voraus|setzen wir voraus|setzen voraus|impérativement|debe tener|se requiere|se exige"},
    {Cue::MustAfter,
     u"required|is required|are required|is a must|are a must|a must|must have skill|essential|is essential|"
     u"are essential|mandatory|is mandatory|compulsory|is necessary|are necessary|necessary|is needed|"
     u"are needed|skills needed|experience needed|knowledge needed|abilities needed|detail needed|"
     u"required by law|erforderlich|voraussetzung|vorausgesetzt|notwendig|unabdingbar|zwingend erforderlich|"
     u"requis|requise|exigé|exigée|obligatoire|indispensable|impératif|requerido|requerida|obligatorio|"
     u"imprescindible|necesario|obligatoria"},
    {Cue::NeedBefore,
     u"is required to|are required to|required to|minimum|minimum of|a minimum of|at least|you need|you will "
     u"need|you'll need|need to have|need to be|"
     u"should have|should be|you should have|need strong|we require|have to|mindestens|minimum de|au moins|"
     u"al menos|como mínimo|candidates should|applicants should|we expect|you have|you possess|du hast|"
     u"sie haben|sie verfügen über|du bringst|sie bringen|vous avez|vous possédez|vous maîtrisez|tienes|"
     u"candidates will have|candidate will have|the ideal candidate|ideal candidate|successful candidate|"
     u"successful candidates|the right candidate|the right person|qualified candidates|qualified applicants|you bring"},
    {Cue::NiceBefore,
     u"ideally|preferably|nice to have|nice to haves|nice-to-have|bonus points|bonus points for|bonus if|"
     u"would be nice|good to have|preference given to|preference will be given to|preference for|extra credit|"
     u"highly prefer|strongly prefer|we prefer|would prefer|prefer experience|prefer candidates|"
     u"we would love|we'd love|it helps if|idealerweise|bestenfalls|wünschenswert sind|wünschenswert ist|"
     u"optimalerweise|idéalement|de préférence|preferentemente|idealmente|se valorará|se valora|valorable|"
     u"preferred but not required|vorzugsweise|preferred candidate|preferred candidates|the preferred candidate|"
     u"preferred applicants|the preferred applicant"},
    {Cue::NiceAfter,
     u"preferred|is preferred|are preferred|highly preferred|strongly preferred|is highly preferred|"
     u"is strongly preferred|preferred but not required|a plus|is a plus|are a plus|is plus|as a plus|"
     u"a big plus|a huge plus|is a huge plus|a strong plus|a definite plus|is a definite plus|a bonus|is a bonus|"
     u"are a bonus|desired|is desired|are desired|highly desired|desirable|is desirable|are desirable|"
     u"highly desirable|is highly desirable|an advantage|is an advantage|advantageous|is "
     u"advantageous|helpful|useful|is useful|are useful|would be useful|"
     u"is helpful|are helpful|beneficial|is beneficial|an asset|is an asset|considered an asset|not required|"
     u"is not required|are not required|not necessary|is not necessary|is not essential|are not essential|is not "
     u"mandatory|not essential|not mandatory|"
     u"would be great|would be ideal|would be a plus|would be an advantage|would be beneficial|is ideal|"
     u"will be an advantage|is welcome|are welcome|a benefit|would be a benefit|but not required|"
     u"but not essential|but will train|wünschenswert|ist wünschenswert|von vorteil|ist von vorteil|"
     u"sind von vorteil|ein plus|ist ein plus|ein vorteil|gern gesehen|gerne gesehen|willkommen|ist willkommen|"
     u"pluspunkt|kein muss|souhaité|souhaitée|souhaités|souhaitable|apprécié|appréciée|un plus|serait un plus|"
     u"un atout|est un atout|deseable|deseables|es un plus|preferible|a definite asset|is favorable|favorable"},
    {Cue::NotNeeded,
     u"no experience required|no experience necessary|no experience needed|no prior experience required|"
     u"no prior experience necessary|no previous experience required|no previous experience necessary|"
     u"no degree required|experience is not required|experience is not necessary|experience not necessary|"
     u"experience not required|experience is not mandatory|no sales experience required|we will train you|"
     u"full training provided|full training will be given|keine vorkenntnisse|sin experiencia|"
     u"aucune expérience requise|training provided"},
    {Cue::AsNeeded,
     u"as required|as necessary|may require|that are needed|that is needed|that are required|that is "
     u"required|necessary for|necessary in|may be necessary|may be required|as needed|when "
     u"required|when necessary|when needed|if required|if necessary|if needed|"
     u"where required|where necessary|as desired|if desired|where needed|necessary to|bei bedarf|si nécessaire|"
     u"si es necesario|required for all|required documents|required information"},
    {Cue::Demand,
     u"experience in|experience with|"
     u"experience using|experience working|experience as a|experience as an|proficient in|proficient with|"
     u"proficiency in|proficiency with|knowledge of|knowledge in|working knowledge|familiar with|familiarity with|"
     u"understanding of|bachelor's degree|bachelors degree|master's degree|masters degree|"
     u"high school diploma|expertise in|skilled in|fluent in|ability to work|ability to communicate|"
     u"well versed in|hands on experience|track record of|track record in|valid driver's license|"
     u"valid drivers license|driver's license|drivers license|driving licence|driving license|"
     u"background in|certified in|certification in|erfahrung in|erfahrung mit|erfahrung im|berufserfahrung|"
     u"kenntnisse in|kenntnisse im|kenntnisse|gute kenntnisse|abgeschlossenes studium|abgeschlossene ausbildung|"
     u"abgeschlossene berufsausbildung|expérience en|expérience dans|expérience de|maîtrise de|connaissance de|"
     u"connaissances en|formation en|diplôme de|experiencia en|experiencia con|conocimientos de|conocimiento de|"
     u"dominio de|titulación en|we are looking for someone with|looking for people who|must be proficient"},
    {Cue::Opening,
     u"ability to|able to|the ability to|strong|excellent|good|solid|proven|demonstrated|outstanding|exceptional|"
     u"superior|effective|advanced|basic|experience|experienced|previous|prior|willingness to|willing to|"
     u"comfortable|knowledgeable|highly|self motivated|self-motivated|detail oriented|proficient|proficiency|"
     u"fluent|fluency|capable of|capacity to|a passion for|passion for|passionate about|sound knowledge|"
     u"graduate of|completion of|current|valid|active|possess|possesses|general knowledge|in depth|extensive|"
     u"significant|sehr gute|gute|sicherer umgang|fundierte|teamfähigkeit|bonne|bonnes|excellentes|"
     u"buen|buena|capacidad|clean driving record"},
    {Cue::Experience,
     u"experience|experienced|experiences|background|erfahrung|erfahrungen|expérience|experiencia|"
     u"praxis|exposure to"},
    {Cue::Permit,
     u"work permit|work authorization|work authorisation|authorized to work|authorised to work|eligible to work|"
     u"eligibility to work|legally authorized|legally eligible|right to work|permission to work|us citizen|"
     u"us citizens|u.s. citizen|u.s. citizens|us citizenship|u.s. citizenship|green card|permanent resident|"
     u"visa sponsorship|sponsorship|sponsor visas|h1b|h-1b|security clearance|secret clearance|top secret|ts/sci|"
     u"ts sci|active clearance|dod clearance|public trust|obtain a clearance|sc clearance|dv clearance|"
     u"arbeitserlaubnis|aufenthaltstitel|arbeitsgenehmigung|permis de travail|titre de séjour|"
     u"permiso de trabajo|clearance required|clearance is required"},
    {Cue::Licence,
     u"driver's license|drivers license|driver license|driving license|driving licence|driver's licence|"
     u"drivers licence|license|licence|licensed|licensure|licenses|licences|cdl|führerschein|fahrerlaubnis|"
     u"permis b|permis de conduire|carnet de conducir|approbation|registration with|registered with"},
    {Cue::Certificate,
     u"certification|certifications|certified|certificate|certificates|accreditation|zertifikat|"
     u"zertifizierung|certificat|certificado"},
    {Cue::Degree,
     u"university degree|college degree|a degree|degree in|degree from|degree|degrees|four year degree|4 year "
     u"degree|4-year degree|"
     u"4 year college degree|four-year degree|undergraduate degree|hochschulabschluss|hochschulstudium|"
     u"abgeschlossenes studium|studium|abgeschlossenes hochschulstudium|universitätsabschluss|licenciatura|"
     u"titulación universitaria|college graduate|university graduate|diplôme universitaire|educated to degree level"},
    {Cue::ShortDegree,
     u"two year degree|2 year degree|2 or 4 year degree|two or four year degree|2 or 4 year college degree|2/4 year "
     u"degree|"
     u"two or four year college degree|2 to 4 year degree|2 yr degree|2 or 4 yr degree|"
     u"2-year degree|two-year degree|technical degree|technical college|graduate of an "
     u"accredited|graduate from an accredited|graduation from an accredited"},
    {Cue::Training,
     u"abgeschlossene ausbildung|abgeschlossene berufsausbildung|berufsausbildung|ausbildung als|ausbildung zum|"
     u"ausbildung zur|apprenticeship|trade school|vocational training|formación profesional|"
     u"abgeschlossene kaufmännische ausbildung"},
    {Cue::OrEquivalent,
     u"or equivalent|or equivalent experience|or equivalent combination|an equivalent combination|or related "
     u"experience|"
     u"or equivalent work experience|or comparable|or similar|oder vergleichbar|oder vergleichbare|"
     u"oder eine vergleichbare|oder gleichwertig|ou équivalent|o equivalente|o similar|equivalent combination|"
     u"equivalent experience|equivalent work experience|and/or equivalent|or relevant experience|"
     u"in lieu of|may be substituted|can be substituted|equivalent relevant experience|or the equivalent|"
     u"or its equivalent|or an equivalent|or an equivalent combination|or any equivalent combination|or equivalency|or "
     u"equivalent education|or equivalent training|"
     u"or related work experience|or relevant work experience|or related training|or work experience|"
     u"or practical experience|or military experience|or commensurate|commensurate experience|"
     u"will be substituted|could be substituted|may substitute|can substitute|will substitute|"
     u"substituted for|in place of|combination of education|combination of training|combination of experience|"
     u"combination of relevant|combination of related|or any combination|or a combination|or combination|"
     u"or any equivalent|equivalent training|equivalent amount|or demonstrated equivalent|do not possess|does not "
     u"possess|can replace|may replace|"
     u"may be considered|will be considered in lieu"},
    {Cue::Language,
     u"bilingual|native speaker|mother tongue|verhandlungssicher|sprachkenntnisse|wort und schrift|in wort und schrift|"
     u"muttersprache|deutschkenntnisse|englischkenntnisse|französischkenntnisse|fremdsprachenkenntnisse|bilingue|"
     u"lu écrit parlé|bilingüe"},
    {Cue::Fluent,
     u"fluent|fluency|fluently|native|spoken|speak|speaking|written and spoken|language|languages|fließend|courant|"
     u"fluido|a2|b1|b2|c1|c2"},
    {Cue::MustLive,
     u"must live|must reside|must be located|must be based|must be local|must be within|must currently live|must "
     u"relocate"},
    {Cue::Place,
     u"local candidates|reside in|live within|within commuting distance|commutable|willing to relocate|"
     u"willingness to relocate|relocate|able to commute|reisebereitschaft|residing in|umzugsbereitschaft"},
    {Cue::Examples,
     u"such as|like|e.g.|e.g|eg|for example|for instance|wie z.b.|z.b.|wie|zum beispiel|beispielsweise|tels que|telles "
     u"que|"
     u"comme|tales como|como|por ejemplo"},
    {Cue::AnyOf,
     u"one of|one of the|one or more|one or more of|at least one|at least one of|any of|either|some of|or other|"
     u"one of the following|eine der|mindestens eine|au moins un|al menos uno"},
    {Cue::Or, u"or|and/or|oder|bzw.|und/oder|ou|et/ou|o|y/o|respectively"},
    {Cue::Years, u"years|year|yrs|yr|jahre|jahren|jahr|ans|années|année|años|año|anni"},
    {Cue::Months, u"months|month|monate|monaten|mois|meses"},
    {Cue::RoleProse,
     u"you will|you'll|we are looking for|we're looking for|is looking for|are looking for|is looking to|we are "
     u"seeking|"
     u"is seeking|are seeking|currently seeking|seeking|we are hiring|is hiring|this position|this role|the role|"
     u"in this role|the position|responsible for|as a|as an|"
     u"the successful candidate|the ideal candidate|ideal candidate|successful candidates|wir suchen|nous "
     u"recherchons|buscamos|"
     u"searching for|has an opening|have an opening|has an immediate|job opportunity for|we need"},
    {Cue::AboutUs,
     u"is a leading|are a leading|is a leader|is the leading|world leader|world leading|global leader|is a global|"
     u"industry leader|a leading provider|leading provider|founded in|was founded|established in|headquartered in|"
     u"since 19|our mission|our mission is|our company|our clients include|fortune 500|our values|our vision|"
     u"we are committed to|we pride ourselves|we believe|our culture|our history|has been serving|"
     u"offices in|employees worldwide|our team of|is one of|is one of the largest|is the largest|is the world's|"
     u"wir sind ein|unternehmen mit|mitarbeiter weltweit|nous sommes|somos una|is proud|publicly traded|"
     u"is committed to|continues to grow|award winning|for more information about|learn more about us"},
    {Cue::Perk,
     u"we offer|we provide|great pay|pay and benefits|direct deposit|referral bonus|401k|401 k|401|medical "
     u"dental|health insurance|dental insurance|life insurance|"
     u"paid time off|paid vacation|paid holidays|pto|vacation days|competitive salary|competitive pay|"
     u"competitive compensation|competitive wages|benefits package|comprehensive benefits|excellent benefits|"
     u"full benefits|great benefits|tuition reimbursement|company match|employee discount|employee discounts|"
     u"sign on bonus|signing bonus|bonus potential|stock options|pension|gym membership|free lunch|wir bieten|"
     u"urlaubstage|betriebliche altersvorsorge|nous offrons|tickets restaurant|mutuelle|ofrecemos|"
     u"flexible spending|employee assistance|profit sharing|weekly pay|paid weekly|paid training|"
     u"growth potential|advancement opportunities|opportunities for advancement|work life balance|dental vision|"
     u"short term disability|long term disability|hospitalization coverage|vision insurance|employee perks|"
     u"retirement plans|volunteer programs|paid certifications|"
     u"disability insurance|retirement plan|retirement savings|perks|days annual leave|days holiday|tuition assistance|"
     u"health and dental|dental plans|discounts on|medical benefits|health benefits"},
    {Cue::Apply,
     u"apply now|apply online|apply today|apply directly|apply with|updated resume|to apply|apply at|apply to|apply in "
     u"person|click here|click the|click on|"
     u"send resume|send your resume|submit your resume|submit resume|send us your|email resume|email your resume|"
     u"forward your resume|please send|please apply|please submit|please email|please call|please contact|"
     u"please visit|visit our website|visit us at|no phone calls|cover letter|for immediate consideration|"
     u"first published|posting provided by|provided by the|bewerben sie sich|ihre bewerbung|deine bewerbung|"
     u"bewerbungsunterlagen|lebenslauf|lettre de motivation|envoyez|envía tu|closing date|application deadline|"
     u"call us|follow us|refer a friend|job alerts|please forward|please include|interested candidates|send resumes|"
     u"please consider|if you are a current|if you're a|copy and paste|to learn more|if interested|if you are "
     u"interested|applications must be|applications will be|applications are|will be contacted|will be contacting|"
     u"will contact you|we will contact|we thank all|find out more|visit our|view all of our|view all our|link below|"
     u"positions are limited|spaces are limited|open until filled|only shortlisted|shortlisted candidates|"
     u"send your cv|submit your application|how to apply|thank you for your interest|sounds like you|hear from you|"
     u"send a resume|send a cv|look forward to hearing|looking forward to hearing|what are you waiting|apply within|"
     u"join our team|join our growing|join us|come and join|come join|want to talk to you|want to hear from you"},
    {Cue::EqualOpportunity,
     u"equal opportunity|equal employment opportunity|equal opportunities|eoe|eeo|eeoc|affirmative action|"
     u"without regard to|regardless of race|regardless of gender|race color|race religion|sexual orientation|gender "
     u"identity|"
     u"national origin|protected veteran|protected veterans|veteran status|minorities women|minority female|"
     u"m/f/d/v|m/f/v/d|e verify|e-verify|reasonable accommodation|reasonable accommodations|"
     u"americans with disabilities act|discriminate|discrimination|drug free workplace|"
     u"drug-free workplace|diversity and inclusion|chancengleichheit|schwerbehinderte|"
     u"unabhängig von geschlecht|égalité des chances|igualdad de oportunidades|all qualified applicants|"
     u"protected by law|genetic information|required by law to|treat all|request accommodation|request an "
     u"accommodation|"
     u"require accommodation|require an accommodation|need an accommodation"},
    {Cue::Notice,
     u"privacy policy|privacy notice|datenschutz|third party agencies|recruitment agencies|staffing agencies|"
     u"unsolicited resumes|not intended to be|exhaustive list|nothing in this job description|"
     u"statements are intended|general nature and level|subject to change|other duties as assigned|"
     u"performs other duties|perform other duties|stooping|crouching|kneeling|prolonged standing|prolonged "
     u"periods|other duties may be assigned|duties as assigned|"
     u"does not constitute|employment contract|all rights reserved|posted on|requisition|job number|job id|"
     u"reference number|keywords|key words|internal candidates|internal applicants|may be revised|reserves the right"},
    {Cue::Filler,
     u"to perform this job successfully|perform each essential|requirements listed below|representative of|"
     u"may be made to enable|the following qualifications|the following requirements|what we are looking for|"
     u"qualifications include|include but are not limited|including but not limited to the following|"
     u"not limited to the following|not all inclusive|in order to be considered|you meet the following"},
    {Cue::Remote,
     u"fully remote|100% remote|remote position|remote role|remote job|remote work|remote working|remote first|"
     u"remote-first|remote based|remote opportunity|work remotely|working remotely|work from home|working from home|"
     u"home based|home-based|telecommute|telecommuting|full remote|100% homeoffice|100 homeoffice|télétravail complet|"
     u"remote within|remote in|virtual position"},
    {Cue::Hybrid,
     u"hybrid working|hybrid work|hybrid role|hybrid position|hybrid model|hybrid schedule|hybrid office|"
     u"days in the office|days per week in the office|days a week in the office|hybrides arbeiten|"
     u"hybride|days from home|days on site|days a week on site|partially remote|remote/hybrid|homeoffice|home "
     u"office|mobiles arbeiten|télétravail|teletrabajo"},
    {Cue::OnSite,
     u"on-site position|on site position|onsite position|on-site role|on site role|work on-site|work on site|"
     u"work onsite|office based|office-based|in-office|not remote|not a remote|no remote|vor ort|in person role|"
     u"100% on site|100% onsite|fully on-site|sur site|presencial"},
};

}  // namespace

std::vector<Signal> signalsIn(std::span<const ontology::Token> tokens) {
  static const Phrases<Cue> phrases(CueRows);
  std::vector<Signal> found;
  for (quint32 i = 0; i < tokens.size();) {
    const auto hit = phrases.longestAt(tokens.subspan(i));
    if (hit) found.push_back({hit->value, i, hit->tokenCount});
    i += hit ? hit->tokenCount : 1;
  }
  return found;
}

}  // namespace candor::posting
