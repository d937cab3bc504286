#include "vault/anchor.h"

#include "keychain/secret_store.h"
#include "storage/database.h"

#include <QtEndian>

#include <condition_variable>
#include <mutex>
#include <span>
#include <tuple>
#include <utility>

namespace candor::vault {

namespace {

constexpr std::chrono::seconds LastMoment(1);

QString anchorItem(const QByteArray& vaultId) {
  return QStringLiteral("vault %1 ledger").arg(QString::fromLatin1(vaultId.toHex()));
}

// The count in eight bytes, big-endian, and the MAC.
Secret bytesOf(const audit::Head& head) {
  QByteArray bytes(sizeof(qint64), '\0');
  qToBigEndian(head.count, bytes.data());
  bytes += head.mac;
  return Secret(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
}

std::optional<audit::Head> headIn(const Secret& remembered) {
  const std::span<const std::byte> bytes = remembered.bytes();
  if (bytes.size() < sizeof(qint64)) return std::nullopt;
  const auto mac = bytes.subspan(sizeof(qint64));
  return audit::Head{.count = qFromBigEndian<qint64>(bytes.data()),
                     .mac = QByteArray(reinterpret_cast<const char*>(mac.data()), qsizetype(mac.size()))};
}

}  // namespace

// What the anchor's thread, the threads that commit and those who ask have in common. It outlives the anchor while one
// of them is still in it.
struct Anchor::Course {
  Course(storage::Database& data, const Surroundings& around, const QByteArray& vaultId, audit::Head head)
      : database(data), surroundings(around), item(anchorItem(vaultId)), opened(std::move(head)) {}

  storage::Database& database;
  const Surroundings surroundings;
  const QString item;
  const audit::Head opened;

  mutable std::mutex mutex;
  mutable std::condition_variable_any change;
  Anchoring anchoring;
  bool hasNewRows = true;  // this session's first
  bool isClosing = false;
  bool isDone = false;

  void noteRows() {
    const std::scoped_lock lock(mutex);
    hasNewRows = true;
    change.notify_all();
  }

  // False at the end: nothing more is to be kept.
  bool waitForRows(const Worker& worker) {
    std::unique_lock lock(mutex);
    change.wait(lock, worker.stopToken(), [this] { return hasNewRows || isClosing; });
    return !worker.isStopped() && std::exchange(hasNewRows, false);
  }

  Anchoring compare(const Worker& worker) const {
    keychain::SecretStore& keychain = surroundings.keychain;
    if (!keychain.answersAtOnce()) return {.standing = Standing::Unreachable};
    const auto remembered = keychain.read(worker, item);
    if (!remembered && remembered.error().fault != Fault::NotFound) return {.standing = Standing::Unreachable};
    const auto kept = remembered ? headIn(*remembered) : std::nullopt;
    if (!kept) return {.standing = Standing::NotAnchored};
    if (kept->count > opened.count) return {.standing = Standing::RolledBack, .missing = kept->count - opened.count};
    const auto holds = audit::Ledger(database).holds(worker, *kept);
    if (!holds) return {.standing = Standing::Unreachable};
    return {.standing = *holds ? Standing::Kept : Standing::RolledBack};
  }

  Result<void> keep(const Worker& worker) {
    const Anchoring found = compare(worker);
    if (found.standing == Standing::RolledBack) {
      // First, because the anchor soon forgets it.
      const auto told = database.write(worker, [&](storage::Write& write) {
        return audit::record(write, surroundings.clock, {.act = audit::Act::RolledBack, .amount = found.missing});
      });
      if (!told) return told;
    }
    tell(found);
    if (found.standing == Standing::Unreachable) return {};
    while (waitForRows(worker)) {
      const auto head = audit::Ledger(database).head(worker);
      if (!head) return head.error();
      if (const auto kept = surroundings.keychain.write(worker, item, bytesOf(*head)); !kept) return kept;
    }
    return {};
  }

  void tell(const Anchoring& found) {
    const std::scoped_lock lock(mutex);
    anchoring = found;
    change.notify_all();
  }

  // Whatever ended it: who asks is not left without an answer.
  void end() {
    const std::scoped_lock lock(mutex);
    if (anchoring.standing == Standing::Asking) anchoring.standing = Standing::Unreachable;
    isDone = true;
    change.notify_all();
  }
};

Anchor::Anchor(storage::Database& database, const Surroundings& surroundings, const QByteArray& vaultId,
               audit::Head opened)
    : m_course(std::make_shared<Course>(database, surroundings, vaultId, std::move(opened))) {
  m_notice = QObject::connect(&database.changes(), &storage::ChangeNotice::changed,
                              [course = m_course](const QStringList& tables) {
                                if (tables.contains(QLatin1String("ledger"))) course->noteRows();
                              });
  m_keeping.emplace(m_thread.run([course = m_course](const Worker& worker) {
    const Result<void> kept = course->keep(worker);
    course->end();
    return kept;
  }));
}

Anchor::~Anchor() {
  QObject::disconnect(m_notice);
  std::unique_lock lock(m_course->mutex);
  m_course->isClosing = true;
  m_course->change.notify_all();
  m_course->change.wait_for(lock, LastMoment, [this] { return m_course->isDone; });
}

Result<void> Anchor::forget(const Worker& worker) {
  QObject::disconnect(m_notice);
  {
    std::unique_lock lock(m_course->mutex);
    m_course->hasNewRows = false;
    m_course->isClosing = true;
    m_course->change.notify_all();
    m_course->change.wait_for(lock, LastMoment, [this] { return m_course->isDone; });
  }
  return m_course->surroundings.keychain.remove(worker, m_course->item);
}

Anchoring Anchor::now() const {
  const std::scoped_lock lock(m_course->mutex);
  return m_course->anchoring;
}

Anchoring Anchor::settled(const Worker& worker, std::chrono::milliseconds patience) const {
  std::unique_lock lock(m_course->mutex);
  m_course->change.wait_for(lock, worker.stopToken(), patience,
                            [this] { return m_course->anchoring.standing != Standing::Asking; });
  return m_course->anchoring;
}

void keepHead(const Worker& worker, keychain::SecretStore& keychain, const QByteArray& vaultId,
              const audit::Head& head) {
  if (keychain.answersAtOnce()) std::ignore = keychain.write(worker, anchorItem(vaultId), bytesOf(head));
}

void forgetHead(const Worker& worker, keychain::SecretStore& keychain, const QByteArray& vaultId) {
  std::ignore = keychain.remove(worker, anchorItem(vaultId));
}

}  // namespace candor::vault
