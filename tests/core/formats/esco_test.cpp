#include "formats/esco.h"

#include "formats/esco_labels.h"
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

Knowledge readBack(const QByteArray& content) {
  const auto document = read(reading::FormatId::Esco, content);
  return document ? reading::knowledgeIn(document->text).value_or(Knowledge{}) : Knowledge{};
}

QStringList namesIn(const Knowledge& knowledge) {
  QStringList names;
  for (const KnowledgeRow& row : knowledge.rows) names += row.name;
  return names;
}

class EscoTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesAreTakenAndSentencesAreNot() {
    const Knowledge knowledge = readBack(tests::EscoSkills);

    QCOMPARE(namesIn(knowledge), (QStringList{u"brine osmometry"_s, u"Zephyrion"_s, u"KelpSim models"_s}));
    QCOMPARE(knowledge.rows[0].names, QStringList{u"brine osmometer reading"_s});
    QCOMPARE(knowledge.rows[0].key, u"s1"_s);
    QCOMPARE(knowledge.date, u"2024-05-15"_s);
  }

  void zipHoldsAllTables() {
    const Knowledge knowledge = readBack(tests::escoZip());
    const auto occupation = std::ranges::find(knowledge.rows, KnowledgeKind::Occupation, &KnowledgeRow::kind);
    const auto typical = std::ranges::find(knowledge.rows, KnowledgeKind::Typical, &KnowledgeRow::kind);

    QVERIFY(occupation != knowledge.rows.end());
    QCOMPARE(occupation->names, (QStringList{u"salt osmometrist"_s, u"\"brine\" osmometrist"_s}));
    QVERIFY(typical != knowledge.rows.end());
    QCOMPARE(typical->key, occupation->key);
    QCOMPARE(typical->names, QStringList{u"s1"_s});  // what is optional is not typical
  }

  void tableWithoutAddressesIsRead() {
    const Knowledge knowledge = readBack("preferredLabel,altLabels,skillType\nbrine osmometry,,knowledge\n");

    QCOMPARE(namesIn(knowledge), QStringList{u"brine osmometry"_s});
    QCOMPARE(knowledge.rows[0].key, u"brine osmometry"_s);
  }

  void headingsAreNoNames() {
    const Knowledge knowledge =
        readBack("preferredLabel,altLabels,skillType\ntypes of kelp,,knowledge\nkelp osmometry,,knowledge\n");

    QCOMPARE(namesIn(knowledge), QStringList{u"kelp osmometry"_s});
  }

  void verbsAreKnownInEveryForm() {
    EscoLabels labels;
    labels.learn(u"plan KelpSim runs"_s);
    labels.learn(u"manage KelpSim"_s);

    QCOMPARE(labels.namesOfCompetence({u"planning KelpSim runs"_s, u"managing KelpSim"_s, u"manages KelpSim"_s,
                                       u"KelpSim managing"_s, u"KelpSim run"_s}),
             QStringList{u"KelpSim run"_s});
  }

  void otherFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const QByteArray& content, Fault fault) {
      QTest::newRow(name) << content << int(fault);
    };
    row("prose", "Dear reader", Fault::UnknownFormat);
    row("nothing", "", Fault::UnknownFormat);
    row("another table", "name,phone\nJane,1\n", Fault::UnknownFormat);
    row("another zip", tests::onetZip(), Fault::UnknownFormat);
    row("cut off", tests::EscoSkills.chopped(30), Fault::Damaged);
    row("a zip cut off", tests::escoZip().chopped(40), Fault::Damaged);
    row("only sentences", "preferredLabel,altLabels,skillType\nmanage staff,,skill/competence\n", Fault::NoText);
  }

  void otherFilesAreRefused() {
    QFETCH(QByteArray, content);
    QFETCH(int, fault);

    const auto document = read(reading::FormatId::Esco, content);

    QVERIFY(!document);
    QCOMPARE(int(document.error().fault), fault);
  }
};

CANDOR_TEST(EscoTest)

}  // namespace
}  // namespace candor::formats

#include "esco_test.moc"
