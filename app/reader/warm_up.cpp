#include "reader/warm_up.h"

#include "reader/fonts.h"

#include "formats/formats.h"

#include <QByteArray>

#include <array>
#include <clocale>

namespace candor::reader {
namespace {

// A page with one word in a font that every PDF reader knows.
QByteArray tinyPdf() {
  constexpr std::array Objects{
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
      "<</Length 31>>stream\nBT /F 12 Tf 9 9 Td (Warm) Tj ET \nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  };
  QByteArray pdf = "%PDF-1.4\n";
  QByteArray table = "0000000000 65535 f \n";
  int number = 0;
  for (const char* object : Objects) {
    table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
    pdf += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
  }
  const QByteArray start = QByteArray::number(pdf.size());
  return pdf + "xref\n0 6\n" + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace

void warmUp() {
  std::setlocale(LC_CTYPE, "C.UTF-8");
  hideInstalledFonts();
  static_cast<void>(formats::read(reading::FormatId::Pdf, tinyPdf()));
}

}  // namespace candor::reader
