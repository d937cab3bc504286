#include "formats/doc_looks.h"

#include "formats/doc_bytes.h"
#include "formats/doc_changes.h"

#include <algorithm>

namespace candor::formats {
namespace {

constexpr qint64 PageSize = 512;
constexpr int NoStyle = 0xFFF;
constexpr int DeepestStyle = 12;
constexpr int MostStyles = 4096;
constexpr int HeadingLevels = 9;
constexpr double UsualSize = 10;  // points, where nothing is said
constexpr quint32 PageNumberBits = 0x3FFFFF;

enum Property : quint16 {
  Deleted = 0x0800,
  Bold = 0x0835,
  Capitals = 0x083B,
  Hidden = 0x083C,
  Special = 0x0855,
  Size = 0x4A43,
  Symbol = 0x6A09,
  InTable = 0x2416,
  EndsRow = 0x2417,
  OutlineLevel = 0x2640,
  ListNumber = 0x460B,
};

// 0 and 1 say it; 128 leaves the style's, 129 turns it round.
bool toggled(quint8 value, bool style) { return value == 0x80 ? style : value == 0x81 ? !style : value != 0; }

void changeLetter(DocLetterLook& look, QByteArrayView changes, const DocLetterLook& style) {
  forEachChange(changes, [&](quint16 property, QByteArrayView operand) {
    const auto value = numberAt<quint8>(operand, 0);
    switch (property) {
      case Bold: look.look.isBold = toggled(value, style.look.isBold); break;
      case Capitals: look.look.isCapitals = toggled(value, style.look.isCapitals); break;
      case Hidden: look.isHidden = toggled(value, style.isHidden); break;
      case Deleted: look.isHidden = look.isHidden || value != 0; break;
      case Special: look.isSpecial = value != 0; break;
      case Size: look.look.size = numberAt<quint16>(operand, 0) / 2.0; break;
      case Symbol: look.symbol = numberAt<quint16>(operand, 2); break;
      default: break;
    }
  });
}

void changeParagraph(DocParagraphLook& look, QByteArrayView changes) {
  forEachChange(changes, [&](quint16 property, QByteArrayView operand) {
    const auto value = numberAt<quint8>(operand, 0);
    switch (property) {
      case InTable: look.isInTable = value != 0; break;
      case EndsRow: look.endsRow = value != 0; break;
      case OutlineLevel: look.headingLevel = value < HeadingLevels ? value + 1 : 0; break;
      case ListNumber: look.isItem = numberAt<quint16>(operand, 0) != 0; break;
      default: break;
    }
  });
}

// A paragraph's changes begin with their length, in words or half words, and the paragraph's style.
QByteArrayView paragraphChanges(QByteArrayView page, qint64 at) {
  const auto words = numberAt<quint8>(page, at);
  if (words != 0) return partAt(page, at + 1, 2 * qint64(words) - 1);
  return partAt(page, at + 2, 2 * qint64(numberAt<quint8>(page, at + 1)));
}

}  // namespace

DocLooks::DocLooks(QByteArrayView document, const DocParts& parts)
    : m_letters(runsOf(document, parts.characterPages, false)),
      m_paragraphs(runsOf(document, parts.paragraphPages, true)) {
  readStyles(parts.styles);
}

// Each page: its runs' offsets, then where in it each run's changes lie; their count is its last byte.
std::vector<DocLooks::Run> DocLooks::runsOf(QByteArrayView document, QByteArrayView pages, bool ofParagraphs) {
  std::vector<Run> runs;
  const qint64 pageCount = std::min((pages.size() - 4) / 8, document.size() / PageSize);
  const qint64 entrySize = ofParagraphs ? 13 : 1;
  for (qint64 number = 0; number < pageCount; ++number) {
    const qint64 pageNumber = numberAt<quint32>(pages, (pages.size() - 4) / 8 * 4 + 4 + number * 4) & PageNumberBits;
    const QByteArrayView page = partAt(document, pageNumber * PageSize, PageSize);
    const qint64 count = numberAt<quint8>(page, PageSize - 1);
    for (qint64 at = 0; at < count; ++at) {
      Run run{.start = numberAt<quint32>(page, at * 4), .end = numberAt<quint32>(page, at * 4 + 4), .changes = {}};
      const qint64 place = 2 * qint64(numberAt<quint8>(page, (count + 1) * 4 + at * entrySize));
      if (place != 0 && ofParagraphs) {
        const QByteArrayView changes = paragraphChanges(page, place);
        run.style = numberAt<quint16>(changes, 0);
        run.changes = changes.size() > 2 ? changes.sliced(2) : QByteArrayView();
      } else if (place != 0) {
        run.changes = partAt(page, place + 1, numberAt<quint8>(page, place));
      }
      runs.push_back(run);
    }
  }
  std::ranges::stable_sort(runs, {}, &Run::start);
  return runs;
}

const DocLooks::Run* DocLooks::runAt(const std::vector<Run>& runs, qint64 offset) {
  const auto next = std::ranges::upper_bound(runs, offset, {}, &Run::start);
  if (next == runs.begin()) return nullptr;
  const Run& run = *std::prev(next);
  return offset < run.end ? &run : nullptr;
}

// Each style: its fixed part, its name, then for paragraphs the paragraph's changes (behind its number) and the
// letters'.
void DocLooks::readStyles(QByteArrayView styles) {
  const qint64 headSize = numberAt<quint16>(styles, 0);
  const int count = std::min<int>(numberAt<quint16>(styles, 2), MostStyles);
  const qint64 fixedSize = numberAt<quint16>(styles, 4);
  qint64 at = 2 + headSize;
  for (int number = 0; number < count && at + 2 <= styles.size(); ++number) {
    const qint64 size = numberAt<quint16>(styles, at);
    const QByteArrayView entry = partAt(styles, at + 2, size);
    at += 2 + size + size % 2;
    const int meaning = numberAt<quint16>(entry, 0) & 0xFFF;
    Style style{.headingLevel = size > 0 && meaning >= 1 && meaning <= HeadingLevels ? meaning : 0,
                .base = numberAt<quint16>(entry, 2) >> 4,
                .paragraph = {},
                .letters = {}};
    constexpr int ParagraphStyle = 1;
    if ((numberAt<quint16>(entry, 2) & 0xF) == ParagraphStyle) {
      qint64 part = fixedSize + 2 + 2 * (numberAt<quint16>(entry, fixedSize) + 1);
      const qint64 paragraphSize = numberAt<quint16>(entry, part);
      style.paragraph = partAt(entry, part + 4, std::max<qint64>(0, paragraphSize - 2));
      part += 2 + paragraphSize + paragraphSize % 2;
      style.letters = partAt(entry, part + 2, numberAt<quint16>(entry, part));
    }
    m_styles.push_back(style);
  }
}

std::vector<int> DocLooks::ancestry(int style) const {
  std::vector<int> styles;
  while (style >= 0 && style < int(m_styles.size()) && style != NoStyle && int(styles.size()) < DeepestStyle) {
    styles.push_back(style);
    style = m_styles[std::size_t(style)].base;
  }
  std::ranges::reverse(styles);
  return styles;
}

DocParagraphLook DocLooks::paragraph(qint64 offset) const {
  DocParagraphLook look;
  const Run* const run = runAt(m_paragraphs, offset);
  look.style = run ? run->style : 0;
  for (const int style : ancestry(look.style)) {
    const Style& known = m_styles[std::size_t(style)];
    if (known.headingLevel > 0) look.headingLevel = known.headingLevel;
    changeParagraph(look, known.paragraph);
  }
  if (run) changeParagraph(look, run->changes);
  return look;
}

DocLetterLook DocLooks::letter(qint64 offset, int style) const {
  DocLetterLook look;
  look.look.size = UsualSize;
  for (const int ancestor : ancestry(style)) {
    const DocLetterLook before = look;
    changeLetter(look, m_styles[std::size_t(ancestor)].letters, before);
  }
  if (const Run* const run = runAt(m_letters, offset)) changeLetter(look, run->changes, DocLetterLook(look));
  return look;
}

}  // namespace candor::formats
