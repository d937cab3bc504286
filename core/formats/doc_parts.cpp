#include "formats/doc_parts.h"

#include "formats/code_page.h"
#include "formats/doc_bytes.h"

#include <algorithm>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr quint16 Magic = 0xA5EC;
constexpr quint16 Word97 = 0x00C1;
constexpr quint16 EncryptedFlag = 0x0100;
constexpr quint16 TableFlag = 0x0200;
constexpr qint64 FlagsAt = 0x0A;
constexpr qint64 CountsAt = 0x4C;  // letters of the body, footnotes, headers …
constexpr qint64 PairsAt = 0x9A;   // offset and size of each part in the table stream
constexpr int StylesPair = 1;
constexpr int HeaderStoriesPair = 11;
constexpr int CharacterPagesPair = 12;
constexpr int ParagraphPagesPair = 13;
constexpr int PiecesPair = 33;
constexpr qint64 MostLetters = 1LL << 31;
constexpr quint32 NarrowFlag = 0x40000000;

QByteArrayView partOf(QByteArrayView document, QByteArrayView table, int pair) {
  const qint64 at = PairsAt + 8 * pair;
  return partAt(table, numberAt<quint32>(document, at), numberAt<quint32>(document, at + 4));
}

// Letters of a part, which a damaged file may count wrongly.
qint64 countAt(QByteArrayView document, int part) {
  return std::min<qint64>(numberAt<quint32>(document, CountsAt + 4 * part), MostLetters);
}

// Behind any number of changes of properties, the table of the pieces: positions, then descriptions of eight bytes.
QByteArrayView pieceTable(QByteArrayView pieces) {
  qint64 at = 0;
  while (numberAt<quint8>(pieces, at) == 1) at += 3 + numberAt<quint16>(pieces, at + 1);
  if (numberAt<quint8>(pieces, at) != 2) return {};
  return partAt(pieces, at + 5, numberAt<quint32>(pieces, at + 1));
}

std::vector<DocPiece> piecesOf(QByteArrayView table) {
  std::vector<DocPiece> pieces;
  const qint64 count = (table.size() - 4) / 12;
  qint64 end = 0;
  for (qint64 at = 0; at < count; ++at) {
    const quint32 place = numberAt<quint32>(table, (count + 1) * 4 + at * 8 + 2);
    const bool isWide = (place & NarrowFlag) == 0;
    const DocPiece piece{.start = numberAt<quint32>(table, at * 4),
                         .end = numberAt<quint32>(table, at * 4 + 4),
                         .offset = isWide ? qint64(place) : qint64(place & ~NarrowFlag) / 2,
                         .isWide = isWide};
    if (piece.start < end || piece.end <= piece.start) continue;
    pieces.push_back(piece);
    end = piece.end;
  }
  return pieces;
}

std::vector<DocExtent> storiesOf(QByteArrayView table, DocExtent headers) {
  std::vector<DocExtent> stories;
  for (qint64 at = 0; at + 8 <= table.size(); at += 4) {
    const qint64 start = std::min(headers.end, headers.start + numberAt<quint32>(table, at));
    const qint64 end = std::min(headers.end, headers.start + numberAt<quint32>(table, at + 4));
    stories.push_back({.start = start, .end = std::max(start, end)});
  }
  return stories;
}

void appendPiece(DocLetters& letters, QByteArrayView document, const DocPiece& piece, DocExtent wanted) {
  const qint64 width = piece.isWide ? 2 : 1;
  const qint64 start = std::max(piece.start, wanted.start);
  const qint64 end = std::min(piece.end, wanted.end);
  if (end <= start) return;
  const qint64 offset = piece.offset + (start - piece.start) * width;
  const QByteArrayView bytes = partAt(document, offset, (end - start) * width);
  constexpr int WesternPage = 1252;
  QString text(bytes.size() / 2, Qt::Uninitialized);
  if (piece.isWide)
    qFromLittleEndian<quint16>(bytes.data(), text.size(), text.data());
  else
    text = fromCodePage(bytes, WesternPage);
  for (qsizetype at = 0; at < text.size(); ++at) letters.offsets.push_back(offset + at * width);
  letters.text += text;
}

}  // namespace

const char* docTableName(QByteArrayView document) {
  return (numberAt<quint16>(document, FlagsAt) & TableFlag) != 0 ? "1Table" : "0Table";
}

Result<DocParts> docParts(QByteArrayView document, QByteArrayView table) {
  if (numberAt<quint16>(document, 0) != Magic) return Error{Fault::Damaged, u"no Word document"_s};
  if ((numberAt<quint16>(document, FlagsAt) & EncryptedFlag) != 0) return Error{Fault::Protected, u"encrypted"_s};
  if (numberAt<quint16>(document, 2) < Word97) return Error{Fault::UnknownFormat, u"older than Word 97"_s};
  DocParts parts;
  parts.body = {.start = 0, .end = countAt(document, 0)};
  parts.headers.start = parts.body.end + countAt(document, 1);
  parts.headers.end = parts.headers.start + countAt(document, 2);
  parts.boxes.start = parts.headers.end + countAt(document, 3) + countAt(document, 4) + countAt(document, 5);
  parts.boxes.end = parts.boxes.start + countAt(document, 6);
  parts.pieces = piecesOf(pieceTable(partOf(document, table, PiecesPair)));
  if (parts.pieces.empty()) return Error{Fault::Damaged, u"no pieces of text"_s};
  parts.headerStories = storiesOf(partOf(document, table, HeaderStoriesPair), parts.headers);
  parts.styles = partOf(document, table, StylesPair);
  parts.characterPages = partOf(document, table, CharacterPagesPair);
  parts.paragraphPages = partOf(document, table, ParagraphPagesPair);
  return parts;
}

DocLetters docLetters(QByteArrayView document, const std::vector<DocPiece>& pieces, DocExtent extent) {
  DocLetters letters;
  for (const DocPiece& piece : pieces) appendPiece(letters, document, piece, extent);
  return letters;
}

}  // namespace candor::formats
