// The walls around candor-reader. Once inside, the process cannot reach the network, start programs, write files, or
// open any file but the tables it was installed with; memory, time and open files are bounded. There is no way out
// again.
#pragma once

#include "base/result.h"

namespace candor::reader {

enum class Shelter {
  Full,           // behind all walls
  WithoutTables,  // the system cannot bound which files are opened, so none are: characters of rare encodings may be
                  // missing
  None,           // this platform has no walls of ours; the process alone contains a crash
};

// Fault::Unavailable when the platform has walls and they could not be raised: then no document may be read.
[[nodiscard]] Result<Shelter> enterSandbox();

}  // namespace candor::reader
