#include "widgets/document_view.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/document_margin.h"
#include "widgets/evidence_selection.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace candor::widgets {

namespace {

// Where marks lie on each other the best one is seen: what is met hides what is partly met.
std::vector<const DocumentMark*> bestLast(const std::vector<DocumentMark>& marks) {
  std::vector<const DocumentMark*> ordered;
  for (const DocumentMark& mark : marks) ordered.push_back(&mark);
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const DocumentMark* a, const DocumentMark* b) { return a->status > b->status; });
  return ordered;
}

}  // namespace

DocumentView::DocumentView(DocumentFlow flow, QWidget* parent)
    : QTextEdit(parent), m_flow(flow), m_margin(new DocumentMargin(*this)) {
  setReadOnly(true);
  setTabChangesFocus(true);
  setAcceptDrops(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setMouseTracking(true);
  setAccessibleName(tr("Document"));
  placeMargin();
  connect(verticalScrollBar(), &QScrollBar::valueChanged, m_margin, qOverload<>(&QWidget::update));
}

DocumentView::~DocumentView() = default;

void DocumentView::setText(DocumentText text) {
  m_text = std::move(text);
  m_marks.clear();
  m_place.reset();
  relay();
  verticalScrollBar()->setValue(0);
}

void DocumentView::setMarks(std::vector<DocumentMark> marks) {
  std::stable_sort(marks.begin(), marks.end(),
                   [](const DocumentMark& a, const DocumentMark& b) { return a.span.start < b.span.start; });
  m_marks = std::move(marks);
  colourMarks();
}

void DocumentView::setSelection(EvidenceSelection& selection) {
  if (m_selection) m_selection->disconnect(this);
  m_selection = &selection;
  connect(m_selection, &EvidenceSelection::changed, this, &DocumentView::showSelected);
  showSelected();
}

int DocumentView::selectedNumber() const { return m_selection ? m_selection->number() : 0; }

void DocumentView::showPlace(std::optional<Span> place) {
  m_place = place;
  if (place) scrollTo(*place);
  viewport()->update();
  m_margin->update();
}

QRectF DocumentView::lineRect(const QTextBlock& block, int line) const {
  const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
  const QRectF whole = document()->documentLayout()->blockBoundingRect(block).translated(-scrolled);
  const QTextLine natural = block.layout()->lineAt(line);
  const double height = block.blockFormat().lineHeight();
  const double centre = whole.top() + natural.y() + natural.height() / 2;
  return {whole.left() + natural.x(), centre - height / 2, natural.naturalTextWidth(), height};
}

std::vector<QRectF> DocumentView::linesOf(Span span) const {
  std::vector<QRectF> lines;
  const QTextDocument& text = *document();
  for (QTextBlock block = text.findBlock(int(span.start)); block.isValid() && block.position() < span.end();
       block = block.next()) {
    const int from = std::max(0, int(span.start) - block.position());
    const int to = std::min(block.length() - 1, int(span.end()) - block.position());
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
      const QTextLine line = block.layout()->lineAt(i);
      const int first = std::max(from, line.textStart());
      const int last = std::min(to, line.textStart() + line.textLength());
      if (first >= last) continue;
      QRectF rect = lineRect(block, i);
      const double left = rect.left() - line.x();
      const double a = left + line.cursorToX(first);
      const double b = left + line.cursorToX(last);
      rect.setLeft(std::min(a, b));
      rect.setRight(std::max(a, b));
      lines.push_back(rect);
    }
  }
  return lines;
}

int DocumentView::numberAt(QPoint inViewport) const {
  const DocumentMark* nearest = nullptr;
  for (const DocumentMark& mark : m_marks) {
    const std::vector<QRectF> lines = linesOf(mark.span);
    const bool isHit = std::any_of(lines.begin(), lines.end(), [&](const QRectF& r) { return r.contains(inViewport); });
    if (isHit && (!nearest || mark.span.length < nearest->span.length)) nearest = &mark;
  }
  return nearest ? nearest->number : 0;
}

void DocumentView::paintEvent(QPaintEvent* event) {
  {
    QPainter painter(viewport());
    paintGround(painter, event->rect());
  }
  QTextEdit::paintEvent(event);
  QPainter painter(viewport());
  paintRules(painter, event->rect());
}

void DocumentView::paintGround(QPainter& painter, const QRect& visible) const {
  const style::Tokens& t = style::tokens();
  if (m_place) {
    const std::vector<QRectF> band = linesOf(*m_place);
    for (const QRectF& line : band)
      painter.fillRect(QRectF(0, line.top(), viewport()->width(), line.height()), t.selected);
  }
  for (const DocumentMark* mark : bestLast(m_marks)) {
    const std::vector<QRectF> lines = linesOf(mark->span);
    for (const QRectF& line : lines) {
      if (line.intersects(visible)) painter.fillRect(line, mark->status == EvidenceStatus::Met ? t.ev : t.evPart);
    }
  }
}

void DocumentView::paintRules(QPainter& painter, const QRect& visible) const {
  const style::Tokens& t = style::tokens();
  for (const DocumentMark& mark : m_marks) {
    const bool isSelected = mark.number == selectedNumber();
    if (!isSelected && mark.status == EvidenceStatus::Met) continue;
    QPen pen(t.evEdge, 2, Qt::SolidLine, Qt::FlatCap);
    if (!isSelected) pen.setDashPattern({1, 1});
    painter.setPen(pen);
    const std::vector<QRectF> lines = linesOf(mark.span);
    for (const QRectF& line : lines) {
      const double y = qRound(line.bottom()) - 1;
      if (line.intersects(visible)) painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    }
  }
  if (m_flow == DocumentFlow::Lines) return;
  for (const DocumentBlock& block : m_text.blocks) {
    if (block.part != DocumentPart::Heading) continue;
    const std::vector<QRectF> lines = linesOf(block.span);
    if (lines.empty() || !visible.adjusted(0, -40, 0, 40).contains(visible.x(), int(lines.back().bottom()))) continue;
    const int end = style::type().px(22);
    painter.fillRect(QRectF(isRightToLeft() ? end : 0, qRound(lines.back().bottom()) - 1, viewport()->width() - end, 1),
                     t.line);
  }
}

// What was selected before it had its size is scrolled to now.
void DocumentView::showEvent(QShowEvent* event) {
  QTextEdit::showEvent(event);
  QMetaObject::invokeMethod(this, &DocumentView::showSelected, Qt::QueuedConnection);
}

void DocumentView::resizeEvent(QResizeEvent* event) {
  QTextEdit::resizeEvent(event);
  placeMargin();
}

void DocumentView::changeEvent(QEvent* event) {
  QTextEdit::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
    relay();
    placeMargin();
  }
}

void DocumentView::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = event->modifiers() == Qt::NoModifier;
  if (isPlain && event->key() == Qt::Key_J) return step(1);
  if (isPlain && event->key() == Qt::Key_K) return step(-1);
  QTextEdit::keyPressEvent(event);
}

void DocumentView::mousePressEvent(QMouseEvent* event) {
  m_pressed = event->position().toPoint();
  QTextEdit::mousePressEvent(event);
}

void DocumentView::mouseReleaseEvent(QMouseEvent* event) {
  QTextEdit::mouseReleaseEvent(event);
  const QPoint released = event->position().toPoint();
  const bool isClick = (released - m_pressed).manhattanLength() < QApplication::startDragDistance();
  if (event->button() != Qt::LeftButton || !isClick) return;
  if (const int number = numberAt(released); number && m_selection) m_selection->select(number);
  Q_EMIT placeClicked(cursorForPosition(released).position());
}

void DocumentView::mouseMoveEvent(QMouseEvent* event) {
  QTextEdit::mouseMoveEvent(event);
  const bool isOverMark = event->buttons() == Qt::NoButton && numberAt(event->position().toPoint());
  viewport()->setCursor(isOverMark ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void DocumentView::relay() {
  lay(m_text, m_flow, layoutDirection(), *document());
  setTextCursor(QTextCursor(document()));  // laying pushed it to the end, which would be scrolled to
  colourMarks();
}

void DocumentView::colourMarks() {
  QList<ExtraSelection> selections;
  const int last = document()->characterCount() - 1;
  for (const DocumentMark* mark : bestLast(m_marks)) {
    ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(std::clamp(int(mark->span.start), 0, last));
    selection.cursor.setPosition(std::clamp(int(mark->span.end()), 0, last), QTextCursor::KeepAnchor);
    const bool isMet = mark->status == EvidenceStatus::Met;
    selection.format.setForeground(isMet ? style::tokens().evOn : style::tokens().evPartOn);
    selections.prepend(selection);  // of two at one place the first is drawn
  }
  setExtraSelections(selections);
  viewport()->update();
  m_margin->update();
}

void DocumentView::placeMargin() {
  const int width = style::type().px(style::space::DocumentMargin);
  const bool isMirrored = layoutDirection() == Qt::RightToLeft;
  setViewportMargins(isMirrored ? 0 : width, 0, isMirrored ? width : 0, 0);
  const QRect seen = viewport()->geometry();
  m_margin->setGeometry(isMirrored ? seen.right() + 1 : seen.left() - width, seen.top(), width, seen.height());
}

void DocumentView::scrollTo(Span span) {
  const std::vector<QRectF> lines = isVisible() ? linesOf(span) : std::vector<QRectF>();
  if (lines.empty()) return;
  const bool isSeen = lines.front().top() >= 0 && lines.back().bottom() <= viewport()->height();
  if (isSeen) return;
  verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(lines.front().top()) - viewport()->height() / 3);
}

void DocumentView::showSelected() {
  const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                 [this](const DocumentMark& each) { return each.number == selectedNumber(); });
  if (mark != m_marks.end())
    scrollTo(mark->span);
  else if (m_place)
    scrollTo(*m_place);
  viewport()->update();
  m_margin->update();
}

// To the next mark of another number, in the order of the text; round at the ends is not taken.
void DocumentView::step(int direction) {
  if (!m_selection || m_marks.empty()) return;
  std::vector<int> numbers;
  for (const DocumentMark& mark : m_marks) {
    if (std::find(numbers.begin(), numbers.end(), mark.number) == numbers.end()) numbers.push_back(mark.number);
  }
  const auto here = std::find(numbers.begin(), numbers.end(), selectedNumber());
  if (here == numbers.end()) return m_selection->select(direction > 0 ? numbers.front() : numbers.back());
  const auto next = (here - numbers.begin()) + direction;
  if (next >= 0 && next < std::ssize(numbers)) m_selection->select(numbers[std::size_t(next)]);
}

}  // namespace candor::widgets

#include "moc_document_view.cpp"
