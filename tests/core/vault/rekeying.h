// What the tests of rekeying do to a vault.
#pragma once

#include "core/vault/sample_vault.h"
#include "vault/ways.h"

namespace candor::tests {

// Afterwards these words alone open it, and a new recovery code.
inline vault::Rekeying keeping(const QByteArray& words) {
  vault::Rekeying wanted{.logN = QuickCost};
  wanted.keep.emplace_back(vault::Passphrase{secretOf(words)});
  return wanted;
}

inline vault::Rekeying keepingWords() { return keeping(SampleVault::Words); }

inline Result<vault::RekeyOutcome> rekey(vault::Vault& vault, const vault::Rekeying& wanted) {
  return foreground([&](const Worker& worker) { return vault.ways().rekey(worker, wanted); });
}

inline bool isSound(vault::Vault& vault) {
  const auto soundness = foreground([&](const Worker& worker) { return vault.check(worker); });
  return soundness && soundness->isSound();
}

}  // namespace candor::tests
