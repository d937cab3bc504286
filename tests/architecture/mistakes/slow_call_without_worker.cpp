// A document read on a thread that has to answer the user.
// EXPECT: no matching (member )?function
#include "reading/reader.h"

bool use(candor::reading::Reader& reader, const QString& path);
bool use(candor::reading::Reader& reader, const QString& path) {
#ifdef MISTAKE
  return reader.read(path).has_value();
#else
  return candor::foreground([&](const candor::Worker& worker) { return reader.read(worker, path).has_value(); });
#endif
}
