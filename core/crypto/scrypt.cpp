#include "crypto/scrypt.h"

#include "crypto/octets.h"
#include "crypto/random.h"

#include <openssl/evp.h>

namespace candor::crypto {

namespace {

quint64 memoryOf(const ScryptCost& cost) { return (quint64(1) << cost.logN) * quint64(cost.r) * 128; }

}  // namespace

bool isAllowed(const ScryptCost& cost) {
  return cost.logN >= LeastLogN && cost.logN <= MostLogN && cost.r == 8 && cost.p >= 1 && cost.p <= 4;
}

Result<Secret> scrypt(const Worker& worker, const Secret& passphrase, QByteArrayView salt, const ScryptCost& cost,
                      std::size_t size) {
  if (!isAllowed(cost)) return Error{Fault::Invalid, QStringLiteral("scrypt cost out of range")};
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  Secret key(size);
  const quint64 mostMemory = memoryOf(cost) + (quint64(1) << 20) * quint64(cost.p);
  const int isMade = EVP_PBE_scrypt(reinterpret_cast<const char*>(passphrase.bytes().data()), passphrase.bytes().size(),
                                    octets(salt), std::size_t(salt.size()), quint64(1) << cost.logN, quint64(cost.r),
                                    quint64(cost.p), mostMemory, writableOctets(key), size);
  if (isMade != 1) return Error{Fault::Internal, QStringLiteral("scrypt could not be computed")};
  return key;
}

TimeOfRun measuredOn(const Worker& worker) {
  return [&worker](const ScryptCost& cost) {
    const Secret passphrase = randomSecret(16);
    const QByteArray salt = randomBytes(16);
    const auto begin = std::chrono::steady_clock::now();
    const auto key = scrypt(worker, passphrase, salt, cost, 32);
    const auto end = std::chrono::steady_clock::now();
    // What cannot be computed here takes for ever.
    if (!key) return std::chrono::milliseconds::max();
    return std::chrono::duration_cast<std::chrono::milliseconds>(end - begin);
  };
}

ScryptCost calibrated(std::chrono::milliseconds target, quint64 freeBytes, const TimeOfRun& timeOf) {
  ScryptCost cost{.logN = ShippedLogN};
  const std::chrono::milliseconds atLeast = timeOf(cost);
  // The time doubles with each step.
  for (std::chrono::milliseconds time = atLeast; time < target && cost.logN < CalibratedLogN; time *= 2) {
    const ScryptCost next{.logN = cost.logN + 1};
    if (memoryOf(next) > freeBytes / 4) break;
    cost = next;
  }
  return cost;
}

}  // namespace candor::crypto
