#include "widgets/document_margin.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/document_view.h"
#include "widgets/evidence_selection.h"

#include <QHash>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace candor::widgets {

namespace {

constexpr int BadgeWidth = 20;
constexpr int BadgeHeight = 16;
constexpr std::size_t MostOnALine = 2;

}  // namespace

DocumentMargin::DocumentMargin(DocumentView& view) : QWidget(&view), m_view(view) {
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::NoFocus);
}

std::vector<DocumentMargin::Number> DocumentMargin::numbers() const {
  return m_view.flow() == DocumentFlow::Lines ? lineNumbers() : markNumbers();
}

// A requirement proved by two lines one below the other has its number at the first; of more than two numbers on a
// line the selected and the first are shown.
std::vector<DocumentMargin::Number> DocumentMargin::markNumbers() const {
  std::vector<Number> numbers;
  QHash<int, double> lastOf;
  QHash<int, std::vector<std::size_t>> onLine;  // places in `numbers`
  const int selected = m_view.selectedNumber();
  std::vector<DocumentMark> marks = m_view.marks();
  std::stable_sort(marks.begin(), marks.end(), [&](const DocumentMark& a, const DocumentMark& b) {
    return (a.number == selected) > (b.number == selected);
  });
  for (const DocumentMark& mark : marks) {
    const std::vector<QRectF> lines = m_view.linesOf(mark.span);
    if (lines.empty()) continue;
    const QRectF first = lines.front();
    const bool follows = lastOf.contains(mark.number) &&
                         first.top() - lastOf.value(mark.number) < first.height() * 0.75 &&
                         first.top() >= lastOf.value(mark.number) - first.height();
    lastOf.insert(mark.number, lines.back().bottom());
    if (follows || first.bottom() < 0 || first.top() > height()) continue;
    std::vector<std::size_t>& neighbours = onLine[qRound(first.top())];
    if (neighbours.size() >= MostOnALine) continue;
    QRect box(0, 0, style::type().px(BadgeWidth), style::type().px(BadgeHeight));
    box.moveCenter({width() / 2, qRound(first.center().y())});
    neighbours.push_back(numbers.size());
    numbers.push_back({mark.number, box});
  }
  for (const std::vector<std::size_t>& pair : std::as_const(onLine)) {
    if (pair.size() < MostOnALine) continue;
    const int aside = (style::type().px(BadgeWidth) + 1) / 2 * (isRightToLeft() ? -1 : 1);
    numbers[pair.front()].box.translate(aside, 0);
    numbers[pair.back()].box.translate(-aside, 0);
  }
  return numbers;
}

std::vector<DocumentMargin::Number> DocumentMargin::lineNumbers() const {
  std::vector<Number> numbers;
  int number = 0;
  for (QTextBlock block = m_view.document()->begin(); block.isValid(); block = block.next()) {
    if (block.length() <= 1) continue;
    ++number;
    const QRectF line = m_view.lineRect(block, 0);
    if (line.bottom() < 0) continue;
    if (line.top() > height()) break;
    QRect box(0, 0, width() - style::type().px(16), style::type().px(BadgeHeight));
    box.moveTop(qRound(line.center().y()) - box.height() / 2);
    if (isRightToLeft()) box.moveRight(width() - 1);
    numbers.push_back({number, box});
  }
  return numbers;
}

void DocumentMargin::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const bool isLines = m_view.flow() == DocumentFlow::Lines;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), t.raised);
  if (m_view.m_place) {
    const std::vector<QRectF> band = m_view.linesOf(*m_view.m_place);
    for (const QRectF& line : band) painter.fillRect(QRectF(0, line.top(), width(), line.height()), t.selected);
  }
  painter.setFont(style::type().font(style::Step::Small, isLines ? style::Weight::Regular : style::Weight::Strong));
  const std::vector<Number> shown = numbers();
  for (const Number& entry : shown) {
    const bool isSelected = !isLines && entry.number == m_view.selectedNumber();
    if (isSelected) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(t.accent);
      painter.drawRoundedRect(entry.box, style::space::StripRadius, style::space::StripRadius);
    }
    painter.setPen(isLines ? t.text2 : isSelected ? t.accentOn : t.accent);
    painter.drawText(entry.box, int(isLines ? Qt::AlignTrailing : Qt::AlignHCenter) | Qt::AlignVCenter,
                     QString::number(entry.number));
  }
}

void DocumentMargin::mousePressEvent(QMouseEvent* event) {
  const std::vector<Number> shown = numbers();
  for (const Number& entry : shown) {
    const bool isThere = entry.box.adjusted(-4, -4, 4, 4).contains(event->position().toPoint());
    if (isThere && m_view.flow() == DocumentFlow::Paragraphs && m_view.m_selection)
      return m_view.m_selection->select(entry.number);
  }
}

}  // namespace candor::widgets

#include "moc_document_margin.cpp"
