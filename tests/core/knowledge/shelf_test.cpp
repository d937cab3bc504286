#include "knowledge/shelf.h"

#include "knowledge/shelf_file.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;
using ontology::Ontology;
using reading::Knowledge;
using reading::KnowledgeKind;

const QDate Today(2026, 11, 29);

Knowledge programs(const QString& name) {
  return {.version = u"30.3"_s, .date = u"May 2026"_s, .rows = {{KnowledgeKind::Tool, name, name, {}}}};
}

class ShelfTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();
  const Ontology& ours() const { return *m_loaded; }
  std::optional<QTemporaryDir> m_folder;

  [[nodiscard]] Shelf shelf() const { return Shelf(m_folder->filePath(u"knowledge"_s)); }
  [[nodiscard]] Result<Import> put(Publisher publisher, const Knowledge& knowledge) const {
    return foreground([&](const Worker& worker) { return shelf().put(worker, ours(), publisher, knowledge, Today); });
  }
  [[nodiscard]] Result<Import> tryOut(Publisher publisher, const Knowledge& knowledge) const {
    return foreground(
        [&](const Worker& worker) { return shelf().tryOut(worker, ours(), publisher, knowledge, Today); });
  }
  [[nodiscard]] Result<void> remove(Publisher publisher) const {
    return foreground([&](const Worker& worker) { return shelf().remove(worker, ours(), publisher); });
  }
  [[nodiscard]] QString file() const { return m_folder->filePath(u"knowledge/knowledge.cnd"_s); }

  [[nodiscard]] QByteArray content() const {
    QFile kept(file());
    return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
  }
  void replace(const QByteArray& content) const {
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::WriteOnly));
    QCOMPARE(kept.write(content), content.size());
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }
  void init() { m_folder.emplace(); }

  void nothingIsMadeBeforeTheFirstImport() {
    QCOMPARE(shelf().list()->size(), size_t(0));
    const Loaded loaded = shelf().load(ours());

    QVERIFY(!loaded.trouble);
    QCOMPARE(loaded.ontology.data().data(), ours().data().data());
    QVERIFY(QDir(m_folder->path()).isEmpty());
  }

  void whatIsPutThereIsLoaded() {
    const auto import = put(Publisher::Onet, programs(u"KelpSim Harvest"_s));

    QVERIFY_RESULT(import);
    QCOMPARE(import->version, u"30.3"_s);
    QCOMPARE(import->imported, Today);
    QCOMPARE(import->counts.skills, 1);
    QCOMPARE(*shelf().list(), std::vector<Import>{*import});
    const Loaded loaded = shelf().load(ours());
    QVERIFY(!loaded.trouble);
    QVERIFY(loaded.ontology.named(u"KelpSim Harvest"_s));
    QVERIFY(loaded.ontology.version().startsWith(ours().version() + u'+'));
  }

  void publishersStandBesideEachOther() {
    QVERIFY_RESULT(put(Publisher::Esco, programs(u"MossSim Rare"_s)));
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Anew"_s)));

    const Loaded loaded = shelf().load(ours());
    QCOMPARE(shelf().list()->size(), size_t(2));
    QVERIFY(loaded.ontology.named(u"MossSim Rare"_s));
    QVERIFY(loaded.ontology.named(u"KelpSim Anew"_s));
    QVERIFY(!loaded.ontology.named(u"KelpSim Harvest"_s));
  }

  void orderOfImportsMakesNoDifference() {
    QVERIFY_RESULT(put(Publisher::Esco, programs(u"MossSim Rare"_s)));
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    const QString version = shelf().load(ours()).ontology.version();
    m_folder.emplace();
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    QVERIFY_RESULT(put(Publisher::Esco, programs(u"MossSim Rare"_s)));

    QCOMPARE(shelf().load(ours()).ontology.version(), version);
  }

  void whatIsRemovedIsGone() {
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    QVERIFY_RESULT(put(Publisher::Esco, programs(u"MossSim Rare"_s)));

    QVERIFY_RESULT(remove(Publisher::Onet));
    QVERIFY(!shelf().load(ours()).ontology.named(u"KelpSim Harvest"_s));
    QVERIFY(shelf().load(ours()).ontology.named(u"MossSim Rare"_s));
    QCOMPARE(remove(Publisher::Onet).error().fault, Fault::NotFound);
    QVERIFY_RESULT(remove(Publisher::Esco));
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(shelf().load(ours()).ontology.version(), ours().version());
    QCOMPARE(remove(Publisher::Esco).error().fault, Fault::NotFound);
  }

  void tryingOutWritesNothing() {
    const auto import = tryOut(Publisher::Onet, programs(u"KelpSim Harvest"_s));

    QVERIFY_RESULT(import);
    QCOMPARE(import->counts.skills, 1);
    QVERIFY(QDir(m_folder->path()).isEmpty());
  }

  void tryingOutCountsLikeTheImport() {
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    const auto tried = tryOut(Publisher::Esco, programs(u"KelpSim Harvest"_s));

    QCOMPARE(*tried, *put(Publisher::Esco, programs(u"KelpSim Harvest"_s)));
    QCOMPARE(tried->counts.linked, 1);
  }

  void newerTablesOfOursMakeItAnew() {
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    const auto view = viewOf(content());
    QVERIFY_RESULT(view);
    replace(shelfFile(view->ours + 1, "made by another program", view->sources));

    const Loaded loaded = shelf().load(ours());

    QVERIFY(!loaded.trouble);
    QVERIFY(loaded.ontology.named(u"KelpSim Harvest"_s));
    QCOMPARE(viewOf(content())->ours, ours().fingerprint());
  }

  void changedTablesAreMadeAgainFromTheRows() {
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    QByteArray bytes = content();
    bytes[bytes.size() / 2] = char(~bytes[bytes.size() / 2]);
    replace(bytes);

    const Loaded loaded = shelf().load(ours());

    QVERIFY(!loaded.trouble);
    QVERIFY(loaded.ontology.named(u"KelpSim Harvest"_s));
  }

  void brokenFileLeavesOursAlone_data() {
    QTest::addColumn<int>("kept");
    for (const int kept : {0, 7, 40, 60, 200, 5000}) QTest::addRow("%d bytes", kept) << kept;
  }

  void brokenFileLeavesOursAlone() {
    QFETCH(int, kept);
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    replace(content().first(kept));

    const Loaded loaded = shelf().load(ours());

    QVERIFY(loaded.trouble);
    QCOMPARE(loaded.ontology.version(), ours().version());
    QVERIFY(!shelf().list());
    // It is mended by importing again, or by taking it out.
    QVERIFY_RESULT(put(Publisher::Esco, programs(u"MossSim Rare"_s)));
    QCOMPARE(shelf().list()->size(), size_t(1));
    replace(content().first(kept));
    QVERIFY_RESULT(remove(Publisher::Onet));
    QVERIFY(!QFile::exists(file()));
  }

  void fileThatIsMappedIsReplacedNotChanged() {
    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)));
    const Loaded before = shelf().load(ours());

    QVERIFY_RESULT(put(Publisher::Onet, programs(u"KelpSim Anew"_s)));

    QVERIFY(before.ontology.named(u"KelpSim Harvest"_s));
  }

  void folderThatCannotBeMadeIsToldOf() {
    QFile inTheWay(m_folder->filePath(u"knowledge"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    QCOMPARE(put(Publisher::Onet, programs(u"KelpSim Harvest"_s)).error().fault, Fault::NotWritable);
  }
};

CANDOR_TEST(ShelfTest)

}  // namespace
}  // namespace candor::knowledge

#include "shelf_test.moc"
