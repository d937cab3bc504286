#include "reader/fonts.h"

namespace candor::reader {

// poppler is built without fontconfig where the system has its own way to fonts.
void hideInstalledFonts() {}

}  // namespace candor::reader
