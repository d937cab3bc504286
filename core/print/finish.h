// finish(): what Qt's PDF engine cannot write: bookmarks, links within the document, its language and title, and the
// letters behind each glyph; and what it writes and we do not want: times and random ids.
#pragma once

#include "base/result.h"
#include "print/pages.h"

#include <QByteArray>
#include <QString>

namespace candor::print {

struct About {
  QString title;
  QString language;  // BCP 47
};

// Fault::Internal when the file is not one that Qt writes.
[[nodiscard]] Result<QByteArray> finish(const Painted& pages, const About& about);

}  // namespace candor::print
