// What candor-reader does while it waits for a document: everything that every document needs.
#pragma once

namespace candor::reader {

// Reads a tiny PDF of its own, so that poppler's tables and the converters of the C library are in memory: they need
// files, which the sandbox may forbid. Takes a few milliseconds; before enterSandbox().
void warmUp();

}  // namespace candor::reader
