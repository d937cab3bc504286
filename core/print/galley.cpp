#include "print/galley.h"

#include <algorithm>

namespace candor::print {
namespace {

constexpr std::size_t LeastLines = 2;  // of something too high for one page, on either side of a cut

}  // namespace

void Galley::gap(double height) {
  const bool isWithin = !m_stripes.empty() && m_stripes.back().staysWithNext;
  add({.height = height, .staysWithNext = isWithin});
}

void Galley::startPage() { add({.startsPage = true}); }

void Galley::rule(QRgb ink) {
  add({.paint = [ink](Canvas& canvas, QPointF at) { canvas.rule(at, BodyWidth, ink); }, .staysWithNext = true});
}

void Galley::cells(const std::vector<Cell>& cells, const std::function<void(Canvas&, QPointF)>& paint) {
  int lines = 0;
  double height = 0;
  for (const Cell& cell : cells) {
    lines = std::max(lines, cell.text.lines());
    height = std::max(height, cell.text.lineHeight());
  }
  for (int line = 0; line < lines; ++line) {
    const auto paintLine = [cells, paint, line](Canvas& canvas, QPointF at) {
      if (line == 0 && paint) paint(canvas, at);
      for (const Cell& cell : cells)
        if (line < cell.text.lines()) cell.text.paint(canvas, line, at + QPointF(cell.x, 0));
    };
    add({.height = height, .paint = paintLine});
  }
}

void Galley::text(const QString& text, const Style& style, double x) {
  cells({{.x = x, .text = Paragraph(text, {.style = style, .width = BodyWidth - x})}});
}

void Galley::section(const QString& title, const QString& tally) {
  gap(16 * Pt);
  const std::size_t opened = open();
  const Paragraph words(title, {.style = style::SectionTitle, .width = BodyWidth});
  const double beside = words.widthOf(0) + 7 * Pt;
  const Paragraph count(tally, {.style = {.size = 8, .line = 16, .ink = ink::Text3}, .width = BodyWidth - beside});
  cells({{.x = 0, .text = words}, {.x = beside, .text = count}},
        [title](Canvas& canvas, QPointF at) { canvas.bookmark(title, 1, at.y()); });
  add({.height = 2 * Pt, .paint = [](Canvas&, QPointF) {}});
  rule(ink::Edge);
  close(opened);
  m_stripes.back().staysWithNext = true;
}

void Galley::close(std::size_t opened, double most) {
  double height = 0;
  for (std::size_t i = opened; i < m_stripes.size(); ++i) height += m_stripes[i].height;
  for (std::size_t i = opened; i + 1 < m_stripes.size(); ++i) {
    const bool isAnEnd = i < opened + LeastLines || i + 1 + LeastLines > m_stripes.size() - 1;
    if (height <= most || isAnEnd) m_stripes[i].staysWithNext = true;
  }
}

std::vector<std::vector<Placed>> paginate(const std::vector<Stripe>& stripes) {
  std::vector<std::vector<Placed>> pages(1);
  double top = 0;
  const auto turn = [&] {
    if (!pages.back().empty()) pages.emplace_back();
    top = 0;
  };
  for (std::size_t i = 0; i < stripes.size();) {
    std::size_t end = i;
    double height = stripes[end].height;
    while (stripes[end].staysWithNext && end + 1 < stripes.size()) height += stripes[++end].height;
    ++end;
    if (stripes[i].startsPage || (top + height > BodyHeight && height <= BodyHeight)) turn();
    for (; i < end; ++i) {
      const Stripe& stripe = stripes[i];
      if (top + stripe.height > BodyHeight) turn();
      if (!stripe.paint && pages.back().empty()) continue;
      pages.back().push_back({.stripe = &stripe, .top = top});
      top += stripe.height;
    }
  }
  return pages;
}

}  // namespace candor::print
