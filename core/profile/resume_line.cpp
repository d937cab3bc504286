#include "profile/resume_line.h"

#include "ontology/token.h"
#include "profile/shape.h"

#include <utility>

namespace candor::profile {
namespace {

using reading::BlockKind;

bool isListMark(QChar c) { return QStringView(u"•∙●▪■□◦‣*–—-−·➢➤✓✔\uf0b7\uf0a7\uf0d8\uf076").contains(c); }

// Without the space around it and a list mark before it.
Span textSpan(QStringView text, Span line, bool& isMarked) {
  const auto trim = [&] {
    while (!line.isEmpty() && text[line.start].isSpace()) ++line.start, --line.length;
    while (!line.isEmpty() && text[line.end() - 1].isSpace()) --line.length;
  };
  trim();
  if (line.length > 2 && isListMark(text[line.start]) && text[line.start + 1].isSpace()) {
    isMarked = true;
    line = {line.start + 1, line.length - 1};
    trim();
  }
  return line;
}

std::vector<reading::Line> linesWithoutLayout(const QString& text) {
  std::vector<reading::Line> lines;
  qsizetype start = 0;
  for (const QStringView line : QStringView(text).split(u'\n')) {
    lines.emplace_back().span = {start, line.size()};
    start += line.size() + 1;
  }
  return lines;
}

}  // namespace

std::vector<ResumeLine> resumeLines(const reading::Document& resume) {
  const QStringView text = resume.text;
  const std::vector<reading::Line> lines = resume.lines.empty() ? linesWithoutLayout(resume.text) : resume.lines;
  std::vector<ResumeLine> result;
  result.reserve(lines.size());
  size_t block = 0;
  std::ptrdiff_t seen = -1;
  for (const reading::Line& line : lines) {
    while (block < resume.blocks.size() && resume.blocks[block].span.end() <= line.span.start) ++block;
    bool isMarked = false;
    const Span span = textSpan(text, line.span, isMarked);
    if (span.isEmpty()) continue;
    ResumeLine next;
    next.span = span;
    next.text = span.in(text);
    next.folded = tidy(ontology::fold(next.text));
    if (block < resume.blocks.size() && resume.blocks[block].span.contains(line.span)) {
      next.kind = resume.blocks[block].kind;
      next.level = resume.blocks[block].level;
    }
    next.block = qsizetype(block);
    next.opensBlock = resume.blocks.empty() || std::exchange(seen, std::ptrdiff_t(block)) != std::ptrdiff_t(block);
    next.isMarked = isMarked || (next.opensBlock && next.kind == BlockKind::ListItem);
    next.page = line.page;
    next.column = line.column;
    next.size = line.size;
    next.left = line.box.left();
    next.right = line.box.right();
    next.top = line.box.top();
    next.isBold = line.isBold;
    result.push_back(std::move(next));
  }
  return result;
}

}  // namespace candor::profile
