// FlowWriter: collects the blocks of a flowing text as a reader comes by them: paragraphs, tables within tables, boxes
// within paragraphs. It stops taking text when the format's limits are passed, which the reader asks by isFull().
#pragma once

#include "formats/flow.h"
#include "formats/flow_line.h"
#include "formats/flow_table.h"
#include "reading/format.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace candor::formats {

class FlowWriter {
 public:
  explicit FlowWriter(const reading::Limits& limits);

  // Ends the block that is open. A block without text vanishes. `level` as in reading::Block.
  void beginBlock(reading::BlockKind kind, int level = 0);
  void endBlock();
  // What kind the open block turns out to be.
  void changeBlock(reading::BlockKind kind, int level = 0);

  // Opens a paragraph when no block is open. Any text: it is cleaned here.
  void addText(QStringView text, const FlowLook& look = {});
  void breakLine();
  void beginLink(const QString& target);
  void endLink();

  // Items or rows that follow belong to another list or table.
  void endRun() { m_endsRun = true; }

  // A box anchored in the open block. Its text comes before the block when that has none yet, after it otherwise.
  void beginBox();
  void endBox();

  void beginTable();
  void nextRow();
  void nextCell();
  void endTable();
  [[nodiscard]] bool isInTable() const { return !m_tables.empty(); }

  [[nodiscard]] bool hasOpenText() const;  // the open block is not empty
  [[nodiscard]] bool isFull() const { return m_isFull; }
  [[nodiscard]] reading::Layout& layout() { return m_layout; }

  // Closes whatever is open.
  [[nodiscard]] Flow finish() &&;

 private:
  enum class Place { Body, Box, Cell };
  struct Frame {
    Place place = Place::Body;
    std::vector<FlowBlock> blocks = {};
    std::optional<FlowBlock> open = {};
    FlowLineWriter line = {};
    std::vector<FlowBlock> after = {};  // boxes of the open block
  };
  struct OpenTable {
    FlowTable table;
    std::size_t frames = 0;  // below the table
  };

  Frame& frame() { return m_frames.back(); }
  void takeLine();
  void closeFrame();
  void closeFramesAbove(std::size_t count);
  void count(qsizetype units);

  std::vector<Frame> m_frames;
  std::vector<OpenTable> m_tables;
  reading::Layout m_layout;
  bool m_endsRun = false;
  bool m_isFull = false;
  qsizetype m_units = 0;
  qsizetype m_mostUnits;
  int m_pieces = 0;  // blocks, rows, cells and links
};

}  // namespace candor::formats
