#include "keychain/system_store.h"

#include "keychain/desktop.h"
#include "keychain/errand.h"

#include <optional>

namespace candor::keychain {

namespace {

constexpr std::size_t MostBytes = 1024;

// A locked keychain answers a question it could not put to the user as if there were nothing.
std::optional<Fault> faultOf(Act act, Outcome outcome) {
  switch (outcome) {
    case Outcome::Well:
      if (act == Act::Remove && isLocked()) return Fault::KeychainLocked;
      return std::nullopt;
    case Outcome::NoSuchItem:
      if (isLocked()) return Fault::KeychainLocked;
      if (act == Act::Remove) return std::nullopt;
      return Fault::NotFound;
    case Outcome::Refused: return Fault::KeychainLocked;
    case Outcome::NoKeychain: return Fault::NoKeychain;
    case Outcome::Failed: return isLocked() ? Fault::KeychainLocked : Fault::NoKeychain;
  }
  return Fault::NoKeychain;
}

class SystemStore final : public SecretStore {
 public:
  explicit SystemStore(std::chrono::milliseconds patience) : m_patience(patience) {}

  [[nodiscard]] Result<void> write(const Worker& worker, const QString& item, const Secret& secret) override {
    if (secret.bytes().size() > MostBytes) return Error{Fault::Invalid, QStringLiteral("too long for a keychain")};
    QByteArray bytes(reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.bytes().size()));
    const auto answer = answerTo(worker, Act::Write, item, std::move(bytes));
    if (!answer) return answer.error();
    return {};
  }

  [[nodiscard]] Result<Secret> read(const Worker& worker, const QString& item) override {
    return answerTo(worker, Act::Read, item, {});
  }

  [[nodiscard]] Result<void> remove(const Worker& worker, const QString& item) override {
    const auto answer = answerTo(worker, Act::Remove, item, {});
    if (!answer) return answer.error();
    return {};
  }

  [[nodiscard]] bool answersAtOnce() const override { return isAwake() && !isLocked(); }
  [[nodiscard]] QString backend() const override { return backendName(); }

 private:
  // What was read, when the act is well.
  [[nodiscard]] Result<Secret> answerTo(const Worker& worker, Act act, const QString& item, QByteArray bytes) const {
    const auto errand = std::make_shared<Errand>(act, item, std::move(bytes));
    if (item.isEmpty()) return Error{Fault::Invalid, QStringLiteral("an item without a name")};
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    if (!isWithinReach()) return Error{Fault::NoKeychain, QStringLiteral("no session bus")};
    const auto outcome = Errand::run(errand, worker, m_patience);
    if (!outcome) return outcome.error();
    if (const auto fault = faultOf(act, *outcome)) return Error{*fault, errand->detail()};
    return act == Act::Read ? errand->takeSecret() : Secret();
  }

  std::chrono::milliseconds m_patience;
};

}  // namespace

std::unique_ptr<SecretStore> systemSecretStore(std::chrono::milliseconds patience) {
  return std::make_unique<SystemStore>(patience);
}

}  // namespace candor::keychain
