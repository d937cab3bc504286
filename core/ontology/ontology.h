// Ontology: what Candor knows about work. A read-only view of the resource compiled from resources/ontology: concepts,
// their names, relations and weights, and for each occupation the words and skills it is known by. Loading maps it; no
// table is built at run time. All functions are const and may be called from any thread.
#pragma once

#include "base/result.h"
#include "ontology/token.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace candor::ontology {

enum class ConceptKind : quint8 { Tool, Method, Knowledge, Equipment, Soft, Occupation, Degree, Certificate, Licence, Language };

[[nodiscard]] constexpr bool isSkill(ConceptKind kind) { return kind <= ConceptKind::Soft; }
[[nodiscard]] constexpr bool isCredential(ConceptKind kind) { return kind >= ConceptKind::Degree && kind <= ConceptKind::Licence; }

// Index of a concept in this data version; not kept across versions (a stored analysis keeps names).
enum class ConceptId : quint32 {};

// How a mention was recognised: the canonical name as written, another name of it, or only by word stems.
enum class Recognised : quint8 { Exact, Alias, Stem };

struct Mention {
  ConceptId concept_{};
  Span span;                 // in the text the tokens came from
  quint32 firstToken = 0;
  quint32 tokenCount = 0;
  Recognised how = Recognised::Exact;

  friend bool operator==(const Mention&, const Mention&) = default;
};

struct Weighted {
  quint64 key = 0;  // Token::key of a vocabulary word, or of a phrase (see phraseKey)
  float weight = 0;
};

class Ontology {
 public:
  // The data built into the program. Fault::Internal when it is broken or of another version.
  [[nodiscard]] static Result<Ontology> load();
  // Same, over bytes the caller keeps alive.
  [[nodiscard]] static Result<Ontology> over(QByteArrayView data);

  [[nodiscard]] QString version() const;  // changes whenever the tables change
  [[nodiscard]] quint32 size() const;     // concepts are 0 … size-1

  [[nodiscard]] QString name(ConceptId id) const;
  [[nodiscard]] ConceptKind kind(ConceptId id) const;
  // How much a mention says, 0…1: "communication" little, "Kubernetes" much. From kind and from how many occupations share it.
  [[nodiscard]] float weight(ConceptId id) const;
  // Degrees: ISCED level 2…8; others 0.
  [[nodiscard]] int level(ConceptId id) const;

  [[nodiscard]] std::span<const ConceptId> implied(ConceptId id) const;      // all of them, transitively
  [[nodiscard]] std::span<const ConceptId> related(ConceptId id) const;      // both directions
  [[nodiscard]] bool implies(ConceptId id, ConceptId other) const;
  [[nodiscard]] bool areRelated(ConceptId id, ConceptId other) const;

  // Occupations only: typical skills, and the words that tell it apart, heaviest first; empty for other kinds.
  [[nodiscard]] std::span<const ConceptId> typicalSkills(ConceptId occupation) const;
  [[nodiscard]] std::span<const Weighted> vocabulary(ConceptId occupation) const;
  [[nodiscard]] std::span<const ConceptId> occupations() const;

  // All concepts mentioned in a text, longest match first, left to right, without overlaps; `text` is what `tokens` were
  // read from (the case rules need it).
  [[nodiscard]] std::vector<Mention> find(QStringView text, std::span<const Token> tokens) const;

  // The concept a whole name stands for ("JS" → JavaScript), whatever its rule.
  [[nodiscard]] std::optional<ConceptId> named(QStringView name) const;

 private:
  struct View;
  explicit Ontology(QByteArrayView data) : m_data(data) {}
  QByteArrayView m_data;
};

// The key under which Ontology::vocabulary holds a phrase of several tokens.
[[nodiscard]] quint64 phraseKey(std::span<const Token> tokens);

}  // namespace candor::ontology
