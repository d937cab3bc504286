#include "formats/libraries.h"

#include <libxml/parser.h>
#include <poppler-version.h>
#include <zip.h>

#include <string>

namespace candor::formats {

namespace {

using namespace Qt::StringLiterals;

// "20914", and what a distribution wrote behind it, is 2.9.14.
QString dotted(const char* number) {
  constexpr int Step = 100;
  QString digits;
  for (const char* at = number; *at >= '0' && *at <= '9'; ++at) digits += QLatin1Char(*at);
  const int all = digits.toInt();
  return u"%1.%2.%3"_s.arg(all / (Step * Step)).arg(all / Step % Step).arg(all % Step);
}

}  // namespace

std::vector<reading::Library> libraries() {
  return {{.name = u"Poppler"_s, .version = QString::fromStdString(poppler::version_string())},
          {.name = u"libzip"_s, .version = QString::fromLatin1(zip_libzip_version())},
          {.name = u"libxml2"_s, .version = dotted(xmlParserVersion)}};
}

}  // namespace candor::formats
