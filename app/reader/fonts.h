// The fonts of the machine have no part in reading a text: with them a Document would depend on what is installed, and
// poppler would look through them all for each font a PDF names but does not carry.
#pragma once

namespace candor::reader {

// From here on this process knows no installed fonts. Before the first PDF is opened.
void hideInstalledFonts();

}  // namespace candor::reader
