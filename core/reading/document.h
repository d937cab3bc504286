// Document: what a reader got out of a file. One text in reading order, and where each line and block of it stood on
// the page. Every later step works on `text` and quotes it by Span; layout only helps to understand it.
#pragma once

#include "base/span.h"

#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace candor::reading {

inline constexpr int MostPictures = 64;

enum class BlockKind { Paragraph, Heading, ListItem, TableRow, PageHeader, PageFooter };

// One line of `text`, without its line break.
struct Line {
  Span span;
  int page = 0;         // from 0
  QRectF box;           // points from the page's upper left corner; null where the format has no layout
  double size = 0;      // type size in points, of most of the line's letters; 0 when unknown
  bool isBold = false;  // most of the line's letters are bold
  int column = 0;       // 0 = the main column or the only one; sidebars count from 1

  friend bool operator==(const Line&, const Line&) = default;
};

// Lines that belong together. Blocks follow each other in `text`, parted by an empty line unless both are list items or
// table rows of the same run. Cells of a table row are parted by a tab.
struct Block {
  Span span;
  BlockKind kind = BlockKind::Paragraph;
  int page = 0;
  QRectF box;
  int level = 0;  // headings: 1 is the outermost; list items: depth from 1; others 0
  int column = 0;

  friend bool operator==(const Block&, const Block&) = default;
};

// A place of the text that leads somewhere (formats that say so).
struct Link {
  Span span;
  QString target;

  friend bool operator==(const Link&, const Link&) = default;
};

// A picture in the file. Which page it stands on and how large is said by few formats.
struct Picture {
  int page = 0;       // from 0; the first where the format does not say
  QSizeF size = {};   // in points; empty when unknown
  QSize pixels = {};  // empty when unknown

  friend bool operator==(const Picture&, const Picture&) = default;
};

// What a machine sees of the file besides its text; the ATS checks are made from it.
struct Layout {
  int pages = 1;
  int columns = 1;  // most columns on one page
  int images = 0;
  std::vector<Picture> pictures = {};  // those of the images that their format describes, MostPictures at most
  int tables = 0;
  int textBoxes = 0;
  bool hasHeaderText = false;      // text that stands in page headers or footers only
  bool wasRepaired = false;        // ligatures, hyphens or letter-spacing had to be undone
  bool mayLackCharacters = false;  // read where the system let the child open no character tables
  std::optional<int> certainty;    // of a text recognised in a picture (OCR): how sure that is of its letters, per cent

  friend bool operator==(const Layout&, const Layout&) = default;
};

struct Document {
  QString text;
  std::vector<Line> lines;    // in the order of text; every non-empty line of text is one
  std::vector<Block> blocks;  // in the order of text; cover every line
  std::vector<Link> links;
  Layout layout;
  QString title;  // the file's metadata, may be empty
  QString author;
  QString language;  // BCP 47, may be empty

  friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace candor::reading
