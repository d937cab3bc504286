#include "profile/resume_line.h"

#include "ontology/token.h"
#include "profile/shape.h"

#include <utility>

namespace candor::profile {
namespace {

using reading::BlockKind;

bool isListMark(QChar c) { return QStringView(u"•∙●▪■□◦‣*–—-−·➢➤✓✔\uf0b7\uf0a7\uf0d8\uf076").contains(c); }

Span withoutSpace(QStringView text, Span line) {
  while (!line.isEmpty() && text[line.start].isSpace()) ++line.start, --line.length;
  while (!line.isEmpty() && text[line.end() - 1].isSpace()) --line.length;
  return line;
}

// `line` has no space around it.
bool opensWithListMark(QStringView text, Span line) {
  return line.length > 2 && isListMark(text[line.start]) && text[line.start + 1].isSpace();
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
    Span span = withoutSpace(text, line.span);
    const bool isMarked = opensWithListMark(text, span);
    if (isMarked) span = withoutSpace(text, {span.start + 1, span.length - 1});
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
