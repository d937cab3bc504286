#include "posting/zones.h"

#include "posting/demand.h"

#include <algorithm>
#include <optional>

namespace candor::posting {

namespace {

constexpr quint32 NearStart = 8;  // tokens within which a phrase speaks for its sentence

bool isDemandCue(Cue cue) {
  return cue == Cue::MustBefore || cue == Cue::MustLive || cue == Cue::MustAfter || cue == Cue::NiceAfter ||
         cue == Cue::Demand || cue == Cue::NiceBefore;
}

// Reads the zone of a sentence from its own phrases, where they are clear.
std::optional<Zone> zoneOfSentence(std::span<const Signal> cues) {
  if (has(cues, Cue::EqualOpportunity)) return Zone::EqualOpportunity;
  const bool isDemand = std::any_of(cues.begin(), cues.end(), [](const Signal& s) { return isDemandCue(s.cue); });
  if (has(cues, Cue::Notice)) return Zone::EqualOpportunity;
  if (has(cues, Cue::Apply) && !has(cues, Cue::Demand)) return Zone::Apply;
  if (isDemand) return std::nullopt;
  if (has(cues, Cue::Perk)) return Zone::Benefits;
  if (has(cues, Cue::AboutUs) && !has(cues, Cue::RoleProse)) return Zone::About;
  return std::nullopt;
}

class Zoner {
 public:
  explicit Zoner(const Outline& outline) : m_outline(outline) {}

  std::vector<Piece> run() {
    std::vector<Piece> pieces = m_outline.pieces;
    for (Piece& piece : pieces) piece.isHeading ? open(piece) : place(piece);
    return pieces;
  }

 private:
  void open(Piece& heading) {
    if (isLabel(heading.zone)) {
      m_label = heading;
      return;
    }
    m_label.reset();
    const bool saysNothing = heading.zone == Zone::Unknown;
    // "Technical:" below "Requirements" is a part of it; below "Benefits" something new begins.
    if (saysNothing && !isBoilerplate(m_zone)) {
      heading.zone = m_zone;
      return;
    }
    m_zone = heading.zone;
    m_heading = saysNothing ? Span{} : heading.span;
  }

  void place(Piece& piece) {
    if (m_label) {
      piece.zone = m_label->zone;
      piece.heading = m_label->span;
      m_label.reset();
      return;
    }
    const auto cues = m_outline.cuesOf(piece);
    if (isBoilerplate(m_zone) && speaksOfTheJob(piece, cues)) {
      m_zone = Zone::Role;
      m_heading = {};
    }
    piece.zone = zoneOfSentence(cues).value_or(m_zone);
    if (piece.zone == m_zone) piece.heading = m_heading;
  }

  // A zone of boilerplate has no end mark in running text; a sentence about the job or a demand ends it.
  [[nodiscard]] bool speaksOfTheJob(const Piece& piece, std::span<const Signal> cues) const {
    if (piece.lead == Lead::Bullet || speaksOfUs(m_outline, piece)) return false;
    if (has(cues, Cue::Perk) || has(cues, Cue::Apply) || has(cues, Cue::EqualOpportunity)) return false;
    if (m_zone == Zone::Conditions || m_zone == Zone::EqualOpportunity || m_zone == Zone::Apply) return false;
    return std::any_of(cues.begin(), cues.end(), [&](const Signal& signal) {
      const bool isNear = signal.firstToken - piece.firstToken <= NearStart;
      if (signal.cue == Cue::RoleProse) return isNear && signal.tokenCount > 1;
      return signal.cue == Cue::MustBefore || signal.cue == Cue::MustLive ||
             (signal.cue == Cue::Demand && m_zone != Zone::About) || (signal.cue == Cue::MustAfter && isNear);
    });
  }

  const Outline& m_outline;
  Zone m_zone = Zone::Unknown;
  Span m_heading;
  std::optional<Piece> m_label;
};

}  // namespace

std::vector<Piece> withZones(const Outline& outline) { return Zoner(outline).run(); }

}  // namespace candor::posting
