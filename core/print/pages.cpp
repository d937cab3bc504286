#include "print/pages.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace candor::print {
namespace {

using namespace Qt::StringLiterals;

constexpr Style RunningStyle{.size = 7.5, .line = 11, .ink = ink::Text3};

void paintLine(Canvas& canvas, const QString& text, double y, double width, Qt::Alignment alignment) {
  const Paragraph words(text, {.style = RunningStyle, .width = width, .alignment = alignment});
  const double left = alignment == Qt::AlignRight ? MarginLeft + BodyWidth - width : MarginLeft;
  words.paint(canvas, 0, {left, y});
}

void paintFrame(Canvas& canvas, const Running& running, std::size_t number, std::size_t pages) {
  if (number > 1) {
    paintLine(canvas, running.title, 30 * Pt, BodyWidth, Qt::AlignLeft);
    canvas.rule({MarginLeft, 43 * Pt}, BodyWidth, ink::Line);
  }
  const double foot = SheetHeight - 40 * Pt;
  paintLine(canvas, running.foot, foot, 0.75 * BodyWidth, Qt::AlignLeft);
  paintLine(canvas, running.page.arg(number).arg(pages), foot, 0.25 * BodyWidth, Qt::AlignRight);
}

void paintPages(Canvas& canvas, QPdfWriter& writer, const Galley& galley, const Running& running) {
  const auto pages = paginate(galley.stripes());
  for (std::size_t page = 0; page < pages.size(); ++page) {
    if (page > 0) writer.newPage();
    canvas.startPage();
    for (const Placed& placed : pages[page])
      if (placed.stripe->paint) placed.stripe->paint(canvas, {MarginLeft, MarginTop + placed.top});
    paintFrame(canvas, running, page + 1, pages.size());
  }
}

}  // namespace

Painted paint(const Galley& galley, const Running& running) {
  Painted result;
  QBuffer file(&result.file);
  file.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&file);
    writer.setResolution(DotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    Canvas canvas(painter);
    paintPages(canvas, writer, galley, running);
    result.places = canvas.places();
    result.links = canvas.links();
    result.bookmarks = canvas.bookmarks();
    result.letters = canvas.log().pages();
  }
  return result;
}

}  // namespace candor::print
