#include "formats/doc.h"

#include "formats/doc_looks.h"
#include "formats/doc_parts.h"
#include "formats/doc_story.h"
#include "formats/flow_document.h"
#include "formats/flow_headings.h"
#include "formats/flow_running.h"
#include "formats/ole_streams.h"

#include <QString>

#include <utility>
#include <vector>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

constexpr std::size_t FirstStory = 6;  // behind the separators of footnotes and endnotes
constexpr std::size_t StoriesOfSection = 6;
constexpr std::size_t MostStories = 200;

struct DocSource {
  QByteArrayView document;
  const DocParts& parts;
  const DocLooks& looks;
  const reading::Limits& limits;
};

Result<Flow> flowOf(const DocSource& source, DocExtent extent) {
  FlowWriter writer(source.limits);
  DocStory(source.looks, writer).write(docLetters(source.document, source.parts.pieces, extent));
  if (writer.isFull()) return Error{Fault::TooLarge, u"too much text"_s};
  return std::move(writer).finish();
}

bool isHeader(std::size_t story) {
  const std::size_t place = (story - FirstStory) % StoriesOfSection;
  return place == 0 || place == 1 || place == 4;
}

std::vector<FlowBlock> runningOf(const DocSource& source, BlockKind kind) {
  std::vector<FlowBlock> blocks;
  const std::size_t end = std::min(source.parts.headerStories.size(), FirstStory + MostStories);
  for (std::size_t story = FirstStory; story < end; ++story)
    if (isHeader(story) == (kind == BlockKind::PageHeader)) {
      auto flow = flowOf(source, source.parts.headerStories[story]);
      if (flow) blocks = withRunning(std::move(blocks), std::move(flow->blocks), kind);
    }
  return blocks;
}

}  // namespace

Result<reading::Document> readDoc(const QByteArray& content, const reading::Limits& limits) {
  auto streams = OleStreams::open(content, limits);
  if (!streams) return streams.error();
  const auto document = streams->stream("WordDocument");
  if (!document) return document.error();
  const auto table = streams->stream(docTableName(*document));
  const auto parts = docParts(*document, table ? *table : QByteArray());
  if (!parts) return parts.error();
  const DocLooks looks(*document, *parts);
  const DocSource source{.document = *document, .parts = *parts, .looks = looks, .limits = limits};

  auto body = flowOf(source, parts->body);
  if (!body) return body.error();
  auto boxes = flowOf(source, parts->boxes);
  if (!boxes) return boxes.error();
  body->layout.textBoxes += boxes->blocks.empty() ? 0 : 1;
  body->blocks = concatenated({runningOf(source, BlockKind::PageHeader), std::move(body->blocks),
                               std::move(boxes->blocks), runningOf(source, BlockKind::PageFooter)});
  body->blocks = withStructureFromLooks(std::move(body->blocks));
  return flowDocument(*std::move(body), limits);
}

}  // namespace candor::formats
