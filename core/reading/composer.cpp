#include "reading/composer.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace candor::reading {
namespace {

bool runsOn(BlockKind kind) { return kind == BlockKind::ListItem || kind == BlockKind::TableRow; }

}  // namespace

void Composer::begin(BlockKind kind, int level) {
  m_next = {};
  m_next.kind = kind;
  m_next.level = level;
  m_isOpen = false;
}

void Composer::openBlock() {
  auto& blocks = m_document.blocks;
  if (!blocks.empty()) {
    const bool isSameRun = runsOn(m_next.kind) && blocks.back().kind == m_next.kind && !m_isRunEnded;
    m_document.text += isSameRun ? QStringView(u"\n") : QStringView(u"\n\n");
  }
  m_next.span.start = m_document.text.size();
  m_next.page = m_document.layout.pages - 1;
  blocks.push_back(m_next);
  m_isOpen = true;
  m_isRunEnded = false;
}

Span Composer::addLine(QStringView line, LineLook look) {
  line = line.trimmed();
  if (line.isEmpty()) return {};
  if (m_isOpen)
    m_document.text += u'\n';
  else
    openBlock();
  const Span span{.start = m_document.text.size(), .length = line.size()};
  m_document.text += line;
  const auto added = m_document.text.begin() + span.start;
  std::replace(added, m_document.text.end(), QChar(u'\n'), QChar(u' '));
  m_document.lines.push_back({.span = span,
                              .page = m_document.layout.pages - 1,
                              .box = {},
                              .size = look.size,
                              .isBold = look.isBold,
                              .column = 0});
  m_document.blocks.back().span.length = span.end() - m_document.blocks.back().span.start;
  return span;
}

void Composer::addLink(Span span, QString target) {
  constexpr qsizetype LongestTarget = 2048;
  if (!span.isEmpty() && !target.isEmpty() && target.size() <= LongestTarget)
    m_document.links.push_back({.span = span, .target = std::move(target)});
}

}  // namespace candor::reading
