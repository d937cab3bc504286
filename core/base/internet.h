// The internet is not for the programs that hold a person's documents: they give up the right to it when they start,
// and the kernel keeps them to it. What may go out goes through another process, which holds no documents.
#pragma once

namespace candor {

// Forbids this thread, all it starts later and all their child processes any socket but those within the computer
// (AF_UNIX). Cannot be undone. Call it first in main(). False where the system has no such wall; nothing changes then.
[[nodiscard]] bool forbidInternet();

}  // namespace candor
