// Starts candor-reader with as little of ours as can be: one socket, hardly any environment, no other open file.
#pragma once

#include "base/result.h"

#include <QString>

#include <sys/types.h>

namespace candor::reading {

// `socket` becomes the child's standard input and output. Fault::Unavailable when the program cannot be started.
[[nodiscard]] Result<pid_t> spawn(const QString& program, int socket);

}  // namespace candor::reading
