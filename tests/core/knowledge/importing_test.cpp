#include "knowledge/importing.h"

#include "support/published_tables.h"
#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;
using reading::Knowledge;
using reading::KnowledgeKind;
using reading::KnowledgeRow;

// Through the child that reads foreign files, as in the programs.
class ImportingTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  reading::Reader m_reader{QStringLiteral(CANDOR_BIN "/candor-reader")};

  QString written(const QString& name, const QByteArray& content) {
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
  }
  Result<Knowledge> read(Publisher publisher, const QStringList& files) {
    return foreground([&](const Worker& worker) { return readFiles(worker, m_reader, publisher, files); });
  }
  static qsizetype count(const Knowledge& knowledge, KnowledgeKind kind) {
    return std::ranges::count(knowledge.rows, kind, &KnowledgeRow::kind);
  }

 private Q_SLOTS:
  void databaseIsRead() {
    const auto knowledge = read(Publisher::Onet, {written(u"db.zip"_s, tests::onetZip())});

    QVERIFY_RESULT(knowledge);
    QCOMPARE(knowledge->version, u"30.3"_s);
    QCOMPARE(count(*knowledge, KnowledgeKind::Occupation), 2);
    QCOMPARE(count(*knowledge, KnowledgeKind::Tool), 3);
  }

  void severalTablesAreOneImport() {
    const auto knowledge = read(Publisher::Esco, {written(u"skills_en.csv"_s, tests::EscoSkills),
                                                  written(u"occupations_en.csv"_s, tests::EscoOccupations)});

    QVERIFY_RESULT(knowledge);
    QCOMPARE(count(*knowledge, KnowledgeKind::Occupation), 1);
    QCOMPARE(count(*knowledge, KnowledgeKind::Knowledge), 2);
    QCOMPARE(knowledge->date, u"2024-05-15"_s);
  }

  void versionIsReadInTheFilesName() {
    const auto knowledge =
        read(Publisher::Esco, {written(u"ESCO dataset - v1.2.0 - classification - en - csv.zip"_s, tests::escoZip())});

    QVERIFY_RESULT(knowledge);
    QCOMPARE(knowledge->version, u"1.2.0"_s);
  }

  void publisherIsRecognised() {
    const auto recognised = [&](const QStringList& files) {
      return foreground([&](const Worker& worker) { return readFiles(worker, m_reader, files); });
    };

    QCOMPARE(recognised({written(u"a.zip"_s, tests::onetZip())})->publisher, Publisher::Onet);
    QCOMPARE(recognised({written(u"b.zip"_s, tests::escoZip())})->publisher, Publisher::Esco);
    QCOMPARE(recognised({written(u"c.csv"_s, tests::EscoSkills)})->publisher, Publisher::Esco);
    QCOMPARE(recognised({written(u"d.txt"_s, "Dear reader")}).error().fault, Fault::UnknownFormat);
  }

  void faultsAreTold() {
    QCOMPARE(read(Publisher::Onet, {m_folder.filePath(u"nowhere"_s)}).error().fault, Fault::NotFound);
    QCOMPARE(read(Publisher::Onet, {m_folder.path()}).error().fault, Fault::NotReadable);
    QCOMPARE(read(Publisher::Onet, {written(u"a.zip"_s, "PK\x03\x04 nothing")}).error().fault, Fault::Damaged);
    QCOMPARE(read(Publisher::Esco, {written(u"a.csv"_s, "Dear reader")}).error().fault, Fault::UnknownFormat);
  }

  void hugeFileIsRefusedUnread() {
    QFile file(m_folder.filePath(u"huge.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(65LL * 1024 * 1024));

    QCOMPARE(read(Publisher::Onet, {file.fileName()}).error().fault, Fault::TooLarge);
  }
};

CANDOR_TEST(ImportingTest)

}  // namespace
}  // namespace candor::knowledge

#include "importing_test.moc"
