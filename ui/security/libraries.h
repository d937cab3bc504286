// All libraries that read foreign bytes or hold secrets: those in this process, and those in the processes that read
// and print documents, which are asked.
#pragma once

#include "base/worker.h"
#include "session/libraries.h"

#include <vector>

namespace candor::reading {
class Reader;
}
namespace candor::report {
class Press;
}

namespace candor::security {

// A process that does not answer is left out: that it does not work is told elsewhere. Takes a moment.
[[nodiscard]] std::vector<session::Library> librariesInUse(const Worker& worker, const reading::Reader& reader,
                                                           const report::Press& press);

struct OldLibrary {
  session::Library library;
  QString least;  // version

  friend bool operator==(const OldLibrary&, const OldLibrary&) = default;
};

// Those older than is known to be good.
[[nodiscard]] std::vector<OldLibrary> olderThan(const std::vector<session::Library>& libraries,
                                                const std::vector<session::Library>& least);

}  // namespace candor::security
