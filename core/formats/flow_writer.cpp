#include "formats/flow_writer.h"

#include "formats/clean_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace candor::formats {
namespace {

constexpr int MostPieces = 200'000;
constexpr qsizetype LongestTarget = 2048;

}  // namespace

FlowWriter::FlowWriter(const reading::Limits& limits) : m_frames(1), m_mostUnits(limits.textUnits) {}

void FlowWriter::count(qsizetype units) {
  m_units += units;
  if (m_units > m_mostUnits || m_pieces > MostPieces) m_isFull = true;
}

void FlowWriter::beginBlock(reading::BlockKind kind, int level) {
  endBlock();
  ++m_pieces;
  count(0);
  frame().open = FlowBlock{.kind = kind, .level = level};
}

void FlowWriter::changeBlock(reading::BlockKind kind, int level) {
  if (!frame().open) return beginBlock(kind, level);
  frame().open->kind = kind;
  frame().open->level = level;
}

void FlowWriter::takeLine() {
  FlowLine line = frame().line.take();
  if (!line.text.isEmpty() && frame().open) frame().open->lines.push_back(std::move(line));
}

void FlowWriter::endBlock() {
  Frame& at = frame();
  if (!at.open) return;
  takeLine();
  if (!at.open->lines.empty()) {
    at.open->startsRun = std::exchange(m_endsRun, false);
    at.blocks.push_back(*std::move(at.open));
  }
  at.open.reset();
  std::ranges::move(at.after, std::back_inserter(at.blocks));
  at.after.clear();
}

bool FlowWriter::hasOpenText() const {
  const Frame& at = m_frames.back();
  return at.open && (!at.open->lines.empty() || !at.line.isEmpty());
}

void FlowWriter::addText(QStringView text, const FlowLook& look) {
  if (m_isFull || text.isEmpty()) return;
  const QString clean = cleanText(text);
  if (!frame().open) {
    if (clean.trimmed().isEmpty()) return;
    beginBlock(reading::BlockKind::Paragraph);
  }
  count(clean.size());
  frame().line.add(clean, look);
}

void FlowWriter::breakLine() {
  if (!frame().open || frame().line.isEmpty()) return;
  ++m_pieces;
  count(1);
  takeLine();
}

void FlowWriter::beginLink(const QString& target) {
  ++m_pieces;
  count(0);
  if (target.size() <= LongestTarget) frame().line.beginLink(target);
}

void FlowWriter::endLink() { frame().line.endLink(); }

void FlowWriter::beginBox() {
  ++m_layout.textBoxes;
  ++m_pieces;
  count(0);
  m_frames.push_back({.place = Place::Box});
}

void FlowWriter::endBox() {
  const auto box = std::ranges::find(m_frames.rbegin(), m_frames.rend(), Place::Box, &Frame::place);
  if (box == m_frames.rend()) return;
  const auto depth = std::size_t(std::distance(m_frames.begin(), box.base()));
  while (!m_tables.empty() && m_tables.back().frames >= depth) endTable();
  closeFramesAbove(depth - 1);
}

void FlowWriter::closeFrame() {
  endBlock();
  Frame closed = std::move(m_frames.back());
  m_frames.pop_back();
  if (closed.place == Place::Cell && !m_tables.empty()) {
    m_tables.back().table.rows.back().push_back(std::move(closed.blocks));
    return;
  }
  auto& blocks = hasOpenText() ? frame().after : frame().blocks;
  std::ranges::move(closed.blocks, std::back_inserter(blocks));
}

void FlowWriter::closeFramesAbove(std::size_t count) {
  while (m_frames.size() > count) closeFrame();
}

void FlowWriter::beginTable() {
  endBlock();
  ++m_layout.tables;
  m_tables.push_back({.table = {}, .frames = m_frames.size()});
}

void FlowWriter::nextRow() {
  if (m_tables.empty()) return;
  closeFramesAbove(m_tables.back().frames);
  ++m_pieces;
  count(0);
  m_tables.back().table.rows.emplace_back();
}

void FlowWriter::nextCell() {
  if (m_tables.empty()) return;
  closeFramesAbove(m_tables.back().frames);
  if (m_tables.back().table.rows.empty()) nextRow();
  ++m_pieces;
  count(0);
  m_frames.push_back({.place = Place::Cell});
}

void FlowWriter::endTable() {
  if (m_tables.empty()) return;
  closeFramesAbove(m_tables.back().frames);
  ReadTable read = readTable(std::move(m_tables.back().table));
  m_tables.pop_back();
  endBlock();
  m_layout.columns = std::max(m_layout.columns, read.columns);
  std::ranges::move(read.blocks, std::back_inserter(frame().blocks));
}

Flow FlowWriter::finish() && {
  while (!m_tables.empty()) endTable();
  closeFramesAbove(1);
  endBlock();
  return {.blocks = std::move(frame().blocks), .layout = m_layout};
}

}  // namespace candor::formats
