// The child's side of the talk.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace candor::faults {

void tell(const QByteArray& line);
void tell(const Error& error);  // "fault <its number> <its detail>"
[[nodiscard]] QByteArray listen();

}  // namespace candor::faults
