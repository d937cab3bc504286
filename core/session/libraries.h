// The libraries that guard a vault, as they are in this process, for comparing with the least versions that are good
// enough. Libraries that read documents are in a process of their own and are not among them.
#pragma once

#include <QString>

#include <vector>

namespace candor::session {

struct Library {
  QString name;  // as in resources/minimum_versions.json
  QString version;

  friend bool operator==(const Library&, const Library&) = default;
};

[[nodiscard]] std::vector<Library> libraries();

}  // namespace candor::session
