// Galley: the report as one long column of stripes, before it is cut into pages. A stripe is never cut; some stay with
// the next, so that a title does not end a page and a requirement is not parted from its proof.
#pragma once

#include "print/canvas.h"
#include "print/measures.h"
#include "print/paragraph.h"

#include <functional>
#include <vector>

namespace candor::print {

struct Stripe {
  double height = 0;
  std::function<void(Canvas&, QPointF topLeft)> paint = {};  // nothing: a gap, dropped at the top of a page
  bool staysWithNext = false;
  bool startsPage = false;
};

// A paragraph beside others, `x` from the galley's left edge.
struct Cell {
  double x = 0;
  Paragraph text;
};

class Galley {
 public:
  void add(Stripe stripe) { m_stripes.push_back(std::move(stripe)); }
  void gap(double height);
  void startPage();
  void rule(QRgb ink);  // a hairline as wide as the body; stays with what follows
  // Cells beside each other, line by line. `paint` draws something beside the first line.
  void cells(const std::vector<Cell>& cells, const std::function<void(Canvas&, QPointF)>& paint = {});
  void text(const QString& text, const Style& style, double x = 0);

  // A title with a tally beside it and a rule below, and its bookmark.
  void section(const QString& title, const QString& tally = {});

  // What is added until close() stays on one page when it is at most `most` high, else at least its ends do.
  [[nodiscard]] std::size_t open() const { return m_stripes.size(); }
  void close(std::size_t opened, double most = BodyHeight / 3);

  [[nodiscard]] const std::vector<Stripe>& stripes() const { return m_stripes; }

 private:
  std::vector<Stripe> m_stripes;
};

// For each page the stripes on it, with their tops in the body.
struct Placed {
  const Stripe* stripe = nullptr;
  double top = 0;
};
[[nodiscard]] std::vector<std::vector<Placed>> paginate(const std::vector<Stripe>& stripes);

}  // namespace candor::print
