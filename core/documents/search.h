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

// Of so many hits, the newest, the best come first; older ones are found only by rarer words. So a word that stands in
// everything is answered as fast as others, and by what its reader is busy with.
inline constexpr int MostRanked = 1000;

// Best first, at most `most`; nothing for words without a letter or digit. Relevance is by how rare the words are, how
// often they are hit, and where: the title counts most.
[[nodiscard]] Result<std::vector<Hit>> search(storage::Read& read, const QString& words, int most);

// Takes the marks out; white space becomes blanks.
[[nodiscard]] Marked markedBy(const QString& textWithMarks);

}  // namespace candor::documents
