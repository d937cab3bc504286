// Piece: a line, sentence or bullet of a posting, and the zone of the posting it stands in. Pieces come in the order of
// the text and do not overlap; what lies between them is bullets, white space and decoration.
#pragma once

#include "base/span.h"

namespace candor::posting {

enum class Zone : quint8 {
  Unknown,
  Role,  // what the job is, in prose
  Duties,
  Requirements,
  Preferred,
  Benefits,
  About,
  Apply,
  EqualOpportunity,
  Conditions,  // noise, lifting, standing
  Title,       // from here on: labels of one line
  Company,
  Place,
  Pay,
  Fact,  // job number, shift, department …
};

[[nodiscard]] constexpr bool isLabel(Zone zone) { return zone >= Zone::Title; }
[[nodiscard]] constexpr bool isBoilerplate(Zone zone) { return zone >= Zone::Benefits && zone <= Zone::Conditions; }

enum class Lead : quint8 { Line, Bullet, Sentence };

struct Piece {
  Span span;  // without its bullet
  Lead lead = Lead::Line;
  quint32 firstToken = 0;
  quint32 tokenCount = 0;
  Zone zone = Zone::Unknown;
  bool isHeading = false;
  Span heading{};  // the heading that made the zone; empty when none did

  friend bool operator==(const Piece&, const Piece&) = default;
};

}  // namespace candor::posting
