#include "reading/plain_text.h"

#include "reading/composer.h"
#include "reading/text_encoding.h"
#include "reading/text_line.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr int DeepestItem = 8;
constexpr std::size_t MostTitlesInARow = 3;

// Titles on lines of their own that follow each other are headings while they are few ("Experience", "Acme",
// "Engineer"). More of them are a heading and its values, set one to a line: the numbers of the lines with those
// values.
std::set<std::size_t> valuesAmongTitles(const std::vector<TextLine>& lines) {
  std::set<std::size_t> values;
  std::vector<std::size_t> run;
  const auto endRun = [&] {
    if (run.size() > MostTitlesInARow) values.insert(run.begin() + 1, run.end());
    run.clear();
  };
  for (std::size_t i = 1; i < lines.size(); ++i) {  // the first line is a name
    if (lines[i].isBlank()) continue;
    const bool isAlone = lines[i - 1].isBlank() && (i + 1 == lines.size() || lines[i + 1].isBlank());
    if (isAlone && isTitle(lines[i].text))
      run.push_back(i);
    else
      endRun();
  }
  endRun();
  return values;
}

// Goes through the lines once and decides from a line and its neighbours which block it begins or belongs to.
class TextReader {
 public:
  explicit TextReader(std::vector<TextLine> lines) : m_lines(std::move(lines)), m_values(valuesAmongTitles(m_lines)) {}

  [[nodiscard]] Document read() && {
    for (m_at = 0; m_at < m_lines.size(); ++m_at) take(m_lines[m_at]);
    return std::move(m_composer).finish();
  }

 private:
  void take(const TextLine& line) {
    turnPageTo(line.page);
    if (line.isBlank() || isRule(line.text)) return endBlock();
    if (isListItem(line.text)) return takeItem(line);
    if (isRow(m_at)) return takeRow(line);
    if (const int level = headingLevel(line); level > 0) return takeHeading(line, level);
    if (!continuesItem(line) && m_open != BlockKind::Paragraph) {
      m_indents.clear();
      start(BlockKind::Paragraph, 0);
    }
    m_composer.addLine(line.text);
  }

  void turnPageTo(int page) {
    if (page == m_page) return;
    m_page = page;
    m_composer.nextPage();
    endBlock();
  }

  void start(BlockKind kind, int level) {
    m_composer.begin(kind, level);
    m_open = kind;
  }

  void endBlock() { m_open.reset(); }

  // The items of a list may be parted by blank lines and still be one list; the depth follows the indents met so far.
  void takeItem(const TextLine& line) {
    while (!m_indents.empty() && m_indents.back() > line.indent) m_indents.pop_back();
    if (m_indents.empty() || m_indents.back() < line.indent) m_indents.push_back(line.indent);
    start(BlockKind::ListItem, std::min(int(m_indents.size()), DeepestItem));
    m_composer.addLine(line.text);
  }

  // The second line of an item is set in under its first, without a blank line between.
  [[nodiscard]] bool continuesItem(const TextLine& line) const {
    return m_open == BlockKind::ListItem && !m_indents.empty() && line.indent > m_indents.back();
  }

  void takeRow(const TextLine& line) {
    if (m_open != BlockKind::TableRow) {
      m_composer.endRun();
      ++m_composer.document().layout.tables;
    }
    start(BlockKind::TableRow, 0);
    m_composer.addLine(line.text);
  }

  void takeHeading(const TextLine& line, int level) {
    m_indents.clear();
    m_composer.begin(BlockKind::Heading, level);
    m_composer.addLine(line.text);
    endBlock();
  }

  [[nodiscard]] const TextLine* neighbour(std::ptrdiff_t distance) const {
    const std::ptrdiff_t at = std::ptrdiff_t(m_at) + distance;
    return at >= 0 && at < std::ptrdiff_t(m_lines.size()) ? &m_lines[std::size_t(at)] : nullptr;
  }

  // Tabs part columns when the line above or below has them too; a single tab before a date is only a gap.
  [[nodiscard]] bool isRow(std::size_t at) const {
    const auto hasCells = [this](std::size_t line) {
      return line < m_lines.size() && m_lines[line].text.contains(u'\t');
    };
    return hasCells(at) && ((at > 0 && hasCells(at - 1)) || hasCells(at + 1));
  }

  // A rule that underlines nothing, but opens what follows.
  [[nodiscard]] bool isUnderFreeRule() const {
    const TextLine* above = neighbour(-1);
    const TextLine* beyond = neighbour(-2);
    return above && isRule(above->text) && (!beyond || beyond->isBlank());
  }

  // 0: no heading. Underlined lines and lines in capitals are the outermost, titles after a blank line come below.
  [[nodiscard]] int headingLevel(const TextLine& line) const {
    const TextLine* above = neighbour(-1);
    const TextLine* below = neighbour(1);
    const bool isParted = !above || above->isBlank() || above->page != line.page || isUnderFreeRule();
    const bool isAlone = isParted && (!below || below->isBlank());
    if (below && isRule(below->text) && isParted && line.text.size() <= 80) return below->text.startsWith(u'-') ? 2 : 1;
    if (isInCapitals(line.text) && (isParted || (below && below->isBlank()))) return 1;
    if (!above || !isTitle(line.text) || m_values.contains(m_at)) return 0;
    return isAlone || (isParted && line.text.endsWith(u':')) || (isParted && !line.text.contains(u' ')) ? 2 : 0;
  }

  std::vector<TextLine> m_lines;
  std::set<std::size_t> m_values;
  std::size_t m_at = 0;
  Composer m_composer;
  std::vector<int> m_indents;       // of the items the current one stands in, itself last
  std::optional<BlockKind> m_open;  // the block the next line may belong to
  int m_page = 0;
};

}  // namespace

Result<Document> readPlainText(QStringView text, const Limits& limits) {
  if (text.size() > limits.textUnits) return Error{Fault::TooLarge, u"%1 characters"_s.arg(text.size())};
  std::vector<TextLine> lines = splitLines(text);
  if (!lines.empty() && lines.back().page >= limits.pages) return Error{Fault::TooLarge, u"too many pages"_s};
  Document document = TextReader(std::move(lines)).read();
  if (document.text.isEmpty()) return Error{Fault::NoText, {}};
  return document;
}

Result<Document> readPlainBytes(QByteArrayView content, const Limits& limits) {
  return readPlainText(decodeText(content), limits);
}

}  // namespace candor::reading
