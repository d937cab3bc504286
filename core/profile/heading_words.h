// The words section headings are made of, in seven languages: "Work History", "Beruflicher Werdegang", "Formation".
#pragma once

#include "profile/profile.h"

#include <QStringView>

#include <optional>

namespace candor::profile {

struct HeadingWords {
  SectionKind kind = SectionKind::Other;
  bool isCommonInside = false;  // also stands inside entries ("Projects", "Courses"): needs the look of a heading
  bool isVague = false;         // heads a section only by default ("Highlights", "Technologies")

  friend bool operator==(const HeadingWords&, const HeadingWords&) = default;
};

// What a whole line of folded text would head. Nothing when a word of it belongs to no heading.
[[nodiscard]] std::optional<HeadingWords> headingWords(QStringView folded);

// "Curriculum Vitae", "Resume", "Lebenslauf": the name of the document, not of a part of it.
[[nodiscard]] bool isDocumentTitle(QStringView folded);

}  // namespace candor::profile
