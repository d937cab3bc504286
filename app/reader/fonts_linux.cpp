#include "reader/fonts.h"

#include <fontconfig/fontconfig.h>

namespace candor::reader {

void hideInstalledFonts() {
  FcConfig* const nothing = ::FcConfigCreate();
  if (!nothing) return;
  ::FcConfigSetCurrent(nothing);
  ::FcConfigDestroy(nothing);  // the library keeps its own reference
}

}  // namespace candor::reader
