#include "vault/step_up.h"

#include "audit/ledger.h"
#include "crypto/digest.h"
#include "crypto/random.h"
#include "crypto/totp.h"
#include "storage/database.h"

#include <utility>

namespace candor::vault {

namespace {

using storage::Columns;
using storage::Query;
using storage::Sql;

constexpr Query<Columns<Secret, bool, qint64>> StepUpRow(
    "SELECT secret, is_confirmed, last_step FROM step_up WHERE id = 1");
constexpr Sql<Secret> BeginStepUp(
    "INSERT OR REPLACE INTO step_up (id, secret, is_confirmed, last_step) VALUES (1, ?, 0, 0)");
constexpr Sql<qint64> KeepStep("UPDATE step_up SET is_confirmed = 1, last_step = ? WHERE id = 1");
constexpr Sql<> EndStepUp("DELETE FROM step_up WHERE id = 1");

constexpr std::size_t StepUpSecretSize = 20;  // what RFC 4226 recommends, and every authenticator takes
constexpr std::size_t GrantKeySize = 32;
constexpr int CodeDigits = 6;
constexpr int MostWrongCodes = 5;
constexpr std::chrono::seconds WrongCodeWait(30);

// The step whose code it is; nothing for a wrong code or one that was used.
std::optional<qint64> stepOf(const Secret& secret, const Secret& code, qint64 now, qint64 last) {
  for (const qint64 step : {now - 1, now, now + 1}) {
    const auto expected = crypto::totpCode(secret, step, CodeDigits, crypto::TotpHash::Sha1);
    if (step > last && expected && expected->equals(code)) return step;
  }
  return std::nullopt;
}

}  // namespace

Grants::Grants() : m_key(crypto::randomSecret(GrantKeySize)) {}

QByteArray Grants::macOf(const Grant& grant) const {
  return crypto::hmacSha256(m_key, QByteArray::number(grant.from.toMSecsSinceEpoch()) + '-' +
                                       QByteArray::number(grant.until.toMSecsSinceEpoch()));
}

Grant Grants::issue(const QDateTime& now) const {
  Grant grant{.from = now, .until = now.addMSecs(std::chrono::milliseconds(GrantLife).count()), .mac = {}};
  grant.mac = macOf(grant);
  return grant;
}

bool Grants::holds(const Grant& grant, const QDateTime& now) const {
  return crypto::equal(grant.mac, macOf(grant)) && grant.from <= now && now < grant.until;
}

StepUp::StepUp(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

Result<bool> StepUp::isOn(const Worker& worker) const {
  return m_database.read(worker, [](storage::Read& read) -> Result<bool> {
    const auto row = read.row(StepUpRow);
    if (!row) return row.error();
    return *row && std::get<1>(**row);
  });
}

Result<Secret> StepUp::begin(const Worker& worker) {
  const auto on = isOn(worker);
  if (!on) return on.error();
  if (*on) return Error{Fault::AlreadyThere, {}};
  Secret secret = crypto::randomSecret(StepUpSecretSize);
  const auto kept =
      m_database.write(worker, [&secret](storage::Write& write) { return write.run(BeginStepUp, secret); });
  if (!kept) return kept.error();
  return crypto::base32(secret);
}

Result<void> StepUp::take(const Worker& worker, const Secret& code) {
  const QDateTime now = m_clock.now();
  {
    const std::scoped_lock lock(m_mutex);
    const qint64 passed = m_lastWrong.isValid() ? m_lastWrong.secsTo(now) : 0;
    if (m_wrong >= MostWrongCodes && passed >= 0 && passed < WrongCodeWait.count())
      return Error{.fault = Fault::TooSoon, .detail = {}, .seconds = WrongCodeWait.count() - passed};
  }
  const auto taken = m_database.write(worker, [&](storage::Write& write) -> Result<void> {
    const auto row = write.row(StepUpRow);
    if (!row) return row.error();
    if (!*row) return Error{Fault::NotFound, QStringLiteral("no one-time codes")};
    const auto& [secret, isConfirmed, last] = **row;
    const auto step = stepOf(secret, code, crypto::totpStepAt(now), last);
    if (!step) return Error{Fault::WrongCode, {}};
    const auto kept = write.run(KeepStep, *step);
    if (!kept) return kept.error();
    return isConfirmed ? Result<void>() : audit::record(write, m_clock, {.act = audit::Act::StepUpAdded});
  });
  const std::scoped_lock lock(m_mutex);
  if (taken) {
    m_wrong = 0;
    m_grant = m_grants.issue(now);
  } else if (taken.error().fault == Fault::WrongCode) {
    ++m_wrong;
    m_lastWrong = now;
  }
  return taken;
}

Result<void> StepUp::confirm(const Worker& worker, const Secret& code) { return take(worker, code); }

Result<void> StepUp::allow(const Worker& worker, const Secret& code) {
  const auto on = isOn(worker);
  if (!on) return on.error();
  return *on ? take(worker, code) : Result<void>();
}

Result<void> StepUp::end(const Worker& worker) {
  if (auto allowed = require(worker); !allowed) return allowed;
  return m_database.write(worker, [this](storage::Write& write) -> Result<void> {
    if (const auto ended = write.run(EndStepUp); !ended) return ended.error();
    return audit::record(write, m_clock, {.act = audit::Act::StepUpRemoved});
  });
}

Result<void> StepUp::require(const Worker& worker) const {
  const auto on = isOn(worker);
  if (!on) return on.error();
  if (!*on) return {};
  const std::scoped_lock lock(m_mutex);
  if (m_grant && m_grants.holds(*m_grant, m_clock.now())) return {};
  return Error{Fault::StepUpNeeded, {}};
}

}  // namespace candor::vault
