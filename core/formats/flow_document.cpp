#include "formats/flow_document.h"

#include "formats/document_text.h"
#include "reading/composer.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr int MostThings = 10'000;  // images, tables, boxes: more are not told apart

void write(reading::Composer& composer, const FlowBlock& block) {
  if (block.startsRun) composer.endRun();
  composer.begin(block.kind, block.level);
  for (const FlowLine& line : block.lines) {
    const Span written = composer.addLine(line.text, {.size = line.look.size, .isBold = line.look.isBold});
    for (const reading::Link& link : line.links)
      if (link.span.end() <= written.length)
        composer.addLink({.start = written.start + link.span.start, .length = link.span.length}, link.target);
  }
}

}  // namespace

Result<reading::Document> flowDocument(Flow flow, const reading::Limits& limits) {
  reading::Composer composer;
  for (const FlowBlock& block : flow.blocks) {
    write(composer, block);
    if (composer.size() > limits.textUnits) return Error{Fault::TooLarge, u"the text is too long"_s};
  }
  reading::Document document = std::move(composer).finish();
  if (document.text.isEmpty()) return Error{Fault::NoText, {}};
  document.layout = flow.layout;
  document.layout.pages = std::clamp(flow.layout.pages, 1, limits.pages);
  if (document.layout.pictures.size() > std::size_t(reading::MostPictures))
    document.layout.pictures.resize(std::size_t(reading::MostPictures));
  for (reading::Picture& picture : document.layout.pictures)
    picture.page = std::min(picture.page, document.layout.pages - 1);
  document.layout.columns = std::clamp(flow.layout.columns, 1, 8);
  document.layout.images = std::min(flow.layout.images, MostThings);
  document.layout.tables = std::min(flow.layout.tables, MostThings);
  document.layout.textBoxes = std::min(flow.layout.textBoxes, MostThings);
  document.layout.hasHeaderText = hasTextInHeadersOnly(document);
  return document;
}

}  // namespace candor::formats
