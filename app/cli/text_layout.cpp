#include "cli/text_layout.h"

#include <QChar>
#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace candor::cli {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Blocks whose characters terminals draw two cells wide (the wide and fullwidth ones of Unicode's annex 11, in whole
// blocks).
constexpr std::array Wide{
    Range{0x1100, 0x115f},   Range{0x231a, 0x231b},   Range{0x23e9, 0x23ec},   Range{0x2614, 0x2615},
    Range{0x267f, 0x267f},   Range{0x26a1, 0x26a1},   Range{0x2705, 0x2705},   Range{0x2728, 0x2728},
    Range{0x274c, 0x274c},   Range{0x2753, 0x2755},   Range{0x2795, 0x2797},   Range{0x2b1b, 0x2b1c},
    Range{0x2b50, 0x2b50},   Range{0x2e80, 0x303e},   Range{0x3041, 0x33ff},   Range{0x3400, 0x4dbf},
    Range{0x4e00, 0x9fff},   Range{0xa000, 0xa4cf},   Range{0xa960, 0xa97f},   Range{0xac00, 0xd7a3},
    Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},
    Range{0x16fe0, 0x18cff}, Range{0x1aff0, 0x1b2ff}, Range{0x1f18e, 0x1f18e}, Range{0x1f191, 0x1f19a},
    Range{0x1f1e6, 0x1f1ff}, Range{0x1f200, 0x1f320}, Range{0x1f32d, 0x1f64f}, Range{0x1f680, 0x1f6ff},
    Range{0x1f7e0, 0x1f7eb}, Range{0x1f90c, 0x1f9ff}, Range{0x1fa70, 0x1faff}, Range{0x20000, 0x3fffd}};

int cellsOf(char32_t character) {
  switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control: return 0;
    default: break;
  }
  const auto block = std::lower_bound(Wide.begin(), Wide.end(), character,
                                      [](const Range& range, char32_t value) { return range.last < value; });
  return block != Wide.end() && block->first <= character ? 2 : 1;
}

// As much of the text as fits, at least one character.
qsizetype fitting(const QString& text, int width) {
  QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
  qsizetype end = 0;
  for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
    if (end > 0 && columns(QStringView(text).left(next)) > width) break;
    end = next;
  }
  return end;
}

QStringList wrappedLine(const QString& text, int width) {
  QStringList lines;
  QString line;
  QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
  qsizetype start = 0;
  for (qsizetype end = breaks.toNextBoundary(); end > 0; start = end, end = breaks.toNextBoundary()) {
    QString piece = text.mid(start, end - start);
    if (columns(QString(line + piece).trimmed()) > width && !line.isEmpty()) {
      lines += line.trimmed();
      line.clear();
    }
    while (columns(piece.trimmed()) > width) {
      const qsizetype length = fitting(piece, width);
      lines += piece.left(length);
      piece.remove(0, length);
    }
    line += piece;
  }
  if (!line.trimmed().isEmpty() || lines.isEmpty()) lines += line.trimmed();
  return lines;
}

}  // namespace

int columns(QStringView text) {
  int cells = 0;
  for (const char32_t character : text.toUcs4()) cells += cellsOf(character);
  return cells;
}

QStringList wrapped(const QString& text, int width) {
  QStringList lines;
  for (const QString& line : text.split(u'\n')) lines += wrappedLine(line, std::max(1, width));
  return lines;
}

QString elided(const QString& text, int width) {
  if (columns(text) <= width) return text;
  const QString beginning = width < 2 ? QString() : text.left(fitting(text, width - 1));
  return (columns(beginning) < width ? beginning : QString()) + u'…';
}

QString padded(const QString& text, int width) { return text + QString(std::max(0, width - columns(text)), u' '); }
QString paddedLeft(const QString& text, int width) { return QString(std::max(0, width - columns(text)), u' ') + text; }

}  // namespace candor::cli
