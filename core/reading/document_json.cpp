#include "reading/document_json.h"

#include "base/span.h"

#include <QJsonArray>
#include <QLatin1StringView>

#include <cmath>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(BlockKind kind) {
  switch (kind) {
    case BlockKind::Paragraph: return "paragraph"_L1;
    case BlockKind::Heading: return "heading"_L1;
    case BlockKind::ListItem: return "list_item"_L1;
    case BlockKind::TableRow: return "table_row"_L1;
    case BlockKind::PageHeader: return "page_header"_L1;
    case BlockKind::PageFooter: return "page_footer"_L1;
  }
  return {};
}

// Points with two decimals say all there is, and keep the page readable.
double rounded(double points) { return std::round(points * 100) / 100; }

QJsonValue toJson(const QRectF& box) {
  if (box.isNull()) return QJsonValue::Null;
  return QJsonArray{rounded(box.x()), rounded(box.y()), rounded(box.width()), rounded(box.height())};
}

// What lines, blocks and links have in common: the place in the text.
QJsonObject placed(Span span, const CodePoints& points) {
  return {{u"start"_s, qint64(points.at(span.start))}, {u"end"_s, qint64(points.at(span.end()))}};
}

QJsonArray toJson(const std::vector<Line>& lines, const CodePoints& points) {
  QJsonArray array;
  for (const Line& line : lines) {
    QJsonObject object = placed(line.span, points);
    object[u"page"_s] = line.page;
    object[u"box"_s] = toJson(line.box);
    object[u"size"_s] = rounded(line.size);
    object[u"bold"_s] = line.isBold;
    object[u"column"_s] = line.column;
    array.append(object);
  }
  return array;
}

QJsonArray toJson(const std::vector<Block>& blocks, const CodePoints& points) {
  QJsonArray array;
  for (const Block& block : blocks) {
    QJsonObject object = placed(block.span, points);
    object[u"kind"_s] = nameOf(block.kind);
    object[u"page"_s] = block.page;
    object[u"box"_s] = toJson(block.box);
    object[u"level"_s] = block.level;
    object[u"column"_s] = block.column;
    array.append(object);
  }
  return array;
}

QJsonArray toJson(const std::vector<Link>& links, const CodePoints& points) {
  QJsonArray array;
  for (const Link& link : links) {
    QJsonObject object = placed(link.span, points);
    object[u"target"_s] = link.target;
    array.append(object);
  }
  return array;
}

QJsonArray toJson(const std::vector<Picture>& pictures) {
  QJsonArray array;
  for (const Picture& picture : pictures) {
    QJsonObject object{{u"page"_s, picture.page}};
    if (!picture.size.isEmpty()) object[u"size"_s] = QJsonArray{picture.size.width(), picture.size.height()};
    if (!picture.pixels.isEmpty()) object[u"pixels"_s] = QJsonArray{picture.pixels.width(), picture.pixels.height()};
    array.append(object);
  }
  return array;
}

QJsonObject toJson(const Layout& layout) {
  return {{u"columns"_s, layout.columns},
          {u"images"_s, layout.images},
          {u"pictures"_s, toJson(layout.pictures)},
          {u"tables"_s, layout.tables},
          {u"text_boxes"_s, layout.textBoxes},
          {u"header_text"_s, layout.hasHeaderText},
          {u"repaired"_s, layout.wasRepaired},
          {u"may_lack_characters"_s, layout.mayLackCharacters},
          {u"ocr"_s, layout.certainty.has_value()},
          {u"ocr_certainty"_s, layout.certainty ? QJsonValue(*layout.certainty) : QJsonValue()}};
}

}  // namespace

QJsonObject toJson(const Document& document) {
  const CodePoints points(document.text);
  return {{u"text"_s, document.text},
          {u"pages"_s, document.layout.pages},
          {u"lines"_s, toJson(document.lines, points)},
          {u"blocks"_s, toJson(document.blocks, points)},
          {u"links"_s, toJson(document.links, points)},
          {u"layout"_s, toJson(document.layout)},
          {u"title"_s, document.title},
          {u"author"_s, document.author},
          {u"language"_s, document.language}};
}

}  // namespace candor::reading
