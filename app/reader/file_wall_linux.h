// Landlock: from here on, the only files this process can open are the tables its libraries were installed with.
#pragma once

#include <string>
#include <vector>

namespace candor::reader {

// False where the kernel has no Landlock, or not switched on. Needs no_new_privs.
[[nodiscard]] bool raiseFileWall(const std::vector<std::string>& tables);

}  // namespace candor::reader
