#include "formats/onet.h"

#include "formats/formats.h"
#include "reading/knowledge_text.h"
#include "support/published_tables.h"
#include "support/test.h"

#include <algorithm>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::Knowledge;
using reading::KnowledgeKind;
using reading::KnowledgeRow;
using tests::zipOf;

Knowledge readBack(const QByteArray& zip) {
  const auto document = read(reading::FormatId::Onet, zip);
  return document ? reading::knowledgeIn(document->text).value_or(Knowledge{}) : Knowledge{};
}

KnowledgeRow rowNamed(const Knowledge& knowledge, const QString& name) {
  const auto found = std::ranges::find(knowledge.rows, name, &KnowledgeRow::name);
  return found == knowledge.rows.end() ? KnowledgeRow{} : *found;
}

class OnetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void versionAndDateAreTold() {
    const Knowledge knowledge = readBack(tests::onetZip());

    QCOMPARE(knowledge.version, u"30.3"_s);
    QCOMPARE(knowledge.date, u"May 2026"_s);
  }

  void versionIsAlsoInTheFoldersName() {
    const Knowledge knowledge =
        readBack(zipOf({{.name = "db_29_1_text/Occupation Data.txt", .content = tests::OnetOccupations},
                        {.name = "db_29_1_text/Software Skills.txt", .content = tests::OnetPrograms}}));

    QCOMPARE(knowledge.version, u"29.1"_s);
    QCOMPARE(knowledge.date, QString());
  }

  void occupationsHaveTitlesAndSkills() {
    const Knowledge knowledge = readBack(tests::onetZip());
    const KnowledgeRow farmer = rowNamed(knowledge, u"Kelp Farming Technicians"_s);

    QCOMPARE(farmer.kind, KnowledgeKind::Occupation);
    QVERIFY(farmer.names.contains(u"Seaweed Line Technician"_s));
    const auto typical = std::ranges::find_if(knowledge.rows, [](const KnowledgeRow& row) {
      return row.kind == KnowledgeKind::Typical && row.key == u"99-0001.00"_s;
    });
    QVERIFY(typical != knowledge.rows.end());
    // Asked for in postings or important first, the rest behind.
    QCOMPARE(typical->names, (QStringList{u"Marine biomass ledger MBL"_s, u"Microsoft Excel"_s, u"Tidal Phycology"_s,
                                          u"Tidewright Harvest Planner software"_s}));
  }

  void namesOfBeforeAreRead() {
    const QByteArray titles = QByteArray(tests::OnetTitles).replace("Job Title", "Alternate Title");
    const QByteArray programs = QByteArray(tests::OnetPrograms).replace("Workplace Example", "Example");

    const Knowledge knowledge = readBack(zipOf({{.name = "Occupation Data.txt", .content = tests::OnetOccupations},
                                                {.name = "Alternate Titles.txt", .content = titles},
                                                {.name = "Technology Skills.txt", .content = programs}}));

    QVERIFY(rowNamed(knowledge, u"Kelp Farming Technicians"_s).names.contains(u"Seaweed Line Technician"_s));
    QCOMPARE(rowNamed(knowledge, u"Microsoft Excel"_s).kind, KnowledgeKind::Tool);
  }

  void programsHaveShorterNames() {
    QCOMPARE(shorterNames(u"Structured query language SQL"_s), (QStringList{u"Structured query language"_s, u"SQL"_s}));
    QCOMPARE(shorterNames(u"Adobe Systems Adobe Photoshop"_s), QStringList{u"Adobe Photoshop"_s});
    QCOMPARE(shorterNames(u"Tidewright Planner software"_s), QStringList{u"Tidewright Planner"_s});
    QCOMPARE(shorterNames(u"Job posting software"_s), QStringList());
    QCOMPARE(shorterNames(u"Kelp Compute Cloud (KC2)"_s), (QStringList{u"Kelp Compute Cloud"_s, u"KC2"_s}));
    QCOMPARE(shorterNames(u"KelpSim"_s), QStringList());
    QCOMPARE(shorterNames(QString()), QStringList());
  }

  void otherFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const QByteArray& content, Fault fault) {
      QTest::newRow(name) << content << int(fault);
    };
    const QByteArray whole = tests::onetZip();
    row("no zip", "conceptUri,preferredLabel\n", Fault::UnknownFormat);
    row("another zip", zipOf({{.name = "word/document.xml"}}), Fault::UnknownFormat);
    row("cut off", whole.first(whole.size() / 2), Fault::Damaged);
    row("a table of other columns",
        zipOf({{.name = "Occupation Data.txt", .content = "Code\tTitle\r\n1\tKelp\r\n"},
               {.name = "Software Skills.txt", .content = tests::OnetPrograms}}),
        Fault::Damaged);
    row("a row cut off",
        zipOf({{.name = "Occupation Data.txt", .content = tests::OnetOccupations.chopped(9)},
               {.name = "Software Skills.txt", .content = tests::OnetPrograms}}),
        Fault::Damaged);
    row("a bomb",
        zipOf({{.name = "Occupation Data.txt", .content = QByteArray(8 * 1024 * 1024, ' '), .isDeflated = true},
               {.name = "Software Skills.txt", .content = tests::OnetPrograms}}),
        Fault::TooLarge);
    row("no rows",
        zipOf({{.name = "Occupation Data.txt", .content = "O*NET-SOC Code\tTitle\r\n"},
               {.name = "Software Skills.txt", .content = "O*NET-SOC Code\tExample\r\n"}}),
        Fault::NoText);
  }

  void otherFilesAreRefused() {
    QFETCH(QByteArray, content);
    QFETCH(int, fault);

    const auto document = read(reading::FormatId::Onet, content);

    QVERIFY(!document);
    QCOMPARE(int(document.error().fault), fault);
  }
};

CANDOR_TEST(OnetTest)

}  // namespace
}  // namespace candor::formats

#include "onet_test.moc"
