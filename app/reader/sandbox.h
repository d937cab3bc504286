// The walls around candor-reader. Once inside, the process cannot reach the network, start programs, write files, or
// open any file but the tables it was installed with; memory, time and open files are bounded. There is no way out
// again.
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace candor::reader {

// What a process gets to do its work with.
struct Room {
  qint64 memoryBytes = 0;
  int cpuSeconds = 0;
  std::vector<std::string> tables;  // folders whose files it may read
};

// What the most demanding format of candor-reader needs.
[[nodiscard]] Room readersRoom();

enum class Shelter {
  Full,           // behind all walls
  WithoutTables,  // the system cannot bound which files are opened, so none are: characters of rare encodings may be
                  // missing
  None,           // this platform has no walls of ours; the process alone contains a crash
};

// Fault::Unavailable when the platform has walls and they could not be raised: then no document may be read.
[[nodiscard]] Result<Shelter> enterSandbox(const Room& room);

}  // namespace candor::reader
