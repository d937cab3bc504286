#include "reading/packed_document.h"

#include "reading/packing.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace candor::reading {
namespace {

// The least a packed piece takes, so that a false count cannot make the receiver allocate much more than it was sent.
constexpr qint64 LineSize = 65;
constexpr qint64 BlockSize = 61;
constexpr qint64 LinkSize = 24;
constexpr qint64 PictureSize = 28;
constexpr qint8 NotRecognised = -1;

void pack(Packer& packer, Span span) {
  packer.put(qint64(span.start));
  packer.put(qint64(span.length));
}

void pack(Packer& packer, const QRectF& box) {
  for (const double number : {box.x(), box.y(), box.width(), box.height()}) packer.put(number);
}

void pack(Packer& packer, const Layout& layout) {
  for (const int number : {layout.pages, layout.columns, layout.images, layout.tables, layout.textBoxes})
    packer.put(number);
  for (const bool flag : {layout.hasHeaderText, layout.wasRepaired, layout.mayLackCharacters}) packer.put(quint8(flag));
}

void pack(Packer& packer, const Line& line) {
  pack(packer, line.span);
  pack(packer, line.box);
  packer.put(line.page);
  packer.put(line.size);
  packer.put(quint8(line.isBold));
  packer.put(line.column);
}

void pack(Packer& packer, const Block& block) {
  pack(packer, block.span);
  pack(packer, block.box);
  packer.put(block.page);
  packer.put(quint8(block.kind));
  packer.put(block.level);
  packer.put(block.column);
}

void pack(Packer& packer, const Link& link) {
  pack(packer, link.span);
  packer.put(QStringView(link.target));
}

void pack(Packer& packer, const Picture& picture) {
  packer.put(picture.page);
  packer.put(picture.size.width());
  packer.put(picture.size.height());
  packer.put(picture.pixels.width());
  packer.put(picture.pixels.height());
}

template <class Piece>
void pack(Packer& packer, const std::vector<Piece>& pieces) {
  packer.put(qint64(pieces.size()));
  for (const Piece& piece : pieces) pack(packer, piece);
}

Span unpackSpan(Unpacker& unpacker) {
  const auto start = unpacker.take<qint64>();
  const auto length = unpacker.take<qint64>();
  return {.start = start, .length = length};
}

QRectF unpackBox(Unpacker& unpacker) {
  const auto x = unpacker.take<double>();
  const auto y = unpacker.take<double>();
  const auto width = unpacker.take<double>();
  const auto height = unpacker.take<double>();
  return {x, y, width, height};
}

Layout unpackLayout(Unpacker& unpacker) {
  Layout layout;
  for (int* number : {&layout.pages, &layout.columns, &layout.images, &layout.tables, &layout.textBoxes})
    *number = unpacker.take<int>();
  for (bool* flag : {&layout.hasHeaderText, &layout.wasRepaired, &layout.mayLackCharacters})
    *flag = unpacker.take<quint8>() != 0;
  return layout;
}

void unpack(Unpacker& unpacker, Line& line) {
  line.span = unpackSpan(unpacker);
  line.box = unpackBox(unpacker);
  line.page = unpacker.take<int>();
  line.size = unpacker.take<double>();
  line.isBold = unpacker.take<quint8>() != 0;
  line.column = unpacker.take<int>();
}

void unpack(Unpacker& unpacker, Block& block) {
  block.span = unpackSpan(unpacker);
  block.box = unpackBox(unpacker);
  block.page = unpacker.take<int>();
  const auto kind = unpacker.take<quint8>();
  block.kind = kind <= quint8(BlockKind::PageFooter) ? BlockKind(kind) : BlockKind::Paragraph;
  block.level = unpacker.take<int>();
  block.column = unpacker.take<int>();
}

void unpack(Unpacker& unpacker, Link& link) {
  link.span = unpackSpan(unpacker);
  link.target = unpacker.takeText();
}

void unpack(Unpacker& unpacker, Picture& picture) {
  picture.page = unpacker.take<int>();
  const auto width = unpacker.take<double>();
  const auto height = unpacker.take<double>();
  picture.size = {width, height};
  const auto columns = unpacker.take<int>();
  const auto rows = unpacker.take<int>();
  picture.pixels = {columns, rows};
}

template <class Piece>
std::vector<Piece> unpackAll(Unpacker& unpacker, qint64 packedSize) {
  std::vector<Piece> pieces(std::size_t(unpacker.takeCount(packedSize)));
  for (Piece& piece : pieces) unpack(unpacker, piece);
  return pieces;
}

}  // namespace

QByteArray pack(const Document& document) {
  Packer packer;
  for (const QString* text : {&document.text, &document.title, &document.author, &document.language})
    packer.put(QStringView(*text));
  pack(packer, document.layout);
  pack(packer, document.lines);
  pack(packer, document.blocks);
  pack(packer, document.links);
  packer.put(qint8(document.layout.certainty.value_or(NotRecognised)));
  pack(packer, document.layout.pictures);
  return packer.bytes();
}

std::optional<Document> unpackDocument(QByteArrayView bytes, PackedForm form) {
  Unpacker unpacker(bytes);
  Document document;
  for (QString* text : {&document.text, &document.title, &document.author, &document.language})
    *text = unpacker.takeText();
  document.layout = unpackLayout(unpacker);
  document.lines = unpackAll<Line>(unpacker, LineSize);
  document.blocks = unpackAll<Block>(unpacker, BlockSize);
  document.links = unpackAll<Link>(unpacker, LinkSize);
  if (form >= PackedForm::WithCertainty) {
    const auto certainty = unpacker.take<qint8>();
    if (certainty != NotRecognised) document.layout.certainty = certainty;
  }
  if (form >= PackedForm::WithPictures) document.layout.pictures = unpackAll<Picture>(unpacker, PictureSize);
  if (unpacker.isBroken() || !unpacker.isAtEnd()) return std::nullopt;
  return document;
}

}  // namespace candor::reading
