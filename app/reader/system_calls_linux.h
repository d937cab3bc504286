// seccomp: the system calls a reader of documents needs, and no others.
#pragma once

#include "base/result.h"

namespace candor::reader {

enum class FileOpening { ReadOnly, Never };

// What has no place in a reader (network, programs, debugging) ends the process; what is merely not needed fails with
// EPERM. Fault::Unavailable when the kernel takes no filter.
[[nodiscard]] Result<void> filterSystemCalls(FileOpening opening);

}  // namespace candor::reader
