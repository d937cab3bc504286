#include "security/libraries.h"

#include "reading/reader.h"
#include "report/press.h"

#include <QVersionNumber>

#include <algorithm>

namespace candor::security {

std::vector<session::Library> librariesInUse(const Worker& worker, const reading::Reader& reader,
                                             const report::Press& press) {
  std::vector<session::Library> all = session::libraries();
  for (const auto& others : {reader.libraries(worker), press.libraries(worker)}) {
    if (others) all.insert(all.end(), others->begin(), others->end());
  }
  return all;
}

std::vector<OldLibrary> olderThan(const std::vector<session::Library>& libraries,
                                  const std::vector<session::Library>& least) {
  std::vector<OldLibrary> old;
  for (const session::Library& library : libraries) {
    const auto known = std::ranges::find(least, library.name, &session::Library::name);
    if (known == least.end()) continue;
    if (QVersionNumber::fromString(library.version) < QVersionNumber::fromString(known->version))
      old.push_back({.library = library, .least = known->version});
  }
  return old;
}

}  // namespace candor::security
