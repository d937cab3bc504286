#include "reading/knowledge_text.h"

#include "reading/sound.h"
#include "support/test.h"

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

Knowledge sample() {
  return {.version = u"1.0"_s,
          .date = u"May 2026"_s,
          .rows = {{.kind = KnowledgeKind::Tool, .key = u"a"_s, .name = u"KelpSim"_s, .names = {u"Kelp Sim"_s}},
                   {.kind = KnowledgeKind::Occupation, .key = u"o"_s, .name = u"kelp grader"_s, .names = {}},
                   {.kind = KnowledgeKind::Typical, .key = u"o"_s, .name = {}, .names = {u"a"_s}}}};
}

class KnowledgeTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsReadBack() { QCOMPARE(knowledgeIn(knowledgeText(sample())), std::optional(sample())); }

  void marksOfTheFormAreNoPartOfNames() {
    Knowledge odd = sample();
    odd.rows[0].name = u"Kelp|Sim\tfor\nall"_s;

    QCOMPARE(knowledgeIn(knowledgeText(odd))->rows[0].name, u"Kelp Sim for all"_s);
  }

  void rowsWithoutRoomAreLeftOut() {
    Knowledge odd = sample();
    odd.rows[0].names = {QString(200, u'x'), u"short"_s};
    odd.rows[1].name.clear();

    const auto read = knowledgeIn(knowledgeText(odd));

    QCOMPARE(read->rows.size(), size_t(2));
    QCOMPARE(read->rows[0].names, QStringList{u"short"_s});
  }

  void nonsenseIsRefused_data() {
    QTest::addColumn<QString>("text");
    const QString head = u"candor-knowledge 1\t1\t\n"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("another head") << u"candor-knowledge 2\t1\t\n"_s;
    QTest::newRow("too few cells") << head + u"tool\ta\tb"_s;
    QTest::newRow("unknown kind") << head + u"spell\ta\tb\t"_s;
    QTest::newRow("no key") << head + u"tool\t\tb\t"_s;
    QTest::newRow("no name") << head + u"tool\ta\t\t"_s;
    QTest::newRow("a long name") << head + u"tool\ta\t"_s + QString(121, u'x') + u"\t"_s;
    QTest::newRow("many names") << head + u"tool\ta\tb\t"_s + QString(u"x|"_s).repeated(1001);
  }

  void nonsenseIsRefused() {
    QFETCH(QString, text);

    QVERIFY(!knowledgeIn(text));
  }

  void documentIsSound() {
    const auto document = knowledgeDocument(sample());

    QVERIFY_RESULT(document);
    QVERIFY_RESULT(checkSound(*document, format(FormatId::Onet).limits));
  }

  void nothingIsNoDocument() { QCOMPARE(knowledgeDocument({}).error().fault, Fault::NoText); }
};

CANDOR_TEST(KnowledgeTextTest)

}  // namespace
}  // namespace candor::reading

#include "knowledge_text_test.moc"
