// HeadPiece: one of the values in the head of an entry, parted from the others by tabs, bars, dashes, commas or lines.
#pragma once

#include "profile/entries.h"
#include "profile/profile.h"

#include <QStringView>

#include <vector>

namespace candor::profile {

struct HeadPiece {
  Span span;
  size_t line = 0;  // of the head
  bool isBold = false;
};

// Without dates, durations and web addresses; places go to `location` of the result.
struct Head {
  std::vector<HeadPiece> pieces;
  Field location;
};

[[nodiscard]] Head headOf(QStringView text, const Entry& entry);

// The parts of a piece at its commas; company forms ("Inc.") stay with the name before them.
[[nodiscard]] std::vector<Span> commaParts(QStringView text, Span piece);

}  // namespace candor::profile
