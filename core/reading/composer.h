// Composer: builds a Document block by block and keeps its promises: blank lines between blocks, list items and table
// rows of one run on neighbouring lines, spans that fit. For formats that know their blocks.
#pragma once

#include "reading/document.h"

#include <QString>
#include <QStringView>

#include <utility>

namespace candor::reading {

struct LineLook {
  double size = 0;
  bool isBold = false;
};

class Composer {
 public:
  // Blocks without a line vanish. `level` as in Block.
  void begin(BlockKind kind, int level = 0);

  // List items or table rows that follow belong to another list or table.
  void endRun() { m_isRunEnded = true; }

  // Whatever follows stands on the next page.
  void nextPage() { ++m_document.layout.pages; }

  // Adds a line to the block begun last, without the space around it; line breaks inside become spaces. Returns where
  // it stands, for links into it; empty for a line of nothing but space, which is not added.
  Span addLine(QStringView line, LineLook look = {});

  void addLink(Span span, QString target);

  // How many UTF-16 units there are so far: a reader stops when they pass its limit.
  [[nodiscard]] qsizetype size() const { return m_document.text.size(); }

  // For the layout and metadata, which Composer does not know.
  [[nodiscard]] Document& document() { return m_document; }

  [[nodiscard]] Document finish() && { return std::move(m_document); }

 private:
  void openBlock();

  Document m_document;
  Block m_next;
  bool m_isOpen = false;
  bool m_isRunEnded = false;
};

}  // namespace candor::reading
