// Posting: what a job posting says, as far as it says it. Requirements are kept in the posting's own words, each with
// the concepts it names and the reason why it counts as a must or as nice to have.
#pragma once

#include "base/result.h"
#include "base/span.h"
#include "base/text.h"
#include "ontology/ontology.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace candor::posting {

struct Field {
  QString value;
  Span span;

  [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
  friend bool operator==(const Field&, const Field&) = default;
};

enum class Need { Must, Nice };
enum class WorkMode { Unknown, OnSite, Hybrid, Remote };
enum class Contract { Unknown, Permanent, FixedTerm, Freelance, Internship };
enum class Hours { Unknown, FullTime, PartTime, Either };
enum class Seniority { Unknown, Intern, Junior, Mid, Senior, Lead, Manager, Director, Executive };

// What kind of answer a requirement wants. Those marked * can be hard blockers.
enum class RequirementKind {
  Skill,
  Experience /* years* */,
  Degree /* * */,
  Licence /* * */,
  Language /* * */,
  Location /* * */,
  WorkPermit /* * */,
  Other
};

// Whether a missing answer of this kind can rule a person out.
[[nodiscard]] bool canBlock(RequirementKind kind);

// One of several ways to answer a requirement: "a Bachelor's degree and five years" asks for both of its parts.
struct Way {
  Span span;
  int degreeLevel = 0;            // ISCED, at least; 0: none named
  std::optional<double> years{};  // at least
  bool isOpen = false;            // "60 semester hours": nothing that can be looked up; it never fails for sure

  friend bool operator==(const Way&, const Way&) = default;
};

struct Requirement {
  Span span;  // the posting's words; QString by Posting::text
  RequirementKind kind = RequirementKind::Skill;
  Need need = Need::Must;
  QString reason{};                             // why Must or Nice: the phrase or heading that says so, verbatim
  std::vector<ontology::ConceptId> concepts{};  // all of them wanted, unless anyOf
  bool anyOf = false;                           // "Python, R or Julia"
  std::optional<double> years{};                // at least
  int degreeLevel = 0;                          // ISCED, at least, of the easiest way; 0: none named
  std::vector<ontology::FieldId> fields{};      // of the degree; one of them is enough, empty: any
  bool takesRelatedField = false;               // "or a related field"
  Span fieldWords{};                            // a field the ontology does not know; empty: none named
  std::vector<Way> ways{};                      // "a degree or five years": one is enough; empty: there is only one
  bool acceptsEquivalent = false;               // "or equivalent experience": another way to it is open
  bool isHard = false;                          // says "required", "must have", "only" … : open → blocker

  friend bool operator==(const Requirement&, const Requirement&) = default;
};

struct Salary {
  double low = 0;
  double high = 0;
  QString currency{};  // ISO 4217
  QString period{};    // "year", "month", "day", "hour"
  Span span{};

  friend bool operator==(const Salary&, const Salary&) = default;
};

struct Posting {
  Field title;
  Field company;
  Field place;
  WorkMode workMode = WorkMode::Unknown;
  Contract contract = Contract::Unknown;
  Hours hours = Hours::Unknown;
  Seniority seniority = Seniority::Unknown;
  std::optional<double> years;
  std::optional<Salary> salary;
  Field deadline;                           // until when one may apply, in the posting's words
  std::vector<Requirement> requirements;    // in the order of the text
  std::vector<ontology::Mention> mentions;  // all concepts outside boilerplate
  std::vector<Span> boilerplate;            // equal-opportunity text, benefits, about us: not matched
  std::vector<ontology::Token> tokens;      // of text
  bool isThin = false;                      // too little said for a firm score: "provisional"
  QString text;

  friend bool operator==(const Posting&, const Posting&) = default;
};

// The requirement in the posting's words, on one line.
[[nodiscard]] QString wordsOf(const Posting& posting, const Requirement& requirement);

// The tokens a span covers.
[[nodiscard]] std::span<const ontology::Token> tokensIn(const Posting& posting, Span span);

// Deterministic, any thread. Fault::NoText, TooShort (under 20 words) or Garbled when there is nothing to read.
[[nodiscard]] Result<Posting> readPosting(const PostingText& text, const ontology::Ontology& ontology);

}  // namespace candor::posting
