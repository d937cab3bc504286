// One request to a child and its answer.
#pragma once

#include "base/result.h"
#include "reading/child.h"
#include "reading/document.h"
#include "reading/wire.h"

#include <QByteArray>

namespace candor::reading {

// Faults: TimedOut, Cancelled, Crashed (also for an answer no honest child gives), and what the child tells.
[[nodiscard]] Result<Document> ask(Child& child, const wire::RequestHead& head, const QByteArray& content,
                                   const Limits& limits, const Patience& patience);

}  // namespace candor::reading
