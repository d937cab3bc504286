#include "audit/ledger.h"

#include "audit/row_mac.h"
#include "audit/schema.h"
#include "crypto/digest.h"
#include "storage/database.h"
#include "support/fixed_clock.h"
#include "support/secrets.h"
#include "support/statements.h"
#include "support/test.h"

#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::audit {

namespace {

using storage::Columns;
using storage::Query;
using storage::Read;
using storage::Sql;
using storage::Write;

const QByteArray Key(32, 'k');

NewEntry binned(int id) { return {.act = Act::Binned, .subject = u"resume %1"_s.arg(id)}; }

}  // namespace

class LedgerTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<storage::Database> m_database;
  tests::FixedClock m_clock;

  [[nodiscard]] QString path() const { return m_folder->filePath(u"vault.db"_s); }

  // `schemas` by the test's choice: a second room may tamper with what the first one guards.
  void open(std::span<const storage::Schema> schemas) {
    m_database.reset();
    const Secret key = tests::secretOf(Key);
    auto opened = foreground([&](const Worker& worker) {
      return storage::Database::open(
          worker,
          {.location = {.path = path()}, .key = key, .schemas = schemas, .whenAbsent = storage::WhenAbsent::Create});
    });
    QVERIFY_RESULT(opened);
    m_database = std::move(*opened);
  }

  template <class F>
  auto write(F f) {
    return foreground([&](const Worker& worker) { return m_database->write(worker, f); });
  }
  Result<void> add(const NewEntry& entry) {
    return write([&](Write& write) { return record(write, m_clock, entry); });
  }
  void fill(int count) {
    for (int id = 1; id <= count; ++id) QVERIFY(add(binned(id)));
  }
  std::vector<Entry> newest(int most) {
    auto rows = foreground([&](const Worker& worker) { return Ledger(*m_database).newest(worker, most); });
    return rows ? *rows : std::vector<Entry>();
  }
  Head head() {
    return *foreground([&](const Worker& worker) { return Ledger(*m_database).head(worker); });
  }
  Verification verify(const std::optional<Head>& kept = std::nullopt) {
    return *foreground([&](const Worker& worker) { return Ledger(*m_database).verify(worker, kept); });
  }

  // Whoever has the key can take the guards off; only the chain then tells.
  void tamper(const QByteArray& sql) {
    const std::array steps{storage::Migration{.number = 1, .sql = sql.constData()}};
    const std::array schemas{schema(), storage::Schema{.module = "attacker", .migrations = steps}};
    open(schemas);
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    const std::array schemas{schema()};
    open(schemas);
  }
  void cleanup() { m_database.reset(); }

  void actsHaveKeysOfTheirOwn() {
    QSet<QByteArray> keys;
    for (int act = 0; act <= int(Act::SlotRemoved); ++act) {
      const std::string_view name = key(Act(act));
      QCOMPARE(actOf(name), std::optional(Act(act)));
      keys += QByteArray(name.data(), qsizetype(name.size()));
    }
    QCOMPARE(keys.size(), int(Act::SlotRemoved) + 1);
    QVERIFY(!actOf("nothing"));
  }

  void rowsAreListedNewestFirst() {
    fill(3);

    const std::vector<Entry> rows = newest(2);

    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0], (Entry{.number = 3, .time = m_clock.now(), .act = Act::Binned, .subject = u"resume 3"_s}));
    QCOMPARE(rows[1].number, 2);
  }

  void rowsArePaged() {
    fill(5);

    const auto page =
        foreground([&](const Worker& worker) { return Ledger(*m_database).list(worker, newest(2).back().number, 2); });

    QVERIFY_RESULT(page);
    QCOMPARE(page->front().number, 3);
    QCOMPARE(page->size(), std::size_t(2));
  }

  void rolledBackActLeavesNoRow() {
    const Result<void> failed = write([&](Write& write) -> Result<void> {
      if (auto recorded = record(write, m_clock, binned(1)); !recorded) return recorded;
      return Error{Fault::Invalid, {}};
    });

    QCOMPARE(failed.error().fault, Fault::Invalid);
    QVERIFY(newest(10).empty());
  }

  void untouchedLedgerIsSound() {
    QVERIFY(verify().isSound());
    fill(4);

    QVERIFY(verify().isSound());
    QCOMPARE(verify().count, 4);
    QVERIFY(!verify().isComplete);
  }

  void rowsCannotBeChangedOrDeleted() {
    static constexpr Sql<> Change("UPDATE ledger SET amount = 5 WHERE number = 1");
    static constexpr Sql<> Delete("DELETE FROM ledger WHERE number = 1");
    fill(2);

    QVERIFY(!write([](Write& write) { return write.run(Change); }));
    QVERIFY(!write([](Write& write) { return write.run(Delete); }));
    QCOMPARE(newest(10).size(), std::size_t(2));
    QVERIFY(verify().isSound());
  }

  void tamperingIsNoticed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("subject") << QByteArray("UPDATE ledger SET subject = 'resume 9' WHERE number = 3") << qint64(3);
    QTest::newRow("time") << QByteArray("UPDATE ledger SET time = time + 1 WHERE number = 1") << qint64(1);
    QTest::newRow("act") << QByteArray("UPDATE ledger SET act = 'exported' WHERE number = 5") << qint64(5);
    QTest::newRow("unknown act") << QByteArray("UPDATE ledger SET act = 'x' WHERE number = 2") << qint64(2);
    QTest::newRow("amount") << QByteArray("UPDATE ledger SET amount = 1 WHERE number = 2") << qint64(2);
    QTest::newRow("mac") << QByteArray("UPDATE ledger SET mac = zeroblob(32) WHERE number = 4") << qint64(4);
    QTest::newRow("row gone") << QByteArray("DELETE FROM ledger WHERE number = 3") << qint64(3);
    QTest::newRow("first row gone") << QByteArray("DELETE FROM ledger WHERE number = 1") << qint64(1);
    QTest::newRow("gap closed")
        << QByteArray(
               "DELETE FROM ledger WHERE number = 3; UPDATE ledger SET number = 3 WHERE number = 4; "
               "UPDATE ledger SET number = 4 WHERE number = 5")
        << qint64(3);
    QTest::newRow("rows swapped")
        << QByteArray(
               "UPDATE ledger SET number = 99 WHERE number = 2; UPDATE ledger SET number = 2 WHERE number = 3; "
               "UPDATE ledger SET number = 3 WHERE number = 99")
        << qint64(2);
    QTest::newRow("row put in")
        << QByteArray("INSERT INTO ledger SELECT 6, time, act, subject, amount, mac FROM ledger WHERE number = 5")
        << qint64(6);
  }

  void tamperingIsNoticed() {
    QFETCH(QByteArray, sql);
    QFETCH(qint64, broken);
    fill(5);

    tamper("DROP TRIGGER ledger_rows_stay; DROP TRIGGER ledger_rows_do_not_change; " + sql);

    QCOMPARE(verify().firstBroken, std::optional(broken));
  }

  void tailCutIsNoticedAgainstAKeptHead() {
    fill(5);
    const Head kept = head();
    QVERIFY(verify(kept).isComplete);

    tamper("DROP TRIGGER ledger_rows_stay; DELETE FROM ledger WHERE number > 3");

    QVERIFY(verify().isSound());
    QVERIFY(!verify(kept).isSound());
    QCOMPARE(verify(kept).firstBroken, std::optional(qint64(4)));
  }

  void ledgerMayGrowPastAKeptHead() {
    fill(2);
    const Head kept = head();
    fill(2);

    QVERIFY(verify(kept).isSound());
    QVERIFY(verify(kept).isComplete);
  }

  void anotherLedgerIsNotTheKeptOne() {
    fill(3);

    QVERIFY(!verify(Head{.count = 2, .mac = QByteArray(32, 'x')}).isSound());
  }

  void rowsDoNotRunIntoEachOther() {
    const Secret secret = tests::secretOf(Key);
    const Entry one{.number = 1, .time = m_clock.now(), .subject = u"ab"_s};
    Entry other = one;
    other.subject = u"a"_s;

    QVERIFY(rowMac(secret, "x", one) != rowMac(secret, "xa", one));
    QVERIFY(rowMac(secret, {}, one) != rowMac(secret, {}, other));
  }

  void everyStatementFitsTheTables() {
    fill(1);
    m_database.reset();

    QCOMPARE(
        tests::misfits(tests::statementsIn(QStringLiteral(CANDOR_SOURCE "/core/audit")), path(), tests::secretOf(Key)),
        QStringList());
  }
};

CANDOR_TEST(LedgerTest)

}  // namespace candor::audit

#include "ledger_test.moc"
