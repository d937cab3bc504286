// The same kinds of resume in each of the languages Candor reads, in two usual layouts. The people and firms are ours.
#include "profile/read_profile.h"

#include "ontology/ontology.h"
#include "support/test.h"

#include "core/profile/resume_builder.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace candor::profile;
using candor::ontology::Ontology;
using candor::tests::ResumeBuilder;

namespace {

struct Words {
  const char* language;
  QString name;
  QString place;
  QString phone;
  QString summaryHeading;
  QString summary;
  QString workHeading;
  QString title;
  QString employer;
  QString now;  // a period that goes on
  QString formerTitle;
  QString formerEmployer;
  QString past;  // 2015-03 to 2019-08
  QString result;
  QString educationHeading;
  QString degree;
  QString school;
  QString skillsHeading;
  QString languagesHeading;
  QString language_;
};

const std::array<Words, 7>& resumes() {
  static const std::array<Words, 7> all{
      Words{"English",
            u"Harriet Ashdown"_s,
            u"Bristol, United Kingdom"_s,
            u"+44 117 496 0123"_s,
            u"Profile"_s,
            u"Engineer who keeps water clean and budgets whole, with nine years in public works."_s,
            u"Employment History"_s,
            u"Project Manager"_s,
            u"Severn Works Ltd"_s,
            u"September 2019 – present"_s,
            u"Site Engineer"_s,
            u"Avon Builders Ltd"_s,
            u"March 2015 – August 2019"_s,
            u"Rebuilt two pumping stations for 40,000 people"_s,
            u"Education and Training"_s,
            u"BEng Civil Engineering"_s,
            u"University of Bristol"_s,
            u"Key Skills"_s,
            u"Languages"_s,
            u"English"_s},
      Words{"German",
            u"Jürgen Weißhaupt"_s,
            u"Köln, Deutschland"_s,
            u"+49 221 4960 123"_s,
            u"Kurzprofil"_s,
            u"Ingenieur mit neun Jahren Erfahrung im öffentlichen Bau, der Termine und Kosten hält."_s,
            u"Beruflicher Werdegang"_s,
            u"Projektleiter"_s,
            u"Rheinwerk GmbH"_s,
            u"September 2019 – heute"_s,
            u"Bauingenieur"_s,
            u"Domstadt Bau AG"_s,
            u"März 2015 – August 2019"_s,
            u"Zwei Pumpwerke für 40.000 Menschen erneuert"_s,
            u"Ausbildung"_s,
            u"Diplom Bauingenieurwesen"_s,
            u"Technische Hochschule Köln"_s,
            u"Kenntnisse und Fähigkeiten"_s,
            u"Sprachkenntnisse"_s,
            u"Deutsch"_s},
      Words{"French",
            u"Hélène Garçonnet"_s,
            u"Lyon, France"_s,
            u"+33 4 72 00 01 23"_s,
            u"Profil"_s,
            u"Ingénieure avec neuf ans dans les travaux publics, qui tient les délais et les budgets."_s,
            u"Expérience professionnelle"_s,
            u"Chef de projet"_s,
            u"Rhône Ouvrages SAS"_s,
            u"septembre 2019 – aujourd’hui"_s,
            u"Ingénieure travaux"_s,
            u"Bâtisseurs du Midi SARL"_s,
            u"mars 2015 – août 2019"_s,
            u"Rénové deux stations de pompage pour 40 000 habitants"_s,
            u"Formation"_s,
            u"Master Génie civil"_s,
            u"Université de Lyon"_s,
            u"Compétences"_s,
            u"Langues"_s,
            u"Français"_s},
      Words{"Spanish",
            u"Íñigo Peñalver Ruiz"_s,
            u"Sevilla, España"_s,
            u"+34 954 960 123"_s,
            u"Perfil profesional"_s,
            u"Ingeniero con nueve años en obra pública que cumple los plazos y los presupuestos."_s,
            u"Experiencia laboral"_s,
            u"Jefe de proyecto"_s,
            u"Obras del Guadalquivir S.L."_s,
            u"septiembre de 2019 – actualidad"_s,
            u"Ingeniero de obra"_s,
            u"Constructora Triana S.A."_s,
            u"marzo de 2015 – agosto de 2019"_s,
            u"Renové dos estaciones de bombeo para 40.000 personas"_s,
            u"Formación académica"_s,
            u"Grado en Ingeniería Civil"_s,
            u"Universidad de Sevilla"_s,
            u"Habilidades"_s,
            u"Idiomas"_s,
            u"Español"_s},
      Words{"Italian",
            u"Niccolò Bellandi"_s,
            u"Torino, Italia"_s,
            u"+39 011 496 0123"_s,
            u"Profilo professionale"_s,
            u"Ingegnere con nove anni nei lavori pubblici, che rispetta i tempi e i costi di ogni opera."_s,
            u"Esperienza lavorativa"_s,
            u"Responsabile di progetto"_s,
            u"Opere del Po S.r.l."_s,
            u"settembre 2019 – in corso"_s,
            u"Ingegnere di cantiere"_s,
            u"Costruzioni Mole S.p.A."_s,
            u"marzo 2015 – agosto 2019"_s,
            u"Rinnovate due stazioni di pompaggio per 40.000 persone"_s,
            u"Istruzione e formazione"_s,
            u"Laurea in Ingegneria civile"_s,
            u"Politecnico di Torino"_s,
            u"Competenze"_s,
            u"Lingue"_s,
            u"Italiano"_s},
      Words{"Portuguese",
            u"Conceição Falcão"_s,
            u"Porto, Portugal"_s,
            u"+351 22 496 0123"_s,
            u"Resumo"_s,
            u"Engenheira com nove anos em obras públicas, que cumpre os prazos e os orçamentos."_s,
            u"Experiência profissional"_s,
            u"Gestora de projeto"_s,
            u"Obras do Douro Lda."_s,
            u"setembro de 2019 – presente"_s,
            u"Engenheira de obra"_s,
            u"Construtora Ribeira S.A."_s,
            u"março de 2015 – agosto de 2019"_s,
            u"Renovei duas estações de bombagem para 40 000 pessoas"_s,
            u"Formação académica"_s,
            u"Licenciatura em Engenharia Civil"_s,
            u"Universidade do Porto"_s,
            u"Competências"_s,
            u"Idiomas"_s,
            u"Português"_s},
      Words{"Dutch",
            u"Joris van der Velde"_s,
            u"Utrecht, Nederland"_s,
            u"+31 30 496 0123"_s,
            u"Profiel"_s,
            u"Ingenieur met negen jaar in openbare werken, die planning en kosten bewaakt en haalt."_s,
            u"Werkervaring"_s,
            u"Projectleider"_s,
            u"Waterstaat Bouw BV"_s,
            u"september 2019 – heden"_s,
            u"Uitvoerder"_s,
            u"Domtoren Bouwgroep NV"_s,
            u"maart 2015 – augustus 2019"_s,
            u"Twee gemalen vernieuwd voor 40.000 mensen"_s,
            u"Opleidingen"_s,
            u"Bachelor Civiele Techniek"_s,
            u"Hogeschool Utrecht"_s,
            u"Vaardigheden"_s,
            u"Talen"_s,
            u"Nederlands"_s}};
  return all;
}

const QString Mail = u"contact@mail.example"_s;

// One line an entry, the period at the right edge.
ResumeBuilder onOneLine(const Words& words) {
  return ResumeBuilder()
      .title(words.name)
      .paragraph(words.place + u"\t"_s + Mail + u"\t"_s + words.phone)
      .heading(words.summaryHeading)
      .paragraph(words.summary)
      .heading(words.workHeading)
      .bold(words.title + u", "_s + words.employer + u"\t"_s + words.now)
      .item(words.result)
      .bold(words.formerTitle + u", "_s + words.formerEmployer + u"\t"_s + words.past)
      .item(words.result)
      .heading(words.educationHeading)
      .paragraph(words.degree + u", "_s + words.school + u"\t2009 – 2014"_s)
      .heading(words.skillsHeading)
      .paragraph(u"AutoCAD, Excel, SAP, Python"_s)
      .heading(words.languagesHeading)
      .paragraph(words.language_);
}

// The period first, then the firm, then the title, each on a line; headings in capitals.
ResumeBuilder inBlocks(const Words& words) {
  return ResumeBuilder()
      .title(words.name.toUpper())
      .paragraph(Mail)
      .line(words.phone)
      .line(words.place)
      .heading(words.workHeading.toUpper())
      .paragraph(words.now)
      .bold(words.employer)
      .line(words.title)
      .item(words.result)
      .paragraph(words.past)
      .bold(words.formerEmployer)
      .line(words.formerTitle)
      .item(words.result)
      .heading(words.educationHeading.toUpper())
      .paragraph(u"2009 – 2014"_s)
      .bold(words.school)
      .line(words.degree)
      .heading(words.skillsHeading.toUpper())
      .item(u"AutoCAD"_s)
      .item(u"Excel"_s)
      .item(u"SAP"_s)
      .item(u"Python"_s)
      .heading(words.summaryHeading.toUpper())
      .paragraph(words.summary);
}

bool has(const Profile& profile, SectionKind kind) {
  return std::ranges::any_of(profile.sections, [kind](const Section& section) { return section.kind == kind; });
}

}  // namespace

class LanguagesTest : public QObject {
  Q_OBJECT

 private:
  const Ontology m_ontology = Ontology::load().value();

 private Q_SLOTS:
  void aResumeIsUnderstood_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("isInBlocks");
    for (std::size_t at = 0; at < resumes().size(); ++at) {
      QTest::addRow("%s, on one line", resumes()[at].language) << int(at) << false;
      QTest::addRow("%s, in blocks", resumes()[at].language) << int(at) << true;
    }
  }

  void aResumeIsUnderstood() {
    QFETCH(int, language);
    QFETCH(bool, isInBlocks);
    const Words& words = resumes()[std::size_t(language)];

    const ResumeBuilder resume = isInBlocks ? inBlocks(words) : onOneLine(words);
    const Profile profile = readProfile(resume.document(), m_ontology);

    QCOMPARE(profile.name.value.toUpper(), words.name.toUpper());
    QCOMPARE(profile.email.value, Mail);
    QCOMPARE(profile.phone.value, words.phone);
    QStringList employers;
    for (const Work& work : profile.work) employers += work.employer.value;
    QCOMPARE(employers, (QStringList{words.employer, words.formerEmployer}));
    QCOMPARE(profile.work[0].period.start.iso(), u"2019-09"_s);
    QVERIFY(profile.work[0].period.end.isNow);
    QCOMPARE(profile.work[1].period.start.iso(), u"2015-03"_s);
    QCOMPARE(profile.work[1].period.end.iso(), u"2019-08"_s);
    QCOMPARE(profile.work[0].position.value, words.title);
    QCOMPARE(profile.education.size(), std::size_t(1));
    QCOMPARE(profile.education[0].institution.value, words.school);
    QCOMPARE(profile.skills.size(), std::size_t(4));
    for (const SectionKind kind :
         {SectionKind::Summary, SectionKind::Work, SectionKind::Education, SectionKind::Skills})
      QVERIFY2(has(profile, kind), std::string(key(kind)).c_str());
  }
};

CANDOR_TEST(LanguagesTest)

#include "languages_test.moc"
