#include "storage/sql.h"

#include "core/storage/notes.h"
#include "support/test.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

namespace candor::storage {

namespace {

static_assert(StatementText{"SELECT ?, '?', \"?\", ? -- ?\n + ? /* ? ; */"}.placeholders() == 3);
static_assert(StatementText{"SELECT 'it''s ?; ', ?"}.placeholders() == 1);
static_assert(StatementText{"\n  SELECT 1"}.startsWith("SELECT "));
static_assert(!StatementText{"SELECTED"}.startsWith("SELECT "));
static_assert(Storable<ResumeId> && Storable<std::optional<QDateTime>> && Storable<Secret>);
static_assert(!Storable<char> && !Storable<float> && !Storable<std::optional<std::optional<int>>>);

constexpr std::array Steps = {Migration{
    1, "CREATE TABLE cell (id INTEGER NOT NULL PRIMARY KEY, number INTEGER, real REAL, text TEXT, bytes BLOB) STRICT"}};
constexpr std::array CellSchemas = {Schema{"cells", Steps}};

constexpr Sql<qint64, double, QString, QByteArray> AddAll(
    "INSERT INTO cell (number, real, text, bytes) VALUES (?, ?, ?, ?)");
constexpr Query<Columns<qint64, double, QString, QByteArray>> All("SELECT number, real, text, bytes FROM cell");
constexpr Query<
    Columns<std::optional<qint64>, std::optional<double>, std::optional<QString>, std::optional<QByteArray>>>
    Maybe("SELECT number, real, text, bytes FROM cell");
constexpr Sql<std::optional<qint64>, std::optional<QString>> AddSome("INSERT INTO cell (number, text) VALUES (?, ?)");
constexpr Sql<ResumeId> AddId("INSERT INTO cell (number) VALUES (?)");
constexpr Query<Columns<ResumeId>> Ids("SELECT number FROM cell");
constexpr Sql<bool> AddTruth("INSERT INTO cell (number) VALUES (?)");
constexpr Query<Columns<bool>> Truths("SELECT number FROM cell");
constexpr Sql<QDateTime> AddTime("INSERT INTO cell (number) VALUES (?)");
constexpr Query<Columns<QDateTime>> Times("SELECT number FROM cell");
constexpr Sql<Secret> AddSecret("INSERT INTO cell (bytes) VALUES (?)");
constexpr Query<Columns<Secret>> Secrets("SELECT bytes FROM cell");
constexpr Query<Columns<int>> SmallNumbers("SELECT number FROM cell");
constexpr Query<Columns<QString>> NumbersAsTexts("SELECT number FROM cell");
constexpr Query<Columns<qint64>, qint64> AtLeast("SELECT number FROM cell WHERE number >= ? ORDER BY number");
constexpr Sql<qint64, qint64> Raise("UPDATE cell SET number = number + ? WHERE number >= ?");
constexpr Query<Columns<qint64>> TooFewColumns("SELECT number, text FROM cell");
constexpr Query<Columns<qint64>> NoSuchTable("SELECT number FROM nothing");
constexpr Query<Columns<qint64>> Hidden("WITH x AS (SELECT 1) DELETE FROM cell");
constexpr Sql<> Returning("DELETE FROM cell RETURNING id");

}  // namespace

class SqlTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Database> m_database;

  template <class F>
  auto write(F f) {
    return foreground([&](const Worker& worker) { return m_database->write(worker, f); });
  }
  template <class S, class... A>
  Result<qint64> insert(const S& sql, const A&... arguments) {
    return write([&](Write& write) { return write.insert(sql, arguments...); });
  }
  template <class Q, class... A>
  auto rows(const Q& query, const A&... arguments) {
    return foreground([&](const Worker& worker) {
      return m_database->read(worker, [&](Read& read) { return read.rows(query, arguments...); });
    });
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = foreground([&](const Worker& worker) {
      return notes::open(worker, {.path = m_folder->filePath(u"cells.db"_s)}, CellSchemas);
    });
    QVERIFY_RESULT(opened);
    m_database = std::move(*opened);
  }

  void cleanup() { m_database.reset(); }

  void everyTypeComesBackAsItWas() {
    const QString text = u"a\0é 漢😀"_s;
    const QByteArray bytes("\0\xff x", 4);
    QVERIFY_RESULT(insert(AddAll, std::numeric_limits<qint64>::min(), 0.1, text, bytes));

    QCOMPARE(rows(All).value().at(0), std::tuple(std::numeric_limits<qint64>::min(), 0.1, text, bytes));
  }

  void emptyIsNotNull() {
    QVERIFY_RESULT(insert(AddAll, 0, 0.0, QString(), QByteArray()));

    QCOMPARE(rows(All).value().at(0), std::tuple(qint64(0), 0.0, u""_s, QByteArray("")));
  }

  void absentIsNull() {
    QVERIFY_RESULT(insert(AddSome, std::nullopt, u"x"_s));

    const auto row = rows(Maybe).value().at(0);

    QVERIFY(!std::get<0>(row) && !std::get<1>(row) && !std::get<3>(row));
    QCOMPARE(*std::get<2>(row), u"x"_s);
  }

  void nullWhereAValueIsMeantIsAMistake() {
    QVERIFY_RESULT(insert(AddSome, std::nullopt, std::nullopt));

    QCOMPARE(rows(All).error().fault, Fault::Internal);
  }

  void idsTruthsAndTimesComeBack() {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'234'567'890'123, Qt::UTC);
    QVERIFY_RESULT(insert(AddId, ResumeId(7)));
    QCOMPARE(std::get<0>(rows(Ids).value().at(0)), ResumeId(7));

    QVERIFY_RESULT(write([](Write& write) { return write.run(Raise, qint64(-6), qint64(0)); }));
    QCOMPARE(std::get<0>(rows(Truths).value().at(0)), true);

    QVERIFY_RESULT(insert(AddTime, time.toOffsetFromUtc(3600)));
    QCOMPARE(std::get<0>(rows(Times).value().at(1)), time);
    QCOMPARE(std::get<0>(rows(Times).value().at(1)).timeSpec(), Qt::UTC);
  }

  void truthIsOneOrZero() {
    QVERIFY_RESULT(insert(AddTruth, false));
    QCOMPARE(std::get<0>(rows(Truths).value().at(0)), false);

    QVERIFY_RESULT(insert(AddId, ResumeId(2)));
    QCOMPARE(rows(Truths).error().fault, Fault::Internal);
  }

  void timeThatIsNoneIsNull() {
    QVERIFY_RESULT(insert(AddTime, QDateTime()));

    QVERIFY(!std::get<0>(rows(Maybe).value().at(0)));
  }

  void secretsComeBackAsSecrets() {
    QVERIFY_RESULT(insert(AddSecret, notes::key(9)));
    QVERIFY_RESULT(insert(AddSecret, Secret()));

    const auto secrets = rows(Secrets);

    QVERIFY(std::get<0>(secrets.value().at(0)).equals(notes::key(9)));
    QVERIFY(std::get<0>(secrets.value().at(1)).isEmpty());
  }

  void numberTooLargeForItsTypeIsNotCutOff() {
    QVERIFY_RESULT(insert(AddId, ResumeId(1LL << 40)));

    QCOMPARE(rows(SmallNumbers).error().fault, Fault::Internal);
  }

  void columnOfAnotherTypeIsNotConverted() {
    QVERIFY_RESULT(insert(AddId, ResumeId(1)));

    QCOMPARE(rows(NumbersAsTexts).error().fault, Fault::Internal);
  }

  void runTellsHowManyRowsChangedAndInsertWhichIsNew() {
    QCOMPARE(insert(AddId, ResumeId(5)).value(), 1);
    QCOMPARE(insert(AddId, ResumeId(6)).value(), 2);

    QCOMPARE(write([](Write& write) { return write.run(Raise, qint64(1), qint64(6)); }).value(), 1);
    QCOMPARE(write([](Write& write) { return write.run(Raise, qint64(1), qint64(99)); }).value(), 0);
    QCOMPARE(rows(AtLeast, 6).value(), (std::vector{std::tuple(qint64(7))}));
  }

  void queryRunsInsideItself() {
    for (const qint64 number : {1, 2, 3}) QVERIFY_RESULT(insert(AddId, ResumeId(number)));

    QStringList pairs;
    const auto done = write([&](Write& write) {
      return write.each(
          AtLeast,
          [&](qint64 outer) {
            const auto inner = write.row(AtLeast, outer + 1);
            pairs.append(u"%1 %2"_s.arg(outer).arg(inner && *inner ? std::get<0>(**inner) : 0));
          },
          qint64(1));
    });

    QVERIFY_RESULT(done);
    QCOMPARE(pairs, (QStringList{u"1 2"_s, u"2 3"_s, u"3 0"_s}));
  }

  void statementOfAnotherShapeIsRefused() {
    QCOMPARE(rows(TooFewColumns).error().fault, Fault::Internal);
    QCOMPARE(rows(NoSuchTable).error().fault, Fault::Internal);
    QCOMPARE(rows(Hidden).error().fault, Fault::Internal);
    QCOMPARE(write([](Write& write) { return write.run(Returning); }).error().fault, Fault::Internal);
  }

  void refusalsDoNotQuoteContent() {
    QVERIFY_RESULT(insert(AddSome, std::nullopt, u"canary"_s));
    static constexpr Sql<QString> Wrong("INSERT INTO cell (number) VALUES (?)");

    const auto refused = insert(Wrong, u"canary"_s);

    QCOMPARE(refused.error().fault, Fault::Invalid);
    QVERIFY2(!refused.error().detail.contains(u"canary"_s), qPrintable(refused.error().detail));
  }

  void bytesWithoutEndAreTooLarge() {
    const auto refused = insert(AddAll, 0, 0.0, u""_s, QByteArray(64 * 1024 * 1024, 'x'));

    QCOMPARE(refused.error().fault, Fault::TooLarge);
  }
};

CANDOR_TEST(SqlTest)

}  // namespace candor::storage

#include "sql_test.moc"
