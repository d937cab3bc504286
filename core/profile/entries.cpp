#include "profile/entries.h"

#include "ontology/token.h"
#include "profile/dates.h"
#include "profile/shape.h"
#include "profile/title_words.h"
#include "profile/web.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace candor::profile {
namespace {

using reading::BlockKind;

constexpr size_t MostHeadLines = 5;
constexpr int LongestHeadLine = 12;  // words

struct DatedLine {
  std::vector<DateMention> dates;
  QString rest;  // of the line without them
  bool isAnchor = false;
  bool endsDate = false;  // begins with the end of a date of the line before
};

QString withoutDates(QStringView text, const ResumeLine& line, const std::vector<DateMention>& dates) {
  QString rest;
  qsizetype at = line.span.start;
  for (const DateMention& date : dates) {
    rest += text.sliced(at, date.period.span.start - at);
    at = date.period.span.end();
  }
  rest += text.sliced(at, line.span.end() - at);
  return rest;
}

class Splitter {
 public:
  Splitter(QStringView text, std::span<const ResumeLine> lines, std::span<const DateMention> dates)
      : m_text(text), m_lines(lines) {
    for (const ResumeLine& line : lines) m_dated.push_back(datedLine(line, dates));
  }

  [[nodiscard]] std::vector<Entry> split() const {
    std::vector<size_t> anchors;
    for (size_t i = 0; i < m_dated.size(); ++i)
      if (m_dated[i].isAnchor && !isSecondDate(anchors, i)) anchors.push_back(i);
    return anchors.empty() ? splitByLook() : splitByDates(anchors);
  }

 private:
  [[nodiscard]] DatedLine datedLine(const ResumeLine& line, std::span<const DateMention> dates) const {
    DatedLine dated;
    for (const DateMention& date : dates) {
      const bool isBroken = date.period.span.start < line.span.start && date.period.span.end() > line.span.start;
      dated.endsDate = dated.endsDate || isBroken;
      if (line.span.start <= date.period.span.start && date.period.span.start < line.span.end()) {
        dated.dates.push_back(date);
        // A date broken over two lines belongs to the first.
        const qsizetype beyond = date.period.span.end() - line.span.end();
        if (beyond > 0) dated.dates.back().period.span.length -= beyond;
      }
    }
    if (dated.dates.empty()) return dated;
    dated.rest = tidy(withoutDates(m_text, line, dated.dates));
    dated.isAnchor = isAnchor(line, dated);
    return dated;
  }

  [[nodiscard]] bool isAnchor(const ResumeLine& line, const DatedLine& dated) const {
    const int words = wordCount(dated.rest);
    if (words == 0) return true;
    const Span first = dated.dates.front().period.span;
    const Span last = dated.dates.back().period.span;
    const bool opens = first.start - line.span.start <= 2;
    const bool closes = line.span.end() - last.end() <= 2;
    const bool isSetApart = line.text.contains(u'\t') || line.text.contains(u'|');
    const bool isRange =
        std::any_of(dated.dates.begin(), dated.dates.end(), [](const DateMention& d) { return d.isRange; });
    if (line.isMarked) return isRange && opens && words <= LongestHeadLine;
    if (isProse(dated.rest) || words > LongestHeadLine)
      return isRange && (opens || (closes && isSetApart)) && words <= 18;
    if (isRange) return true;
    if (words <= 14 && isSchool(ontology::fold(dated.rest))) return true;  // "BA : History 2012 University of Leeds"
    return (opens || closes || isSetApart) && words <= 8 && opensWithCapital(dated.rest);
  }

  // A date right after another of the same head ("Sept 2018 – May 2023" above "5 years") opens no entry of its own.
  [[nodiscard]] bool isSecondDate(const std::vector<size_t>& anchors, size_t index) const {
    if (anchors.empty() || anchors.back() + 1 != index) return false;
    const DatedLine& before = m_dated[anchors.back()];
    const bool isRange =
        std::any_of(m_dated[index].dates.begin(), m_dated[index].dates.end(), [](const auto& d) { return d.isRange; });
    return !before.rest.isEmpty() && m_dated[index].rest.isEmpty() && !isRange;
  }

  static bool namesSchool(const ResumeLine& line) { return isSchool(line.folded); }

  [[nodiscard]] bool isHeading(size_t i) const { return m_lines[i].kind == BlockKind::Heading || m_lines[i].isBold; }

  [[nodiscard]] bool closesBlock(size_t i) const { return i + 1 >= m_lines.size() || m_lines[i + 1].opensBlock; }

  [[nodiscard]] bool isShort(size_t i) const {
    const ResumeLine& line = m_lines[i];
    return !line.isMarked && wordCount(line.text) <= LongestHeadLine && !isProse(line.text) &&
           !line.text.endsWith(u':');
  }

  // The last line of a block of no more than three short ones.
  [[nodiscard]] bool endsShortBlock(size_t i) const {
    size_t lines = 1;
    while (i > 0 && !m_lines[i].opensBlock && isShort(i) && lines < 4) --i, ++lines;
    return m_lines[i].opensBlock && isShort(i) && lines < 4;
  }

  // The first line of the entry whose date stands at `anchor`; lines before `floor` are another's.
  [[nodiscard]] size_t headStart(size_t anchor, size_t floor, size_t most) const {
    size_t start = anchor;
    while (start > floor && anchor - start < most) {
      const size_t above = start - 1;
      if (!isShort(above) || m_lines[above].kind == BlockKind::ListItem) break;
      const bool isSameBlock = !m_lines[start].opensBlock;
      const bool isAlone = endsShortBlock(above);
      if (!isSameBlock && !isHeading(above) && !isAlone) break;
      if (!opensWithCapital(m_lines[above].text) && !isWebAddress(m_lines[above].text) &&
          digitCount(m_lines[above].text) == 0)
        break;
      start = above;
    }
    return start;
  }

  // How many lines stand above the first date: later entries are built alike.
  [[nodiscard]] size_t linesAbove(const std::vector<size_t>& anchors) const {
    const size_t first = anchors.front();
    const size_t start = headStart(first, 0, MostHeadLines);
    return first - start;
  }

  [[nodiscard]] std::vector<Entry> splitByDates(const std::vector<size_t>& anchors) const {
    const size_t most = linesAbove(anchors);
    std::vector<size_t> starts;
    for (size_t a = 0; a < anchors.size(); ++a)
      starts.push_back(headStart(anchors[a], a == 0 ? 0 : anchors[a - 1] + 1,
                                 a == 0 ? MostHeadLines : most + extra(anchors[a], most)));
    std::vector<Entry> entries;
    for (size_t a = 0; a < anchors.size(); ++a) {
      const size_t end = a + 1 < starts.size() ? starts[a + 1] : m_lines.size();
      entries.push_back(entryOf(starts[a], anchors[a], end));
    }
    return entries;
  }

  // A web address between the lines of a head is one line more than other entries have.
  [[nodiscard]] size_t extra(size_t anchor, size_t most) const {
    if (most == 0) return 0;
    return anchor > 0 && isWebAddress(m_lines[anchor - 1].text) ? 1 : 0;
  }

  [[nodiscard]] Entry entryOf(size_t start, size_t anchor, size_t end) const {
    Entry entry;
    const size_t headEnd = headEndAfter(start, anchor, end);
    for (size_t i = start; i < end; ++i) (i < headEnd ? entry.head : entry.body).push_back(m_lines[i]);
    for (size_t i = start; i < headEnd; ++i)
      entry.dates.insert(entry.dates.end(), m_dated[i].dates.begin(), m_dated[i].dates.end());
    return entry;
  }

  [[nodiscard]] size_t headEndAfter(size_t start, size_t anchor, size_t end) const {
    size_t headEnd = anchor + 1;
    const bool isDateAlone = wordCount(m_dated[anchor].rest) == 0;
    while (headEnd < end && headEnd - start < MostHeadLines) {
      if (m_dated[headEnd].endsDate) {
        ++headEnd;
        continue;
      }
      if (!isShort(headEnd) || wordCount(m_lines[headEnd].text) > 9) break;
      const bool isAfterDate = headEnd == anchor + 1 && isDateAlone;
      const bool isInBlock = !m_lines[headEnd].opensBlock;
      const bool isAlone = !isInBlock && closesBlock(headEnd);
      const bool isWanted =
          isHeading(headEnd) || isInBlock || (isAfterDate && anchor == start) ||
          (isAlone && (headEnd - start < 3 || (isAfterDate && wordCount(m_lines[headEnd].text) <= 6)));
      if (!isWanted || endsSentence(m_lines[headEnd].text) || !opensWithCapital(m_lines[headEnd].text)) {
        if (!isWebAddress(m_lines[headEnd].text)) break;
      }
      ++headEnd;
    }
    return headEnd;
  }

  [[nodiscard]] std::vector<Entry> splitByLook() const {
    std::vector<Entry> entries;
    bool isInHead = false;
    for (size_t i = 0; i < m_lines.size(); ++i) {
      const bool isHead =
          isShort(i) && m_lines[i].kind != BlockKind::ListItem && opensWithCapital(m_lines[i].text) &&
          (isHeading(i) || namesSchool(m_lines[i]) ||
           (m_lines[i].opensBlock && wordCount(m_lines[i].text) <= 9 && !endsSentence(m_lines[i].text)));
      const bool isAnotherSchool = isHead && isInHead && namesSchool(m_lines[i]) &&
                                   std::any_of(entries.back().head.begin(), entries.back().head.end(), namesSchool);
      if (isHead && (!isInHead || isAnotherSchool || entries.back().head.size() >= 3)) entries.emplace_back();
      if (entries.empty()) entries.emplace_back();
      const bool isHeadLine =
          isHead || (isInHead && isShort(i) && !m_lines[i].opensBlock && entries.back().head.size() < 3);
      (isHeadLine ? entries.back().head : entries.back().body).push_back(m_lines[i]);
      isInHead = isHeadLine;
    }
    std::erase_if(entries, [](const Entry& entry) { return entry.head.empty(); });
    for (Entry& entry : entries)
      for (const ResumeLine& line : entry.head) addDates(line, entry);
    return entries;
  }

  void addDates(const ResumeLine& line, Entry& entry) const {
    for (size_t i = 0; i < m_lines.size(); ++i)
      if (m_lines[i].span == line.span)
        entry.dates.insert(entry.dates.end(), m_dated[i].dates.begin(), m_dated[i].dates.end());
  }

  QStringView m_text;
  std::span<const ResumeLine> m_lines;
  std::vector<DatedLine> m_dated;
};

}  // namespace

Period Entry::period() const {
  const auto range = std::find_if(dates.begin(), dates.end(), [](const DateMention& date) { return date.isRange; });
  if (range != dates.end()) return range->period;
  return dates.empty() ? Period{} : dates.front().period;
}

Span Entry::span() const {
  const auto all = [](const std::vector<ResumeLine>& lines, Span span) {
    for (const ResumeLine& line : lines) {
      if (span.isEmpty()) span = line.span;
      const qsizetype start = std::min(span.start, line.span.start);
      span = {start, std::max(span.end(), line.span.end()) - start};
    }
    return span;
  };
  return all(body, all(head, {}));
}

std::vector<Entry> splitEntries(QStringView text, std::span<const ResumeLine> lines,
                                std::span<const DateMention> dates) {
  return Splitter(text, lines, dates).split();
}

std::vector<Field> highlightsOf(QStringView text, std::span<const ResumeLine> body) {
  std::vector<Field> found;
  double right = 0;
  for (const ResumeLine& line : body) right = std::max(right, line.right);
  for (size_t i = 0; i < body.size(); ++i) {
    const ResumeLine& line = body[i];
    const bool isSameBlock = i > 0 && !line.opensBlock && line.block == body[i - 1].block;
    const bool isFull = i > 0 && body[i - 1].right > right - 60;
    const bool isList = line.kind == BlockKind::ListItem;
    const bool continues =
        isSameBlock && !line.isMarked && (isList || !opensWithCapital(line.text) || isFull || line.right == 0);
    if (continues && !found.empty()) {
      const Span whole{found.back().span.start, line.span.end() - found.back().span.start};
      found.back() = fieldAt(text, whole, 0.9);
    } else if (wordCount(line.text) >= 3) {
      found.push_back(fieldAt(text, line.span, 0.9));
    }
  }
  return found;
}

}  // namespace candor::profile
