#include "vault/lockout.h"

#include "crypto/random.h"
#include "keychain/secret_store.h"
#include "vault/folder.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace candor::vault {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::size_t LockKeySize = 32;

QString lockItem(const QByteArray& vaultId) {
  return QStringLiteral("vault %1 lock").arg(QString::fromLatin1(vaultId.toHex()));
}

QByteArrayView viewOf(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

// The key, and the record under it.
Secret keptInKeychain(const Secret& key, const LockRecord& record) {
  const QByteArray bytes = lockBytes(record, &key);
  Secret kept(LockKeySize + std::size_t(bytes.size()));
  std::ranges::copy(key.bytes(), kept.writable().begin());
  std::ranges::copy(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))),
                    kept.writable().subspan(LockKeySize).begin());
  return kept;
}

struct FromKeychain {
  bool isWithinReach = false;
  std::optional<Secret> key = {};
  std::optional<LockRecord> record = {};
};

FromKeychain readKeychain(const Worker& worker, keychain::SecretStore& keychain, const QString& item) {
  if (!keychain.answersAtOnce()) return {};
  const auto kept = keychain.read(worker, item);
  if (!kept) return {.isWithinReach = kept.error().fault == Fault::NotFound};
  if (kept->bytes().size() <= LockKeySize) return {.isWithinReach = true};
  return {.isWithinReach = true,
          .key = Secret(kept->bytes().first(LockKeySize)),
          .record = lockRecordIn(viewOf(kept->bytes().subspan(LockKeySize)))};
}

// Whether `record` asks less of the next attempt than `other`.
bool isMilder(const LockRecord& record, const LockRecord& other) {
  return record.attempts.failed < other.attempts.failed;
}

// Whether somebody else than this program had its hands on the file.
bool isChangedByOthers(const std::optional<QByteArray>& file, const std::optional<LockRecord>& inFile,
                       const FromKeychain& keychain) {
  if (!file || !inFile) return true;
  if (!keychain.isWithinReach) return false;  // nothing to hold it against
  if (!keychain.record || !keychain.key) return isKeyed(*file);
  if (!isKeyed(*file)) return isMilder(*inFile, *keychain.record);
  return !isMadeWith(*file, *keychain.key) || inFile->epoch < keychain.record->epoch;
}

// What is left of its wait. The computer's own count goes on where a clock can be set; after a restart it counts from
// there.
milliseconds leftOf(const LockRecord& record, const Clock& clock) {
  milliseconds left = record.wait;
  if (record.seen.isValid()) left -= milliseconds(record.seen.msecsTo(clock.now()));
  const auto running = clock.uptime();
  if (running && record.running) {
    const bool isSameStart = running->start == record.running->start;
    left = std::max(left, record.wait - (isSameStart ? running->since - record.running->since : running->since));
  }
  return std::clamp(left, milliseconds(0), record.wait);
}

// How far the clock was set since the record was written, as far as that can be told; 0 within the tolerance.
seconds jumpSince(const LockRecord& record, const Clock& clock) {
  if (!record.seen.isValid()) return seconds(0);
  milliseconds jump(record.seen.msecsTo(clock.now()));
  const auto running = clock.uptime();
  if (running && record.running && running->start == record.running->start)
    jump -= running->since - record.running->since;
  else
    jump = std::min(jump, milliseconds(0));  // how long it was off is not known
  return std::chrono::abs(jump) > ClockTolerance ? std::chrono::duration_cast<seconds>(jump) : seconds(0);
}

bool wentBack(const LockRecord& record, const Clock& clock) {
  return record.seen.isValid() && milliseconds(clock.now().msecsTo(record.seen)) > ClockTolerance;
}

QDateTime earlier(const QDateTime& one, const QDateTime& other) {
  if (!one.isValid() || !other.isValid()) return one.isValid() ? one : other;
  return std::min(one, other);
}
QDateTime later(const QDateTime& one, const QDateTime& other) {
  if (!one.isValid() || !other.isValid()) return one.isValid() ? one : other;
  return std::max(one, other);
}

// The stricter of two, at this moment; its `seen` is now.
LockRecord stricter(const LockRecord& one, const LockRecord& other, const Clock& clock) {
  const qint64 jump = std::abs(one.oddities.clockJump) < std::abs(other.oddities.clockJump) ? other.oddities.clockJump
                                                                                            : one.oddities.clockJump;
  return {.attempts = {.failed = std::max(one.attempts.failed, other.attempts.failed),
                       .first = earlier(one.attempts.first, other.attempts.first),
                       .last = later(one.attempts.last, other.attempts.last)},
          .wait = std::max(leftOf(one, clock), leftOf(other, clock)),
          .seen = clock.now(),
          .running = clock.uptime(),
          .unlocked = later(one.unlocked, other.unlocked),
          .epoch = std::max(one.epoch, other.epoch),
          .oddities = {.isChanged = one.oddities.isChanged || other.oddities.isChanged, .clockJump = jump}};
}

}  // namespace

seconds waitAfter(qint64 failures) {
  constexpr qint64 Doublings = 10;  // 512 s is the last of them
  if (failures <= FreeFailures) return seconds(0);
  const qint64 step = failures - FreeFailures - 1;
  return step < Doublings ? seconds(qint64(1) << step) : MostWait;
}

Lockout::Lockout(Place place, const QByteArray& vaultId, const Surroundings& surroundings)
    : m_place(std::move(place)), m_item(lockItem(vaultId)), m_surroundings(surroundings) {}

bool Lockout::merge(const Worker& worker) {
  const Clock& clock = m_surroundings.clock;
  FromKeychain keychain = readKeychain(worker, m_surroundings.keychain, m_item);
  const auto content = readWhole(m_place.attempts(), MostLockBytes);
  const std::optional<QByteArray> file = content ? std::optional(*content) : std::nullopt;
  const auto inFile = file ? lockRecordIn(*file) : std::nullopt;
  const LockRecord fromFile = inFile.value_or(LockRecord{.attempts = {.failed = 1}});
  const LockRecord fromKeychain = keychain.record.value_or(fromFile);
  const bool isChanged = isChangedByOthers(file, inFile, keychain);
  const bool isBack = wentBack(fromFile, clock) || wentBack(fromKeychain, clock);
  const seconds jump = jumpSince(fromFile.epoch < fromKeychain.epoch ? fromKeychain : fromFile, clock);

  m_record = stricter(fromFile, fromKeychain, clock);
  m_isWithinReach = keychain.isWithinReach;
  m_key = std::move(keychain.key);
  if (isChanged || isBack) m_record.wait = std::max<milliseconds>(m_record.wait, waitAfter(m_record.attempts.failed));
  m_record.oddities.isChanged |= isChanged;
  if (std::abs(jump.count()) > std::abs(m_record.oddities.clockJump)) m_record.oddities.clockJump = jump.count();
  m_before = m_record.attempts;
  return isChanged || isBack || jump != seconds(0);
}

Lockout Lockout::read(const Worker& worker, const Place& place, const QByteArray& vaultId,
                      const Surroundings& surroundings) {
  Lockout lockout(place, vaultId, surroundings);
  // When it cannot be kept, it is found again, and no milder.
  if (lockout.merge(worker)) std::ignore = lockout.write(worker);
  return lockout;
}

Lockout Lockout::look(const Worker& worker, const Place& place, const QByteArray& vaultId,
                      const Surroundings& surroundings) {
  Lockout lockout(place, vaultId, surroundings);
  std::ignore = lockout.merge(worker);
  return lockout;
}

// The file first, so that it is never the older one; but a new key is the keychain's before a file is under it.
Result<void> Lockout::write(const Worker& worker) {
  keychain::SecretStore& keychain = m_surroundings.keychain;
  ++m_record.epoch;
  m_record.seen = m_surroundings.clock.now();
  m_record.running = m_surroundings.clock.uptime();
  if (m_isWithinReach && !m_key) {
    Secret key = crypto::randomSecret(LockKeySize);
    if (keychain.write(worker, m_item, keptInKeychain(key, m_record))) m_key = std::move(key);
    return writeDurably(m_place.attempts(), lockBytes(m_record, m_key ? &*m_key : nullptr));
  }
  if (auto written = writeDurably(m_place.attempts(), lockBytes(m_record, m_key ? &*m_key : nullptr)); !written)
    return written;
  if (m_key) std::ignore = keychain.write(worker, m_item, keptInKeychain(*m_key, m_record));
  return {};
}

Result<void> Lockout::count(const Worker& worker) {
  const QDateTime now = m_surroundings.clock.now();
  m_before = m_record.attempts;
  m_record.attempts = {
      .failed = m_before.failed + 1, .first = m_before.first.isValid() ? m_before.first : now, .last = now};
  m_record.wait = waitAfter(m_record.attempts.failed);
  return write(worker);
}

Result<void> Lockout::takeBack(const Worker& worker) {
  m_record.attempts = m_before;
  m_record.wait = milliseconds(0);
  return write(worker);
}

Result<void> Lockout::forget(const Worker& worker) {
  m_record.attempts = {};
  m_record.wait = milliseconds(0);
  m_record.oddities = {};
  m_record.unlocked = m_surroundings.clock.now();
  return write(worker);
}

Result<void> Lockout::leaveKeychain(const Worker& worker) {
  if (auto removed = m_surroundings.keychain.remove(worker, m_item); !removed) return removed;
  m_key.reset();
  m_isWithinReach = false;
  return write(worker);
}

}  // namespace candor::vault
