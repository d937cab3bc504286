// Ontology: what Candor knows about work. A read-only view of the resource compiled from resources/ontology: concepts,
// their names, relations and weights, and for each occupation the words and skills it is known by. Loading maps it; no
// table is built at run time. All functions are const and may be called from any thread.
#pragma once

#include "base/result.h"
#include "ontology/token.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace candor::ontology {

namespace layout {
struct Header;
struct Concept;
struct Field;
struct Step;
struct Range;
struct Name;
struct WordSlot;
}  // namespace layout

enum class ConceptKind : quint8 {
  Tool,
  Method,
  Knowledge,
  Equipment,
  Soft,
  Occupation,
  Degree,
  Certificate,
  Licence,
  Language
};

[[nodiscard]] constexpr bool isSkill(ConceptKind kind) { return kind <= ConceptKind::Soft; }
[[nodiscard]] constexpr bool isCredential(ConceptKind kind) {
  return kind >= ConceptKind::Degree && kind <= ConceptKind::Licence;
}

// Index of a concept in this data version; not kept across versions (a stored analysis keeps names).
enum class ConceptId : quint32 {};

// Index of a field of study ("nursing") in this data version.
enum class FieldId : quint32 {};

// How near the field of a degree is to the one asked for; Same also when it is a part of it (finance of business).
enum class FieldNearness : quint8 { Other, Related, Same };

struct FieldMention {
  FieldId field{};
  quint32 firstToken = 0;
  quint32 tokenCount = 0;

  [[nodiscard]] quint32 endToken() const { return firstToken + tokenCount; }
  friend bool operator==(const FieldMention&, const FieldMention&) = default;
};

// How a mention was recognised: the canonical name as written, another name of it, or only by word stems.
enum class Recognised : quint8 { Exact, Alias, Stem };

struct Mention {
  ConceptId concept_{};
  Span span;  // in the text the tokens came from
  quint32 firstToken = 0;
  quint32 tokenCount = 0;
  Recognised how = Recognised::Exact;

  friend bool operator==(const Mention&, const Mention&) = default;
};

struct Weighted {
  quint64 key = 0;  // Token::exact of a vocabulary word, or exactOf() (spelling.h) a phrase
  float weight = 0;
  quint32 unused = 0;
};

// One occupation that knows a word, and how much the word says of it.
struct WordUse {
  quint32 occupation = 0;  // index into Ontology::occupations()
  float weight = 0;        // in the occupation's vector of unit length
};

struct WordKnowledge {
  float rarity = 0;  // 0 … 1: how few occupations know the word
  std::span<const WordUse> uses;
};

struct YearMonth {
  int year = 0;
  int month = 0;
};

class Ontology {
 public:
  // The data built into the program. Fault::Internal when it is broken or of another version.
  [[nodiscard]] static Result<Ontology> load();
  // Same, over bytes that begin on an 8-byte boundary; `keeper` keeps them alive, or else the caller does.
  [[nodiscard]] static Result<Ontology> over(QByteArrayView data, std::shared_ptr<const void> keeper = {});

  // "2026-11-1f0c5a3e": changes whenever the tables change. "2026-11-1f0c5a3e+5b1d09aa" with something added to them.
  [[nodiscard]] QString version() const;
  [[nodiscard]] quint64 fingerprint() const;
  [[nodiscard]] QByteArrayView data() const { return m_data; }  // layout.h
  // The month of the tables. An analysis takes it (or a later date of the resume) for "present", so that the same files
  // give the same answer for as long as the program is the same.
  [[nodiscard]] YearMonth month() const;
  [[nodiscard]] quint32 size() const;  // concepts are 0 … size-1

  [[nodiscard]] QString name(ConceptId id) const;
  [[nodiscard]] ConceptKind kind(ConceptId id) const;
  // How much a mention says, 0…1: "communication" little, "Kubernetes" much. By kind, and by how few occupations share
  // it.
  [[nodiscard]] float weight(ConceptId id) const;
  // The key under which word() may know the concept's name, whatever alias a text used.
  [[nodiscard]] quint64 phrase(ConceptId id) const;
  // Degrees: ISCED level 2…8; others 0.
  [[nodiscard]] int level(ConceptId id) const;

  [[nodiscard]] std::span<const ConceptId> implied(ConceptId id) const;  // all of them, transitively, ascending
  [[nodiscard]] std::span<const ConceptId> related(ConceptId id) const;  // both directions, ascending
  [[nodiscard]] bool implies(ConceptId id, ConceptId other) const;
  [[nodiscard]] bool areRelated(ConceptId id, ConceptId other) const;

  // Occupations only: typical skills, and the words that tell it apart, heaviest first; empty for other kinds.
  [[nodiscard]] std::span<const ConceptId> typicalSkills(ConceptId occupation) const;
  [[nodiscard]] std::span<const Weighted> vocabulary(ConceptId occupation) const;
  [[nodiscard]] std::span<const ConceptId> occupations() const;

  // How much of each occupation's vocabulary any text holds whatever its profession, by occupation; the mean is 1.
  [[nodiscard]] std::span<const float> background() const;

  // What the occupations' vocabularies know of a word (Token::exact) or phrase (exactOf, spelling.h); nothing for other
  // words.
  [[nodiscard]] std::optional<WordKnowledge> word(quint64 key) const;

  // A word of all professions ("team"), folded, by its Token::exact.
  [[nodiscard]] bool isGeneralWord(quint64 exact) const;

  // Fields of study named in a text, longest match first; the caller knows whether study is spoken of.
  [[nodiscard]] std::vector<FieldMention> fieldsIn(QStringView text, std::span<const Token> tokens) const;
  [[nodiscard]] QString name(FieldId field) const;
  // Whether the law asks for a degree in the very field before one may work in it.
  [[nodiscard]] bool isRegulated(FieldId field) const;
  [[nodiscard]] FieldNearness nearness(FieldId held, FieldId wanted) const;
  // The field a degree has by its name ("BSN" → nursing); nothing for a Bachelor of Arts.
  [[nodiscard]] std::optional<FieldId> fieldOf(ConceptId degree) const;

  // All concepts mentioned in a text, longest match first, left to right, without overlaps; `text` is what `tokens`
  // were read from (the case rules need it). Linear in the text.
  [[nodiscard]] std::vector<Mention> find(QStringView text, std::span<const Token> tokens) const;

  // The concept a whole name stands for ("JS" → JavaScript), whatever its rule.
  [[nodiscard]] std::optional<ConceptId> named(QStringView name) const;

 private:
  struct Match;
  Ontology(QByteArrayView data, std::shared_ptr<const void> keeper) : m_data(data), m_keeper(std::move(keeper)) {}
  [[nodiscard]] const layout::Header& header() const;
  [[nodiscard]] const layout::Concept& at(ConceptId id) const;
  [[nodiscard]] const layout::Field& at(FieldId field) const;
  [[nodiscard]] std::span<const ConceptId> ids(const layout::Range& range) const;
  [[nodiscard]] quint32 step(quint32 node, quint64 key) const;
  [[nodiscard]] std::span<const layout::Name> namesAt(quint32 node) const;
  [[nodiscard]] Match longestAt(QStringView text, std::span<const Token> tokens, size_t first) const;

  QByteArrayView m_data;
  std::shared_ptr<const void> m_keeper;
};

}  // namespace candor::ontology
