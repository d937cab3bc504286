// About: which libraries a child reads documents with. It is asked as for a page that no document has, of a fresh child
// that sees no document.
#pragma once

#include "base/worker.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QString>

#include <span>
#include <vector>

namespace candor::reading {

struct Library {
  QString name;     // as in resources/minimum_versions.json; without blanks
  QString version;  // as the library itself says while it runs

  friend bool operator==(const Library&, const Library&) = default;
};

inline constexpr int AboutPage = 0xFFFF;

// What the child answers, and what is read of it: lines of "name version".
[[nodiscard]] QString aboutText(std::span<const Library> libraries);
[[nodiscard]] std::vector<Library> librariesIn(QStringView text);

// Faults of Reader::read().
[[nodiscard]] Result<std::vector<Library>> librariesOf(const Worker& worker, const QString& program,
                                                       const Limits& limits);

}  // namespace candor::reading
