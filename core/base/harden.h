// What a program gives up before it does anything: that others look into its memory, that it leaves files others can
// read, and that variables of its surroundings load code into it or its children or make its libraries write down keys.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace candor {

// Call it first in main(), before other threads and before Qt. False where the system knows no such promise; the
// variables are gone in any case.
[[nodiscard]] bool harden();

// Whether a variable of the environment is taken away.
[[nodiscard]] bool isDangerousVariable(QByteArrayView name);

// The system's side. A program that a debugger has started stays open to it.
[[nodiscard]] bool hardenProcess();
[[nodiscard]] std::vector<QByteArray> environmentNames();

}  // namespace candor
