// TitleMatch: how near the candidate's titles are to the posting's, by occupation or by words, and how far apart the
// two are in seniority. Skills have no part in it.
#pragma once

#include "match/coverage.h"

namespace candor::match {

enum class TitleRelation { Unknown, Other, SharesSkills, SharesWords, Related, Same };

struct TitleMatch {
  bool isAsked = false;  // the posting says what it hires for
  int title = 0;         // per mille
  TitleRelation relation = TitleRelation::Unknown;
  QString position;  // the resume's title it was compared with
  bool isSeniorityAsked = false;
  int seniority = 0;  // per mille
  posting::Seniority shown = posting::Seniority::Unknown;
};

[[nodiscard]] TitleMatch matchTitle(const Pairing& pairing);

// Whether a position is at least somewhat like the one the posting hires for: work that may count as "related" or as
// "equivalent". Where the posting has no title, its words are compared; where they say little, it is.
[[nodiscard]] bool hasNearTitle(const Pairing& pairing);

// By words of a title ("Senior", "Head of"); Unknown without one.
[[nodiscard]] posting::Seniority seniorityOf(QStringView title);

}  // namespace candor::match
