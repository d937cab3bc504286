// Profile: what a resume says about a person, field by field, in the shape of JSON Resume. Every value carries the
// place it was read from and how sure the reader is. Unknown stays unknown: nothing is invented, completed or
// translated.
#pragma once

#include "base/span.h"
#include "ontology/ontology.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace candor::profile {

// A value as the resume writes it (white space and line breaks tidied).
struct Field {
  QString value;
  Span span;              // in Document::text
  double confidence = 0;  // 0…1

  [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
  friend bool operator==(const Field&, const Field&) = default;
};

// A month, or only a year (month 0). `isNow` stands for "present", "heute", "actuel" …
struct Moment {
  int year = 0;
  int month = 0;
  bool isNow = false;

  [[nodiscard]] bool isKnown() const { return isNow || year != 0; }
  [[nodiscard]] QString iso() const;  // "2021-03", "2021", "" for now and unknown
  friend bool operator==(const Moment&, const Moment&) = default;
};

struct Period {
  Moment start;
  Moment end;
  Span span;

  friend bool operator==(const Period&, const Period&) = default;
};

struct Work {
  Field employer;
  Field position;
  Field location;
  Period period;
  std::vector<Field> highlights;
  Span span;  // the whole entry

  friend bool operator==(const Work&, const Work&) = default;
};

struct Education {
  Field institution;
  Field area;       // "Computer Science"
  Field studyType;  // "Bachelor of Science"
  Field score;
  Period period;
  Span span;

  friend bool operator==(const Education&, const Education&) = default;
};

struct Skill {
  Field name;                                   // as written
  QString group;                                // the label it stood under, may be empty
  std::optional<ontology::ConceptId> concept_;  // when the ontology knows it

  friend bool operator==(const Skill&, const Skill&) = default;
};

enum class SectionKind {
  Contact,
  Summary,
  Work,
  Education,
  Skills,
  Projects,
  Languages,
  Certificates,
  Awards,
  Publications,
  Volunteer,
  Interests,
  References,
  Other
};

struct Section {
  SectionKind kind = SectionKind::Other;
  Span heading;  // empty when the section has none
  Span body;

  friend bool operator==(const Section&, const Section&) = default;
};

struct OnlineProfile {
  QString network;  // "LinkedIn", "GitHub", … by host
  Field url;

  friend bool operator==(const OnlineProfile&, const OnlineProfile&) = default;
};

struct Profile {
  Field name;
  Field label;  // headline under the name
  Field email;
  Field phone;
  Field location;
  Field url;
  Field summary;
  std::vector<OnlineProfile> profiles;
  std::vector<Work> work;  // as in the resume's order
  std::vector<Education> education;
  std::vector<Skill> skills;  // from the skills section(s), in order, no duplicates
  std::vector<Field> languages;
  std::vector<Field> certificates;
  std::vector<Field> projects;  // names
  std::vector<Field> awards;
  std::vector<Section> sections;  // in the order of the text; together they cover it
  QString text;                   // the text all spans point into

  friend bool operator==(const Profile&, const Profile&) = default;
};

[[nodiscard]] std::string_view key(SectionKind kind);  // "work", "education", … as JSON names it

}  // namespace candor::profile
