// The names of a zip's entries, read from its directory at the end or, when that is cut off, from the entries' own
// heads. Nothing is unpacked; every offset is checked against the bytes at hand.
#pragma once

#include <QByteArrayView>

#include <functional>
#include <string_view>

namespace candor::reading {

// Looks at no more than a few thousand entries.
[[nodiscard]] bool anyZipName(QByteArrayView zip, const std::function<bool(std::string_view)>& matches);

}  // namespace candor::reading
