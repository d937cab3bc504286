// How a list or a stored thing is asked for.
#pragma once

namespace candor::documents {

enum class Where { InUse, InBin };

// Whether the bytes of the file are wanted with it.
enum class Content { WithoutBytes, WithBytes };

}  // namespace candor::documents
