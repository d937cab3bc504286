#include "audit/ledger.h"

#include "audit/row_mac.h"
#include "crypto/digest.h"
#include "storage/database.h"

#include <limits>

namespace candor::audit {

namespace {

using storage::Columns;
using storage::Query;
using storage::Sql;

constexpr Query<Columns<Secret>> KeyOfLedger("SELECT key FROM ledger_key WHERE id = 1");
constexpr Query<Columns<qint64, QByteArray>> LastRow("SELECT number, mac FROM ledger ORDER BY number DESC LIMIT 1");
constexpr Sql<qint64, QDateTime, QString, QString, qint64, QByteArray> AddRow(
    "INSERT INTO ledger (number, time, act, subject, amount, mac) VALUES (?, ?, ?, ?, ?, ?)");
constexpr Query<Columns<QByteArray>, qint64> MacOf("SELECT mac FROM ledger WHERE number = ?");
constexpr Query<Columns<qint64, QDateTime, QString, QString, qint64>, qint64, int> RowsBefore(
    "SELECT number, time, act, subject, amount FROM ledger WHERE number < ? ORDER BY number DESC LIMIT ?");
constexpr Query<Columns<qint64, QDateTime, QString, QString, qint64, QByteArray>> AllRows(
    "SELECT number, time, act, subject, amount, mac FROM ledger ORDER BY number");

QString textOf(Act act) {
  const std::string_view name = key(act);
  return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

Result<Secret> ledgerKey(storage::Read& read) {
  auto row = read.row(KeyOfLedger);
  if (!row) return row.error();
  if (!*row) return Error{Fault::VaultDamaged, QStringLiteral("the ledger has no key")};
  return std::get<0>(**std::move(row));
}

Result<Head> headOf(storage::Read& read) {
  const auto last = read.row(LastRow);
  if (!last) return last.error();
  if (!*last) return Head();
  return Head{.count = std::get<0>(**last), .mac = std::get<1>(**last)};
}

// Walks along the chain; the first row that does not continue it ends it.
class Chain {
 public:
  Chain(const Secret& key, const std::optional<Head>& kept) : m_key(key), m_kept(kept) {}

  void take(qint64 number, const QDateTime& time, const QString& act, const QString& subject, qint64 amount,
            const QByteArray& mac) {
    ++m_result.count;
    if (m_result.firstBroken) return;
    const std::optional<Act> known = actOf(act.toLatin1().toStdString());
    const qint64 expected = m_last.count + 1;
    const bool continues =
        known && number == expected &&
        crypto::equal(mac,
                      rowMac(m_key, m_last.mac,
                             {.number = number, .time = time, .act = *known, .subject = subject, .amount = amount}));
    if (!continues) {
      m_result.firstBroken = expected;
      return;
    }
    m_last = {.count = number, .mac = mac};
    if (*known == Act::RolledBack) ++m_result.rollbacks;
    if (m_kept && m_kept->count == number) m_result.isComplete = crypto::equal(m_kept->mac, mac);
  }

  [[nodiscard]] Verification end() {
    if (m_kept && m_kept->count == 0) m_result.isComplete = true;
    const bool missesTheKept = m_kept && !m_result.isComplete;
    if (missesTheKept && !m_result.firstBroken) m_result.firstBroken = std::min(m_kept->count, m_last.count + 1);
    return m_result;
  }

 private:
  const Secret& m_key;
  const std::optional<Head>& m_kept;
  Head m_last;
  Verification m_result;
};

}  // namespace

Result<void> record(storage::Write& write, const Clock& clock, const NewEntry& entry) {
  const auto key = ledgerKey(write);
  if (!key) return key.error();
  const auto head = headOf(write);
  if (!head) return head.error();
  // Stored to the millisecond, so it is authenticated to the millisecond.
  const Entry row{.number = head->count + 1,
                  .time = QDateTime::fromMSecsSinceEpoch(clock.now().toMSecsSinceEpoch(), Qt::UTC),
                  .act = entry.act,
                  .subject = entry.subject,
                  .amount = entry.amount};
  const auto added = write.insert(AddRow, row.number, row.time, textOf(row.act), row.subject, row.amount,
                                  rowMac(*key, head->mac, row));
  if (!added) return added.error();
  return {};
}

Result<std::vector<Entry>> Ledger::list(const Worker& worker, qint64 before, int most) const {
  return m_database.read(worker, [before, most](storage::Read& read) -> Result<std::vector<Entry>> {
    const auto rows = read.rows(RowsBefore, before, most);
    if (!rows) return rows.error();
    std::vector<Entry> entries;
    for (const auto& [number, time, act, subject, amount] : *rows) {
      const std::optional<Act> known = actOf(act.toLatin1().toStdString());
      if (!known) return Error{Fault::VaultDamaged, QStringLiteral("the ledger names an unknown act")};
      entries.push_back({.number = number, .time = time, .act = *known, .subject = subject, .amount = amount});
    }
    return entries;
  });
}

Result<std::vector<Entry>> Ledger::newest(const Worker& worker, int most) const {
  return list(worker, std::numeric_limits<qint64>::max(), most);
}

Result<Head> Ledger::head(const Worker& worker) const { return m_database.read(worker, &headOf); }

Result<bool> Ledger::holds(const Worker& worker, const Head& head) const {
  if (head.count == 0) return true;
  return m_database.read(worker, [&head](storage::Read& read) -> Result<bool> {
    const auto row = read.row(MacOf, head.count);
    if (!row) return row.error();
    return *row && crypto::equal(std::get<0>(**row), head.mac);
  });
}

Result<Verification> Ledger::verify(const Worker& worker, const std::optional<Head>& kept) const {
  return m_database.read(worker, [&kept](storage::Read& read) -> Result<Verification> {
    const auto key = ledgerKey(read);
    if (!key) return key.error();
    Chain chain(*key, kept);
    const auto walked = read.each(AllRows, [&chain](const auto&... columns) { chain.take(columns...); });
    if (!walked) return walked.error();
    return chain.end();
  });
}

}  // namespace candor::audit
