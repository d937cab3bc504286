#include "keychain/errand.h"

#include "keychain/carrier.h"

#include <qt6keychain/keychain.h>

namespace candor::keychain {

namespace {

constexpr QLatin1StringView ServiceName("candor");

std::span<const std::byte> bytesIn(const QByteArray& bytes) {
  return std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
}

// Wipes the memory itself, with all its owners, where a change would only give this owner a copy.
void wipeShared(const QByteArray& bytes) {
  const std::span<const std::byte> memory = bytesIn(bytes);
  wipe({const_cast<std::byte*>(memory.data()), memory.size()});
}

Outcome outcomeOf(QKeychain::Error error) {
  switch (error) {
    case QKeychain::NoError: return Outcome::Well;
    case QKeychain::EntryNotFound: return Outcome::NoSuchItem;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return Outcome::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Outcome::NoKeychain;
    case QKeychain::OtherError: return Outcome::Failed;
  }
  return Outcome::Failed;
}

}  // namespace

Errand::~Errand() { wipeShared(m_bytes); }

Result<Outcome> Errand::run(const std::shared_ptr<Errand>& errand, const Worker& worker,
                            std::chrono::milliseconds patience) {
  carry(errand);
  std::unique_lock lock(errand->m_mutex);
  const bool isAnswered =
      errand->m_change.wait_for(lock, worker.stopToken(), patience, [&errand] { return errand->m_isAnswered; });
  if (isAnswered) return errand->m_outcome;
  errand->m_isGivenUp = true;
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  return Error{Fault::KeychainLocked, QStringLiteral("no answer within %1 ms").arg(patience.count())};
}

Secret Errand::takeSecret() {
  const std::scoped_lock lock(m_mutex);
  return Secret(bytesIn(m_bytes));
}

QString Errand::detail() {
  const std::scoped_lock lock(m_mutex);
  return m_detail;
}

bool Errand::isGivenUp() {
  const std::scoped_lock lock(m_mutex);
  return m_isGivenUp;
}

std::unique_ptr<QKeychain::Job> Errand::job() const {
  std::unique_ptr<QKeychain::Job> job;
  switch (m_act) {
    case Act::Write: {
      auto writing = std::make_unique<QKeychain::WritePasswordJob>(ServiceName);
      writing->setBinaryData(m_bytes);
      job = std::move(writing);
      break;
    }
    case Act::Read: job = std::make_unique<QKeychain::ReadPasswordJob>(ServiceName); break;
    case Act::Remove: job = std::make_unique<QKeychain::DeletePasswordJob>(ServiceName); break;
  }
  job->setKey(m_item);
  job->setInsecureFallback(false);
  job->setAutoDelete(false);
  return job;
}

void Errand::answer(const QKeychain::Job& job) {
  const std::scoped_lock lock(m_mutex);
  m_outcome = outcomeOf(job.error());
  m_detail = job.errorString();
  if (const auto* reading = qobject_cast<const QKeychain::ReadPasswordJob*>(&job)) m_bytes = reading->binaryData();
  m_isAnswered = true;
  m_change.notify_all();
}

}  // namespace candor::keychain
