// Hit: one thing the search found, with the words that were hit. All texts are plain; the hits are spans in them.
#pragma once

#include "base/span.h"
#include "documents/findable.h"

#include <QString>

#include <vector>

namespace candor::documents {

struct Marked {
  QString text;              // on one line
  std::vector<Span> hits{};  // ascending

  friend bool operator==(const Marked&, const Marked&) = default;
};

struct Hit {
  Subject subject;
  Marked title;
  Marked label;
  Marked snippet;  // of the body, around the hits; its beginning when only title or label were hit

  friend bool operator==(const Hit&, const Hit&) = default;
};

}  // namespace candor::documents
