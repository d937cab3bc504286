// How hard a passphrase is to guess: a cautious estimate in bits, for advice and never for a decision of the vault. It
// counts what a guesser would try first: known passwords, words, years, runs and repetitions cost little.
#pragma once

#include "base/secret.h"
#include "widgets/strength_meter.h"

#include <QString>

namespace candor::unlock {

struct PassphraseStrength {
  double bits = 0;
  int words = 0;  // stretches of letters of at least three
  widgets::Strength strength = widgets::Strength::None;
};

// Of UTF-8 as typed. Any thread.
[[nodiscard]] PassphraseStrength strengthOf(const Secret& passphrase);

// What would help, in a sentence.
[[nodiscard]] QString adviceFor(const PassphraseStrength& strength);

// The least a new vault is made with.
inline constexpr widgets::Strength LeastStrength = widgets::Strength::Fair;

}  // namespace candor::unlock
