#include "profile/title_words.h"

#include "ontology/token.h"
#include "profile/shape.h"
#include "profile/word_list.h"

#include <algorithm>
#include <string_view>

namespace candor::profile {
namespace {

// The nouns titles end in (or begin with, in Romance languages), and what ranks people.
constexpr WordList TitleNouns(
    u" engineer developer programmer manager director assistant intern analyst consultant nurse teacher officer "
    u"technician "
    u"specialist coordinator administrator supervisor representative associate accountant designer architect scientist "
    u"researcher "
    u"lecturer professor instructor tutor trainer coach clerk cashier driver operator mechanic electrician plumber "
    u"carpenter cook "
    u"chef waiter waitress server bartender host hostess receptionist secretary librarian editor writer author "
    u"journalist "
    u"reporter photographer producer artist animator musician actor lawyer attorney paralegal judge physician doctor "
    u"surgeon "
    u"dentist pharmacist therapist psychologist counselor counsellor caregiver aide volunteer owner founder cofounder "
    u"partner "
    u"president ceo cto cfo coo cio cmo vp chairman chair member head lead leader principal chief trainee apprentice "
    u"advisor "
    u"adviser agent broker buyer planner scheduler inspector auditor controller treasurer bookkeeper teller "
    u"underwriter adjuster "
    u"recruiter strategist evangelist advocate ambassador contractor freelancer sysadmin tester master mentor fellow "
    u"postdoc "
    u"scholar student worker labourer laborer packer picker loader guard firefighter paramedic soldier sergeant "
    u"captain pilot "
    u"attendant stylist barber beautician cleaner janitor housekeeper nanny merchandiser salesperson salesman seller "
    u"marketer "
    u"copywriter translator interpreter biologist chemist physicist statistician economist geologist ecologist "
    u"veterinarian "
    u"machinist welder fabricator assembler installer foreman superintendent estimator surveyor draftsman drafter "
    u"webmaster "
    u"practitioner clinician phlebotomist radiographer sonographer hygienist dietitian nutritionist optician custodian "
    u"entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin assistent assistentin praktikant "
    u"praktikantin werkstudent werkstudentin mitarbeiter mitarbeiterin kaufmann kauffrau sachbearbeiter "
    u"sachbearbeiterin "
    u"geschaftsfuhrer geschaftsfuhrerin techniker technikerin lehrer lehrerin krankenschwester pfleger pflegerin "
    u"verkaufer "
    u"verkauferin buchhalter buchhalterin referent referentin auszubildender auszubildende teamleiter projektleiter "
    u"softwareentwickler administratorin koch kochin fahrer arzt arztin "
    u"ingenieur ingenieure developpeur developpeuse directeur directrice responsable charge chargee stagiaire "
    u"assistante "
    u"conseiller conseillere vendeur vendeuse infirmier infirmiere professeur enseignant comptable chef gestionnaire "
    u"administrateur technicien technicienne alternant consultante analyste concepteur redacteur "
    u"ingeniero ingeniera desarrollador desarrolladora director directora gerente asistente becario becaria analista "
    u"consultor "
    u"consultora profesor profesora enfermero enfermera vendedor vendedora contador coordinador coordinadora tecnico "
    u"jefe jefa "
    u"encargado encargada dependiente auxiliar programador programadora disenador disenadora abogado "
    u"ingegnere sviluppatore direttore direttrice responsabile assistente stagista tirocinante analista consulente "
    u"docente "
    u"insegnante infermiere infermiera commesso impiegato impiegata tecnico progettista programmatore "
    u"engenheiro engenheira desenvolvedor desenvolvedora diretor diretora gestor gestora estagiario estagiaria "
    u"enfermeiro "
    u"professora programador coordenador "
    u"ontwikkelaar ingenieur directeur medewerker stagiair adviseur docent verpleegkundige beheerder hoofd teamleider "
    u"projectleider projektleiterin teamleiterin projektmanager projektmanagerin projectmanager accountmanager "
    u"verkoper ");
constexpr WordList Ranks(
    u" senior junior sr jr lead chief head principal staff trainee interim acting deputy vice executive co ");
constexpr WordList OrganisationWords(
    u" inc incorporated llc llp ltd limited gmbh ag kg ohg corp corporation company companies plc pty bv nv oy ab srl "
    u"spa sarl "
    u"sas sasu lda ltda group holding holdings technologies technology solutions systems labs laboratories laboratory "
    u"studio "
    u"studios partners consulting consultancy associates agency bank hospital clinic university college institute "
    u"foundation "
    u"ministry department council association society union center centre restaurant hotel industries services "
    u"enterprises "
    u"ventures capital software networks media logistics motors airlines pharmaceuticals pharmacy insurance school "
    u"academy "
    u"verein stiftung universitat klinik krankenhaus bundesamt behorde universite hopital banque societe universidad "
    u"hospital "
    u"banco empresa universita ospedale banca azienda universidade universiteit ziekenhuis gemeente stichting church "
    u"museum "
    u"library retail store stores supermarket bakery gym team international worldwide healthcare health schools ");
constexpr WordList OrganisationForms(u" inc llc ltd gmbh ag corp plc bv srl sarl kg llp pty ltda ");
constexpr WordList SchoolWords(
    u" university college school institute academy polytechnic universitat hochschule fachhochschule gymnasium "
    u"realschule schule "
    u"akademie technikum universite ecole lycee iut universidad instituto escuela colegio facultad universita istituto "
    u"politecnico "
    u"liceo scuola universidade faculdade escola universiteit hogeschool universidade universitetet universitet "
    u"hogskolan "
    u"university's mit eth epfl ucla insead iit nit bootcamp lyceum conservatory seminary kolleg berufsschule tu "
    u"polytechnique "
    u"univ uni coursera udacity udemy edx campus instituut lyceum sciences ");

// "Methodologist", "oceanographer"
bool isOfScience(QStringView word) {
  return word.size() > 9 && (word.endsWith(u"ologist") || word.endsWith(u"ographer") || word.endsWith(u"ologue"));
}

bool hasWordOf(const WordList& list, QStringView folded) {
  const auto words = wordsOf(folded);
  return std::any_of(words.begin(), words.end(), [&](QStringView word) { return list.holds(word); });
}

}  // namespace

double titleStrength(QStringView text, const ontology::Ontology& ontology) {
  if (text.isEmpty() || text.size() > 120) return 0;
  const QString folded = ontology::fold(text);
  const auto words = wordsOf(folded);
  if (words.empty() || words.size() > 12) return 0;
  if (hasWordOf(OrganisationForms, folded)) return 0;
  double strength = 0;
  if (TitleNouns.holds(words.back()) || TitleNouns.holds(words.front()))
    strength += 0.6;
  else if (std::any_of(words.begin(), words.end(), [](QStringView w) { return TitleNouns.holds(w) || isOfScience(w); }))
    strength += 0.45;
  if (words.size() > 1 && Ranks.holds(words.front())) strength += 0.3;
  const auto tokens = ontology::tokenise(text);
  for (const ontology::Mention& mention : ontology.find(text, tokens))
    if (ontology.kind(mention.concept_) == ontology::ConceptKind::Occupation)
      strength += 0.5 * double(mention.tokenCount) / double(std::max<size_t>(1, tokens.size()));
  return std::min(1.0, strength);
}

bool hasTitleNoun(QStringView folded) { return hasWordOf(TitleNouns, folded); }

bool isOrganisation(QStringView folded) { return hasWordOf(OrganisationWords, folded); }

bool isSchool(QStringView folded) {
  if (hasWordOf(SchoolWords, folded)) return true;
  const auto words = wordsOf(folded);
  return std::any_of(words.begin(), words.end(), [](QStringView word) {
    return word.size() > 8 &&
           (word.endsWith(u"universitat") || word.endsWith(u"hochschule") || word.endsWith(u"schule") ||
            word.endsWith(u"gymnasium") || word.endsWith(u"akademie") || word.endsWith(u"kolleg"));
  });
}

}  // namespace candor::profile
