// Outline: a posting's text as pieces with their zones, its tokens, and the phrases that say what each sentence is.
// What all later steps read; they look at tokens and never at the text as a whole again.
#pragma once

#include "ontology/ontology.h"
#include "posting/piece.h"
#include "posting/signals.h"

#include <QString>

#include <span>
#include <vector>

namespace candor::posting {

struct Outline {
  QString text;
  std::vector<ontology::Token> tokens;
  std::vector<Signal> cues;
  std::vector<ontology::Mention> mentions;  // everywhere, boilerplate too
  std::vector<Piece> pieces;

  [[nodiscard]] std::span<const ontology::Token> tokensOf(const Piece& piece) const;
  // Those that begin in the half-open range of tokens.
  [[nodiscard]] std::span<const Signal> cuesIn(quint32 firstToken, quint32 endToken) const;
  [[nodiscard]] std::span<const ontology::Mention> mentionsIn(quint32 firstToken, quint32 endToken) const;
  [[nodiscard]] std::span<const Signal> cuesOf(const Piece& piece) const;
  [[nodiscard]] std::span<const ontology::Mention> mentionsOf(const Piece& piece) const;
  [[nodiscard]] QStringView words(Span span) const { return span.in(text); }
  // From the first character of one token to the last of another.
  [[nodiscard]] Span spanOf(quint32 firstToken, quint32 endToken) const;
};

[[nodiscard]] bool has(std::span<const Signal> cues, Cue cue);

[[nodiscard]] Outline outlineOf(const QString& text, const ontology::Ontology& ontology);

}  // namespace candor::posting
