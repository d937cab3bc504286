#include "reader/sandbox.h"

namespace candor::reader {

Room readersRoom() { return {}; }

Result<Shelter> enterSandbox(const Room&) { return Shelter::None; }

}  // namespace candor::reader
