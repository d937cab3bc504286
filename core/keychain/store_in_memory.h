// A SecretStore that forgets everything when it goes: for tests, and for a vault that is thrown away. It can be made to
// fail as real keychains do.
#pragma once

#include "keychain/secret_store.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>

namespace candor::keychain {

class StoreInMemory final : public SecretStore {
 public:
  enum class Mood {
    Well,
    Absent,
    Locked,  // or the user says no
    Silent,  // it asks a user who is away: no answer until the mood changes, the worker is stopped or patience ends
  };

  explicit StoreInMemory(std::chrono::milliseconds patience = std::chrono::seconds(20)) : m_patience(patience) {}

  void setMood(Mood mood);
  void lose(const QString& item);  // as a keychain that was reset
  [[nodiscard]] std::size_t size() const;

  [[nodiscard]] Result<void> write(const Worker& worker, const QString& item, const Secret& secret) override;
  [[nodiscard]] Result<Secret> read(const Worker& worker, const QString& item) override;
  [[nodiscard]] Result<void> remove(const Worker& worker, const QString& item) override;
  [[nodiscard]] bool answersAtOnce() const override;
  [[nodiscard]] QString backend() const override;

 private:
  [[nodiscard]] Result<void> answer(const Worker& worker, std::unique_lock<std::mutex>& lock);

  const std::chrono::milliseconds m_patience;
  mutable std::mutex m_mutex;
  std::condition_variable_any m_change;
  Mood m_mood = Mood::Well;
  std::map<QString, Secret> m_items;
};

}  // namespace candor::keychain
