// A SecretStore that forgets everything when it goes: for tests, and for a vault that is thrown away. It can be made to
// fail as real keychains do.
#pragma once

#include "keychain/secret_store.h"

#include <map>
#include <mutex>

namespace candor::keychain {

class StoreInMemory final : public SecretStore {
 public:
  enum class Mood { Well, Absent, Locked };

  void setMood(Mood mood);
  void lose(const QString& item);  // as a keychain that was reset
  [[nodiscard]] std::size_t size() const;

  [[nodiscard]] Result<void> write(const Worker& worker, const QString& item, const Secret& secret) override;
  [[nodiscard]] Result<Secret> read(const Worker& worker, const QString& item) override;
  [[nodiscard]] Result<void> remove(const Worker& worker, const QString& item) override;
  [[nodiscard]] QString backend() const override;

 private:
  [[nodiscard]] Result<void> answer(const Worker& worker) const;  // with m_mutex held

  mutable std::mutex m_mutex;
  Mood m_mood = Mood::Well;
  std::map<QString, Secret> m_items;
};

}  // namespace candor::keychain
