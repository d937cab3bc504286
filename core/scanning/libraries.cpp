#include "scanning/libraries.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>

namespace candor::scanning {

using namespace Qt::StringLiterals;

std::vector<reading::Library> libraries() {
  char* told = getLeptonicaVersion();  // "leptonica-1.82.0"
  const QString leptonica = QString::fromLatin1(told).section(u'-', -1);
  lept_free(told);
  return {{.name = u"Tesseract"_s, .version = QString::fromLatin1(tesseract::TessBaseAPI::Version())},
          {.name = u"Leptonica"_s, .version = leptonica}};
}

}  // namespace candor::scanning
