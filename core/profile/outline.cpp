#include "profile/outline.h"

#include "ontology/token.h"
#include "profile/headings.h"
#include "profile/part_kind.h"
#include "profile/shape.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace candor::profile {
namespace {

using Headings = std::span<const SectionHeading>;

// Which part each line belongs to: 0 is what precedes all headings, i + 1 the part of heading i.
class LineSorter {
 public:
  LineSorter(std::span<const ResumeLine> lines, Headings headings) : m_lines(lines), m_headings(headings) {}

  [[nodiscard]] std::vector<size_t> sorted() {
    std::vector<size_t> parts;
    parts.reserve(m_lines.size());
    size_t current = 0;
    size_t heading = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
      const ResumeLine& line = m_lines[i];
      if (heading < m_headings.size() && m_headings[heading].line == i) {
        current = ++heading;
      } else if (i > 0 && isElsewhere(line, m_lines[i - 1])) {
        current = entering(i, current);
      } else if (m_isBeside) {
        current = beside(line);
      }
      if (m_headings.size() >= heading && heading > 0 && m_headings[heading - 1].line == i) m_isBeside = false;
      parts.push_back(current);
      remember(line, current);
    }
    return parts;
  }

 private:
  static bool isElsewhere(const ResumeLine& line, const ResumeLine& before) {
    return line.page != before.page || line.column != before.column;
  }

  void remember(const ResumeLine& line, size_t part) {
    const bool isOwn = part > 0 && m_lines[m_headings[part - 1].line].column == line.column;
    if (line.isRunning() || !isOwn) return;
    const auto known =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& c) { return isAt(c, line.left); });
    if (known == m_columns.end()) {
      m_columns.push_back({line.left, part});
    } else {
      *known = {std::min(known->left, line.left), part};
    }
  }

  // Text of one column begins at one place on every page, but for indents.
  struct Column {
    double left = 0;
    size_t part = 0;  // the one that stood last in it
  };
  static bool isAt(const Column& column, double left) { return left > column.left - 20 && left < column.left + 60; }

  [[nodiscard]] double leftOfColumn(size_t first) const {
    double left = m_lines[first].left;
    for (size_t i = first; i < m_lines.size() && !isElsewhere(m_lines[i], m_lines[first]); ++i)
      left = std::min(left, m_lines[i].left);
    return left;
  }

  // A column without a heading above goes on with what stood at the same place on the page before, or is read with the
  // headings beside it.
  [[nodiscard]] size_t entering(size_t index, size_t current) {
    const ResumeLine& line = m_lines[index];
    m_isBeside = false;
    if (line.isRunning()) return current;
    if (index > 0 && m_lines[index - 1].page != line.page) m_pageStart = current;
    const double left = leftOfColumn(index);
    const auto known = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& c) { return isAt(c, left); });
    if (known != m_columns.end() && (hasHeadings(line.page, line.column) || line.page > 0)) return known->part;
    if (hasHeadings(line.page, line.column) && !hasHeadingBefore(index)) return line.page == 0 ? 0 : m_pageStart;
    m_isBeside = true;
    return beside(line);
  }

  [[nodiscard]] bool hasHeadings(int page, int column) const {
    return std::any_of(m_headings.begin(), m_headings.end(), [&](const SectionHeading& heading) {
      return m_lines[heading.line].page == page && m_lines[heading.line].column == column;
    });
  }

  [[nodiscard]] bool hasHeadingBefore(size_t index) const {
    return std::any_of(m_headings.begin(), m_headings.end(), [&](const SectionHeading& heading) {
      const ResumeLine& line = m_lines[heading.line];
      return heading.line < index && line.page == m_lines[index].page && line.column == m_lines[index].column;
    });
  }

  // The part of the lowest heading of the page that stands no lower than the line.
  [[nodiscard]] size_t beside(const ResumeLine& line) const {
    std::optional<size_t> best;
    for (size_t h = 0; h < m_headings.size(); ++h) {
      const ResumeLine& heading = m_lines[m_headings[h].line];
      if (heading.page != line.page || heading.top > line.top + 3) continue;
      if (!best || heading.top >= m_lines[m_headings[*best].line].top) best = h;
    }
    if (best) return *best + 1;
    return line.page == 0 ? 0 : m_pageStart;
  }

  std::span<const ResumeLine> m_lines;
  Headings m_headings;
  std::vector<Column> m_columns;
  size_t m_pageStart = 0;  // the part the page before ended with
  bool m_isBeside = false;
};

ResumeLine afterHeading(QStringView text, const ResumeLine& line, Span heading) {
  ResumeLine rest = line;
  rest.span = trimmed(text, {heading.end(), line.span.end() - heading.end()});
  rest.text = rest.span.in(text);
  rest.folded = tidy(ontology::fold(rest.text));
  return rest;
}

std::vector<Part> partsOf(QStringView text, std::span<const ResumeLine> lines, Headings headings,
                          const std::vector<size_t>& owner) {
  std::vector<Part> parts(headings.size() + 1);
  for (size_t h = 0; h < headings.size(); ++h)
    parts[h + 1] = {headings[h].kind, headings[h].span, headings[h].isNamed, {}};
  for (size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].isRunning()) continue;
    Part& part = parts[owner[i]];
    if (!part.heading.isEmpty() && lines[i].span.contains(part.heading)) {
      ResumeLine rest = afterHeading(text, lines[i], part.heading);
      if (!rest.span.isEmpty()) part.lines.push_back(std::move(rest));
    } else {
      part.lines.push_back(lines[i]);
    }
  }
  return parts;
}

// Runs of lines of one part; each reaches to where the next begins.
std::vector<Section> sectionsOf(QStringView text, std::span<const ResumeLine> lines, const std::vector<Part>& parts,
                                const std::vector<size_t>& owner) {
  std::vector<Section> sections;
  for (size_t i = 0; i < lines.size(); ++i) {
    const Part& part = parts[owner[i]];
    const bool opens = !part.heading.isEmpty() && lines[i].span.contains(part.heading);
    if (!sections.empty() && !opens && i > 0 && owner[i] == owner[i - 1]) continue;
    const qsizetype start = sections.empty() ? 0 : lines[i].span.start;
    Section section{.kind = part.kind, .heading = opens ? part.heading : Span{start, 0}, .body = {start, 0}};
    if (opens) section.body.start = part.heading.end();
    sections.push_back(section);
  }
  for (size_t s = 0; s < sections.size(); ++s) {
    const qsizetype end =
        s + 1 < sections.size() ? std::min(sections[s + 1].heading.start, sections[s + 1].body.start) : text.size();
    sections[s].body.length = std::max<qsizetype>(0, end - sections[s].body.start);
  }
  if (sections.empty()) sections.push_back({SectionKind::Other, {}, {0, text.size()}});
  return sections;
}

// A summary without a heading stands among the lines before the first one.
void partSummary(std::vector<Part>& parts, std::vector<size_t>& owner, std::span<const ResumeLine> lines) {
  const bool isKnown =
      std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.kind == SectionKind::Summary; });
  if (isKnown) return;
  const auto summary = summaryLines(parts.front().lines);
  if (summary.empty()) return;
  Part part{SectionKind::Summary, {}, false, {}};
  for (const size_t line : summary) part.lines.push_back(parts.front().lines[line]);
  auto& rest = parts.front().lines;
  rest.erase(rest.begin() + std::ptrdiff_t(summary.front()), rest.begin() + std::ptrdiff_t(summary.back()) + 1);
  for (size_t i = 0; i < lines.size(); ++i)
    if (lines[i].span.start >= part.lines.front().span.start && lines[i].span.end() <= part.lines.back().span.end())
      owner[i] = parts.size();
  parts.push_back(std::move(part));
}

}  // namespace

Outline outlineOf(QStringView text, std::span<const ResumeLine> lines, const ontology::Ontology& ontology) {
  const std::vector<SectionHeading> headings = sectionHeadings(lines);
  std::vector<size_t> owner = LineSorter(lines, headings).sorted();
  Outline outline{partsOf(text, lines, headings, owner), {}};
  nameParts(outline.parts, ontology);
  partSummary(outline.parts, owner, lines);
  outline.sections = sectionsOf(text, lines, outline.parts, owner);
  return outline;
}

std::vector<ResumeLine> linesOf(const Outline& outline, SectionKind kind) {
  std::vector<ResumeLine> lines;
  for (const Part& part : outline.parts)
    if (part.kind == kind) lines.insert(lines.end(), part.lines.begin(), part.lines.end());
  return lines;
}

}  // namespace candor::profile
