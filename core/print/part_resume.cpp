#include "print/parts.h"
#include "report/margin.h"
#include "report/paragraphs.h"
#include "report/shown.h"

#include <QStringList>

#include <algorithm>

namespace candor::print {
namespace {

using namespace Qt::StringLiterals;

constexpr double MarginWidth = 36 * Pt;
constexpr double TextLeft = 46 * Pt;
constexpr int NumbersInALine = 3;  // what the margin has room for

constexpr Style Body{.face = Face::Words, .size = 9, .line = 13.5};
constexpr Style NameStyle{.face = Face::Words, .size = 14, .line = 20, .weight = QFont::DemiBold};
constexpr Style HeadingStyle{.face = Face::Words, .size = 9.5, .line = 15, .weight = QFont::Bold};
constexpr Style EdgeStyle{.face = Face::Words, .size = 8, .line = 12, .ink = ink::Text3};
constexpr Style MarginStyle{.size = 8, .line = 13.5, .weight = QFont::DemiBold, .ink = ink::Accent};

// A number of the margin, and where in the row's text it belongs.
struct Beside {
  report::MarginNumber number;
  qsizetype offset = 0;
};

// One row of the resume as it is set: what of it is shown, marked and numbered.
struct Row {
  QString text;
  std::vector<Mark> marks = {};
  std::vector<Beside> beside = {};
  QString sign = {};  // of a list item: hangs before the text
};

// "• Built a dashboard": the sign hangs, the text begins behind it.
void hangSign(Row& row) {
  const qsizetype size = row.text.indexOf(u' ') + 1;
  row.sign = row.text.left(size).trimmed();
  row.text.remove(0, size);
  for (Mark& mark : row.marks) {
    const qsizetype end = std::max<qsizetype>(0, mark.span.end() - size);
    mark.span.start = std::max<qsizetype>(0, mark.span.start - size);
    mark.span.length = end - mark.span.start;
  }
  for (Beside& beside : row.beside) beside.offset = std::max<qsizetype>(0, beside.offset - size);
}

void paintNumbers(Canvas& canvas, QPointF at, double lineHeight, const std::vector<report::MarginNumber>& numbers) {
  Style style = MarginStyle;
  style.line = lineHeight / Pt;
  double right = MarginWidth;
  for (auto place = numbers.rbegin(); place != numbers.rend(); ++place) {
    const Paragraph digits(QString::number(place->number), {.style = style, .width = MarginWidth});
    const double width = digits.widthOf(0);
    const QPointF topLeft = at + QPointF(right - width, 0);
    digits.paint(canvas, 0, topLeft);
    if (place->isFirst) canvas.place(evidencePlace(place->number), at.y());
    canvas.link({topLeft, QSizeF(width, lineHeight)}, requirementPlace(place->number));
    right -= width + 3.5 * Pt;
  }
}

class ResumeSheet {
 public:
  ResumeSheet(Galley& galley, const report::Report& report)
      : m_galley(galley), m_report(report), m_margin(report.analysis) {}

  void add() {
    reading::BlockKind before = reading::BlockKind::Heading;
    for (const report::Flow& block : report::flow(m_report.resume)) {
      const bool isARun = block.kind == before &&
                          (block.kind == reading::BlockKind::ListItem || block.kind == reading::BlockKind::TableRow);
      m_galley.gap((isARun ? 1 : isHeading(block) ? 10 : 5) * Pt);
      addBlock(block);
      before = block.kind;
    }
  }

 private:
  [[nodiscard]] static bool isHeading(const report::Flow& block) { return block.kind == reading::BlockKind::Heading; }

  void addBlock(const report::Flow& block) {
    const std::size_t opened = m_galley.open();
    const bool isItem = block.kind == reading::BlockKind::ListItem;
    const double indent = isItem ? (6 + 10 * std::max(1, block.level)) * Pt : 0;
    const Style style = styleOf(block);
    bool isFirst = true;
    for (const std::vector<Span>& lines : block.rows) {
      Row row = rowOf(lines);
      if (isItem && isFirst) giveSign(row, block);
      addRow(row, style, TextLeft + indent);
      isFirst = false;
    }
    if (m_galley.open() == opened) return;
    if (isHeading(block)) addHeadingsEnd(block);
    m_galley.close(opened, 4 * style.line * Pt);
  }

  void giveSign(Row& row, const report::Flow& block) const {
    if (report::bringsItsSign(m_report.resume, block))
      hangSign(row);
    else
      row.sign = u"•"_s;
  }

  // A heading stays with what it is of, and can be found among the bookmarks.
  void addHeadingsEnd(const report::Flow& block) {
    if (report::isName(m_report, block)) return;
    QStringList words;
    for (const Span& line : block.rows.front()) words += report::shownOnOneLine(line.in(m_report.resume.text));
    const QString title = words.join(u' ');
    m_galley.add({.height = 3 * Pt,
                  .paint =
                      [title](Canvas& canvas, QPointF at) {
                        canvas.bookmark(title, 2, at.y() - HeadingStyle.line * Pt);
                        canvas.rule(at + QPointF(TextLeft, 0), BodyWidth - TextLeft, ink::Line);
                      },
                  .staysWithNext = true});
  }

  [[nodiscard]] Style styleOf(const report::Flow& block) const {
    if (report::isName(m_report, block)) return NameStyle;
    switch (block.kind) {
      case reading::BlockKind::Heading: return HeadingStyle;
      case reading::BlockKind::PageHeader:
      case reading::BlockKind::PageFooter: return EdgeStyle;
      case reading::BlockKind::Paragraph:
      case reading::BlockKind::ListItem:
      case reading::BlockKind::TableRow: return Body;
    }
    return Body;
  }

  // Asks the margin: once for each row.
  [[nodiscard]] Row rowOf(const std::vector<Span>& lines) {
    Row row;
    for (const Span& line : lines) {
      if (!row.text.isEmpty()) row.text += u' ';
      for (const report::Piece& piece : report::pieces(m_report.analysis, line)) addPiece(row, piece);
    }
    return row;
  }

  void addPiece(Row& row, const report::Piece& piece) {
    const qsizetype start = row.text.size();
    // Cells of a table row are parted by tabs.
    row.text += report::shown(piece.span.in(m_report.resume.text)).replace(u'\t', u'\u2003');
    if (piece.numbers.empty()) return;
    row.marks.push_back({.span = {.start = start, .length = row.text.size() - start}, .status = piece.status});
    for (const report::MarginNumber& number : m_margin.beside(piece))
      row.beside.push_back({.number = number, .offset = start});
  }

  void addRow(const Row& row, const Style& style, double left) {
    const Paragraph text(row.text, {.style = style, .width = BodyWidth - left, .marks = row.marks});
    std::vector<std::vector<report::MarginNumber>> numbers = numbersOf(row, text);
    const Paragraph sign(row.sign, {.style = style, .width = TextLeft});
    const double height = text.lineHeight();
    for (int line = 0; line < std::max(text.lines(), int(numbers.size())); ++line) {
      const auto mine =
          std::size_t(line) < numbers.size() ? numbers[std::size_t(line)] : std::vector<report::MarginNumber>();
      m_galley.add({.height = height, .paint = [=](Canvas& canvas, QPointF at) {
                      paintNumbers(canvas, at, height, mine);
                      if (line == 0) sign.paint(canvas, 0, at + QPointF(left - 5 * Pt - sign.widthOf(0), 0));
                      if (line < text.lines()) text.paint(canvas, line, at + QPointF(left, 0));
                    }});
    }
  }

  // Numbers by line; what a line of the margin has no room for moves down.
  [[nodiscard]] static std::vector<std::vector<report::MarginNumber>> numbersOf(const Row& row, const Paragraph& text) {
    std::vector<std::vector<report::MarginNumber>> result;
    for (const Beside& beside : row.beside) {
      std::size_t line = std::max(std::size_t(text.lineOf(beside.offset)), result.empty() ? 0 : result.size() - 1);
      if (result.size() > line && result[line].size() == NumbersInALine) ++line;
      if (result.size() <= line) result.resize(line + 1);
      result[line].push_back(beside.number);
    }
    return result;
  }

  Galley& m_galley;
  const report::Report& m_report;
  report::Margin m_margin;
};

}  // namespace

void addResume(Galley& galley, const report::Report& report) {
  if (report.resume.lines.empty()) return;
  galley.startPage();
  galley.section(report.language.say(report::Phrase::Resume), report.language.say(report::Phrase::MarkedAndNumbered));
  ResumeSheet(galley, report).add();
}

}  // namespace candor::print
