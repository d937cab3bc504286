// Any bytes as the XML inside a Word or OpenDocument file, which mutating the zip around it would only break.
#include "formats/docx_body.h"
#include "formats/docx_styles.h"
#include "formats/odt_body.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  const QByteArray xml = candor::fuzz::bytes(start, size);
  const candor::reading::Limits limits;
  const auto styles = candor::formats::DocxStyles::read(xml, limits);
  const candor::formats::DocxRelations relations;
  const candor::formats::DocxStyles none;
  const auto word = candor::formats::readDocxPart({.xml = xml, .relations = relations, .styles = none}, limits);
  const auto common = candor::formats::readOdtStyles(xml, limits);
  const auto open = candor::formats::readOdtContent(xml, {}, limits);
  candor::fuzz::require(styles || styles.error().fault != candor::Fault::Internal);
  candor::fuzz::require(word || word.error().fault != candor::Fault::Internal);
  candor::fuzz::require(common || open || open.error().fault != candor::Fault::Internal);
  return 0;
}
