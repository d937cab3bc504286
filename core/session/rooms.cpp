#include "session/rooms.h"

#include "documents/schema.h"
#include "history/schema.h"

namespace candor::session {

std::array<storage::Schema, 2> rooms() { return {documents::schema(), history::schema()}; }

}  // namespace candor::session
