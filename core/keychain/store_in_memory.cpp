#include "keychain/store_in_memory.h"

namespace candor::keychain {

void StoreInMemory::setMood(Mood mood) {
  const std::scoped_lock lock(m_mutex);
  m_mood = mood;
  m_change.notify_all();
}

void StoreInMemory::lose(const QString& item) {
  const std::scoped_lock lock(m_mutex);
  m_items.erase(item);
}

std::size_t StoreInMemory::size() const {
  const std::scoped_lock lock(m_mutex);
  return m_items.size();
}

Result<void> StoreInMemory::answer(const Worker& worker, std::unique_lock<std::mutex>& lock) {
  m_change.wait_for(lock, worker.stopToken(), m_patience, [this] { return m_mood != Mood::Silent; });
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  switch (m_mood) {
    case Mood::Well: return {};
    case Mood::Absent: return Error{Fault::NoKeychain, {}};
    case Mood::Silent:
    case Mood::Locked: return Error{Fault::KeychainLocked, {}};
  }
  return {};
}

Result<void> StoreInMemory::write(const Worker& worker, const QString& item, const Secret& secret) {
  std::unique_lock lock(m_mutex);
  if (auto answered = answer(worker, lock); !answered) return answered;
  m_items.insert_or_assign(item, Secret(secret.bytes()));
  return {};
}

Result<Secret> StoreInMemory::read(const Worker& worker, const QString& item) {
  std::unique_lock lock(m_mutex);
  if (const auto answered = answer(worker, lock); !answered) return answered.error();
  const auto found = m_items.find(item);
  if (found == m_items.end()) return Error{Fault::NotFound, {}};
  return Secret(found->second.bytes());
}

Result<void> StoreInMemory::remove(const Worker& worker, const QString& item) {
  std::unique_lock lock(m_mutex);
  if (auto answered = answer(worker, lock); !answered) return answered;
  m_items.erase(item);
  return {};
}

bool StoreInMemory::answersAtOnce() const {
  const std::scoped_lock lock(m_mutex);
  return m_mood == Mood::Well;
}

QString StoreInMemory::backend() const { return QStringLiteral("memory"); }

}  // namespace candor::keychain
