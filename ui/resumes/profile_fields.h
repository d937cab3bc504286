// What is shown of a profile beside its resume: sections of entries of fields, each field with its place in the text
// and a key by which a correction of it is kept. Nothing here is a widget.
#pragma once

#include "base/span.h"
#include "documents/correction.h"
#include "profile/profile.h"

#include <QString>

#include <optional>
#include <vector>

namespace candor::resumes {

enum class Editing { Not, OneLine, ManyLines };
enum class Certainty { Sure, ToCheck };

struct ShownField {
  QString key;
  QString label;
  QString reading = {};  // what the file says; empty when it was not found
  Span place = {};       // empty when there is none
  Editing editing = Editing::OneLine;
  Certainty certainty = Certainty::Sure;
  std::optional<QString> corrected = {};  // what the user says instead
  QString inFile = {};                    // the file's own words, where `reading` tells them in others

  [[nodiscard]] const QString& asRead() const { return inFile.isEmpty() ? reading : inFile; }
  [[nodiscard]] const QString& value() const { return corrected ? *corrected : reading; }
  friend bool operator==(const ShownField&, const ShownField&) = default;
};

// Fields of one thing: a position, a school.
struct ShownEntry {
  std::vector<ShownField> fields;

  friend bool operator==(const ShownEntry&, const ShownEntry&) = default;
};

struct ShownSection {
  QString title;
  QString note;
  std::vector<ShownEntry> entries;

  friend bool operator==(const ShownSection&, const ShownSection&) = default;
};

using ShownProfile = std::vector<ShownSection>;

// Sections without anything are left out, but for the first, in which what every resume needs is shown as missing.
[[nodiscard]] ShownProfile shownProfile(const profile::Profile& profile);

// Puts each correction at the field of its key that reads as it did when it was made; others are passed over.
void apply(const std::vector<documents::Correction>& corrections, ShownProfile& profile);

[[nodiscard]] int countToCheck(const ShownProfile& profile);  // unsure and not corrected

// The field of the smallest place around the offset.
[[nodiscard]] const ShownField* fieldAt(const ShownProfile& profile, qsizetype offset);

}  // namespace candor::resumes
