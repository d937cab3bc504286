#include "profile/heading_words.h"

#include "profile/shape.h"
#include "profile/word_list.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace candor::profile {
namespace {

struct Nouns {
  SectionKind kind;
  WordList own;   // decide wherever they stand
  WordList weak;  // decide when no other noun does
};

// Folded; the words of English, German, French, Spanish, Italian, Portuguese and Dutch together.
constexpr std::array Table{
    Nouns{
        SectionKind::Contact,
        WordList(
            u" contact contacts kontakt kontaktdaten contacto contactos contatti contatto contato contatos coordonnees "
            u"contactgegevens contactinformatie "),
        WordList(
            u" details information informations profiles links social address data daten angaben infos info datos dati "
            u"dados "
            u"gegevens ")},
    Nouns{SectionKind::Summary,
          WordList(u" summary profile objective objectives objetive overview statement introduction bio biography "
                   u"synopsis about "
                   u"aboutme "
                   u"zusammenfassung kurzprofil profil uberblick profilo sintesi objectif perfil resumen objetivo "
                   u"resumo sommario "
                   u"obiettivo profiel samenvatting profielschets presentation presentazione apropos "),
          WordList(u" goal goals aim sobre ")},
    Nouns{
        SectionKind::Work,
        WordList(
            u" experience experiences work employment employer employers jobs job internships internship "
            u"berufserfahrung "
            u"arbeitserfahrung berufspraxis berufstatigkeit berufstatigkeiten werdegang erfahrung erfahrungen praktika "
            u"praktikum "
            u"experiencia experiencias laboral trabajo empleo esperienza esperienze lavorative lavorativa lavoro "
            u"carriera parcours "
            u"emplois trabalho emprego werkervaring ervaring loopbaan arbeitsverhaltnisse tatigkeiten stationen "),
        WordList(u" history career background positions position appointments stages trayectoria historial roles ")},
    Nouns{SectionKind::Education,
          WordList(
              u" education educational academics studies schooling ausbildung bildung studium bildungsweg schulbildung "
              u"bildungsgang "
              u"hochschulbildung schulausbildung formation formations etudes diplomes scolarite educacion formacion "
              u"estudios "
              u"istruzione formazione studi formacao educacao escolaridade opleiding opleidingen onderwijs studie "
              u"akademischer "
              u"akademische "),
          WordList(u" academic coursework training degrees diplome titoli akademisch academica academique ")},
    Nouns{
        SectionKind::Skills,
        WordList(
            u" skills skill skillset competencies competences competence competencias competenze competency expertise "
            u"proficiencies "
            u"proficiency specialties specialities abilities strengths capabilities kenntnisse fahigkeiten kompetenzen "
            u"fertigkeiten fachkenntnisse edv aptitudes habilidades conocimientos destrezas capacita conoscenze "
            u"abilita "
            u"conhecimentos aptidoes vaardigheden competenties qualifikationen savoir techstack "),
        WordList(u" qualifications technologies tools toolkit stack tech kennis frameworks software keywords outils "
                 u"herramientas "
                 u"highlights strumenti ferramentas ")},
    Nouns{SectionKind::Projects,
          WordList(u" projects project projekte projekterfahrung projets projet proyectos progetti projetos projecten "
                   u"portfolio "),
          WordList(u" ")},
    Nouns{SectionKind::Languages,
          WordList(
              u" languages language sprachen sprachkenntnisse fremdsprachen langues idiomas idioma lingue linguistiche "
              u"linguas talen talenkennis taalvaardigheden "),
          WordList(u" lenguas ")},
    Nouns{
        SectionKind::Certificates,
        WordList(
            u" certifications certificates certification certificate licenses licences license licensure licence "
            u"credentials "
            u"zertifikate zertifizierungen certificats certificaciones certificados certificazioni certificacoes "
            u"certificaten "
            u"certificeringen weiterbildung weiterbildungen fortbildung fortbildungen accreditations trainings certs "),
        WordList(u" courses cursos corsi kurse cursussen cours development ")},
    Nouns{
        SectionKind::Awards,
        WordList(
            u" awards award honors honours honor honour distinctions scholarships fellowships prizes recognition "
            u"recognitions "
            u"auszeichnungen preise stipendien prix recompenses premios premi riconoscimenti onderscheidingen prijzen "
            u"premiacoes "
            u"bourses "),
        WordList(
            u" achievements achievement accomplishments erfolge logros realisations risultati conquistas grants ")},
    Nouns{SectionKind::Publications,
          WordList(u" publications publication papers veroffentlichungen publikationen publicaciones pubblicazioni "
                   u"publicacoes "
                   u"publicaties "
                   u"publikation bibliography "),
          WordList(u" articles books ")},
    Nouns{
        SectionKind::Volunteer,
        WordList(u" volunteer volunteering voluntary ehrenamt ehrenamtliches ehrenamtliche benevolat voluntariado "
                 u"voluntario "
                 u"volontariato vrijwilligerswerk extracurricular extracurriculars involvement benevole engagements "),
        WordList(u" community activities leadership engagement service activites aktivitaten actividades ")},
    Nouns{SectionKind::Interests,
          WordList(u" interests interest hobbies hobby hobbys interessen intereses interessi interesses interets "
                   u"interet loisirs "
                   u"pasatiempos aficiones passions freizeit passatempos passioni pastimes "),
          WordList(u" ")},
    Nouns{
        SectionKind::References,
        WordList(
            u" references reference referees referenzen referencias referenze referenties recommendations testimonials "
            u"recommandations recommendation raccomandazioni "),
        WordList(u" ")},
    Nouns{SectionKind::Other,
          WordList(u" memberships membership affiliations affiliation declaration patents patent talks presentations "
                   u"conferences "
                   u"miscellaneous sonstiges verschiedenes divers otros altro outros overig overige mitgliedschaften "
                   u"afiliaciones "
                   u"workshops seminars "),
          WordList(u" additional other military ")}};

// Colour a noun without changing what it heads.
constexpr WordList Modifiers(
    u" professional relevant related selected additional key core technical personal my main major recent current past "
    u"previous "
    u"other special general strong industry full time part practical business management computer it soft hard top me "
    u"areas area "
    u"field fields teaching research clinical legal sales marketing engineering military international executive "
    u"functional "
    u"teaching leadership academic career digital programming language technology online open source side own notable "
    u"significant academical graduate undergraduate continuing further formal work life a an the and of in for with to "
    u"on at "
    u"und der die das des den dem zu im in et de la le les du d l y e ed el los las del do da dos das em en van het "
    u"met og i "
    u"berufliche beruflicher beruflich beruflichen praktische praktischer personliche personlicher personlichen "
    u"fachliche "
    u"technische besondere weitere schulische schulischer mich uber meine professionnelle professionnelles "
    u"professionnel "
    u"professionnels personnel personnelles techniques technique linguistiques centres profesional profesionales "
    u"tecnicas "
    u"tecnicos personales personal mi academica academicas complementaria professionale professionali tecniche "
    u"personali "
    u"informatiche profissional profissionais tecnicas pessoais pessoal academica complementar professionele "
    u"persoonlijke "
    u"technische mij over me relevante zakelijke qualification project client service services independent freelance "
    u"volunteer s all list applicable employment educational ");

struct Phrase {
  std::u16string_view text;
  SectionKind kind;
};

// Where the words together mean something else.
constexpr std::array Phrases{Phrase{u"career highlights", SectionKind::Awards},
                             Phrase{u"professional development", SectionKind::Certificates},
                             Phrase{u"summary of skills", SectionKind::Skills},
                             Phrase{u"qualifications summary", SectionKind::Summary},
                             Phrase{u"qualifications profile", SectionKind::Summary},
                             Phrase{u"professional qualifications", SectionKind::Summary},
                             Phrase{u"programming languages", SectionKind::Skills},
                             Phrase{u"centres d interet", SectionKind::Interests},
                             Phrase{u"uber mich", SectionKind::Summary},
                             Phrase{u"about me", SectionKind::Summary},
                             Phrase{u"who i am", SectionKind::Summary},
                             Phrase{u"a propos", SectionKind::Summary},
                             Phrase{u"sobre mi", SectionKind::Summary},
                             Phrase{u"acerca de mi", SectionKind::Summary},
                             Phrase{u"over mij", SectionKind::Summary},
                             Phrase{u"chi sono", SectionKind::Summary},
                             Phrase{u"what i do", SectionKind::Skills},
                             Phrase{u"personal information", SectionKind::Contact},
                             Phrase{u"personal details", SectionKind::Contact},
                             Phrase{u"personal data", SectionKind::Contact},
                             Phrase{u"additional information", SectionKind::Other},
                             Phrase{u"other information", SectionKind::Other},
                             Phrase{u"schulischer werdegang", SectionKind::Education},
                             Phrase{u"akademischer werdegang", SectionKind::Education},
                             Phrase{u"parcours academique", SectionKind::Education},
                             Phrase{u"areas of expertise", SectionKind::Skills},
                             Phrase{u"areas of interest", SectionKind::Interests},
                             Phrase{u"research interests", SectionKind::Interests},
                             Phrase{u"work samples", SectionKind::Projects},
                             Phrase{u"community service", SectionKind::Volunteer},
                             Phrase{u"military service", SectionKind::Work},
                             Phrase{u"military experience", SectionKind::Work},
                             Phrase{u"references available upon request", SectionKind::References},
                             Phrase{u"references available on request", SectionKind::References}};

constexpr size_t MostWords = 7;

const Nouns* ownNoun(QStringView word) {
  const auto found = std::find_if(Table.begin(), Table.end(), [&](const Nouns& row) { return row.own.holds(word); });
  return found == Table.end() ? nullptr : &*found;
}

const Nouns* weakNoun(QStringView word) {
  const auto found = std::find_if(Table.begin(), Table.end(), [&](const Nouns& row) { return row.weak.holds(word); });
  return found == Table.end() ? nullptr : &*found;
}

QString joined(const std::vector<QStringView>& words) {
  QString text;
  for (const QStringView word : words) {
    if (!text.isEmpty()) text += u' ';
    text += word;
  }
  return text;
}

// "s k i l l s" → "skills"
QString withoutSpacing(const std::vector<QStringView>& words) {
  QString text;
  for (const QStringView word : words) text += word;
  return text;
}

bool isCommonInside(SectionKind kind, bool isOwnNoun, size_t words) {
  if (!isOwnNoun) return true;
  return words == 1 && kind != SectionKind::Work && kind != SectionKind::Education;
}

std::optional<HeadingWords> phraseHeading(const QString& text) {
  const std::u16string_view wanted(reinterpret_cast<const char16_t*>(text.utf16()), size_t(text.size()));
  const auto found =
      std::find_if(Phrases.begin(), Phrases.end(), [&](const Phrase& phrase) { return phrase.text == wanted; });
  if (found == Phrases.end()) return {};
  return HeadingWords{found->kind, false, false};
}

std::optional<HeadingWords> headingOf(const std::vector<QStringView>& words) {
  if (words.empty() || words.size() > MostWords) return {};
  if (const auto phrase = phraseHeading(joined(words))) return phrase;

  const Nouns* own = nullptr;
  const Nouns* weak = nullptr;
  for (const QStringView word : words) {
    const Nouns* noun = ownNoun(word);
    const Nouns* other = noun ? nullptr : weakNoun(word);
    if (!noun && !other && !Modifiers.holds(word)) return {};
    // "Volunteer Experience", "Project Experience" and "Experience Summary" are no jobs.
    const bool isSummary = noun && noun->kind == SectionKind::Summary && own && own->kind == SectionKind::Work;
    if (noun && (!own || isSummary || noun->kind == SectionKind::Volunteer)) own = noun;
    if (other && !weak) weak = other;
  }
  const Nouns* decisive = own ? own : weak;
  if (!decisive) return {};
  return HeadingWords{decisive->kind, isCommonInside(decisive->kind, own != nullptr, words.size()), own == nullptr};
}

// Small capitals come apart after their first letter: "w ork e xperience".
QString withoutGaps(const std::vector<QStringView>& words) {
  QString text;
  for (size_t i = 0; i < words.size(); ++i) {
    const bool isFirst = words[i].size() == 1 && i + 1 < words.size() && words[i + 1].size() > 1;
    text += words[i];
    if (!isFirst) text += u' ';
  }
  return text;
}

}  // namespace

std::optional<HeadingWords> headingWords(QStringView folded) {
  const std::vector<QStringView> words = wordsOf(folded);
  if (const auto heading = headingOf(words)) return heading;
  const bool isSpaced =
      words.size() > 4 && std::all_of(words.begin(), words.end(), [](QStringView w) { return w.size() == 1; });
  if (isSpaced) {
    const QString unspaced = withoutSpacing(words);
    return headingOf({unspaced});
  }
  const auto isLetter = [](QStringView word) { return word.size() == 1; };
  if (words.size() < 2 || std::none_of(words.begin(), words.end(), isLetter)) return {};
  const QString closed = withoutGaps(words);
  return headingOf(wordsOf(closed));
}

bool isDocumentTitle(QStringView folded) {
  const QString text = joined(wordsOf(folded));
  constexpr WordList Titles(
      u"|curriculum vitae|curriculum|cv|resume|lebenslauf|vita|hoja de vida|curriculo|currculum vitae|r sum|");
  return Titles.holds(text);
}

}  // namespace candor::profile
