// The search over everything stored: FTS5 finds and ranks, and puts marks around what it hit; the marks become spans
// here and are seen by nobody else.
#pragma once

#include "base/result.h"
#include "documents/hit.h"

#include <QChar>
#include <QString>

#include <vector>

namespace candor::storage {
class Read;
}

namespace candor::documents {

// Noncharacters: no text that is searched holds one.
inline constexpr QChar HitBegins(0xFDD0);
inline constexpr QChar HitEnds(0xFDD1);

// So many hits are ranked. Of more, those whose title or label says the words come first, and the newest before older
// ones: words that stand in so much say little of what is best, and are answered as fast as others.
inline constexpr int MostRanked = 200;

// Best first, at most `most`; nothing for words without a letter or digit. Relevance is by how rare the words are, how
// often they are hit, and where: the title counts most.
[[nodiscard]] Result<std::vector<Hit>> search(storage::Read& read, const QString& words, int most);

// Takes the marks out; white space becomes blanks.
[[nodiscard]] Marked markedBy(const QString& textWithMarks);

}  // namespace candor::documents
