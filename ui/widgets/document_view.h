// DocumentView: a read-only text in the serif with numbers in its margin. It marks the stretches that prove something,
// and shares its selection with the list of requirements; or it numbers its lines and shows places of fields.
#pragma once

#include "widgets/document_text.h"
#include "widgets/evidence_model.h"

#include <QTextEdit>

#include <optional>
#include <vector>

namespace candor::widgets {

class DocumentMargin;
class EvidenceSelection;

struct DocumentMark {
  int number = 0;
  Span span;
  EvidenceStatus status = EvidenceStatus::Met;
};

class DocumentView : public QTextEdit {
  Q_OBJECT

 public:
  explicit DocumentView(DocumentFlow flow, QWidget* parent = nullptr);
  ~DocumentView() override;

  void setText(DocumentText text);
  void setMarks(std::vector<DocumentMark> marks);
  [[nodiscard]] const std::vector<DocumentMark>& marks() const { return m_marks; }
  void setSelection(EvidenceSelection& selection);  // must outlive the view
  [[nodiscard]] int selectedNumber() const;

  // A band behind the lines of the span, which are scrolled to; nothing takes the band away.
  void showPlace(std::optional<Span> place);
  [[nodiscard]] std::optional<Span> place() const { return m_place; }

  [[nodiscard]] DocumentFlow flow() const { return m_flow; }
  [[nodiscard]] std::vector<QRectF> linesOf(Span span) const;  // of the viewport
  [[nodiscard]] int numberAt(QPoint inViewport) const;         // of the mark there; 0 is none

 Q_SIGNALS:
  void placeClicked(qsizetype offset);  // in the text

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  friend class DocumentMargin;

  void relay();
  void colourMarks();
  void placeMargin();
  void scrollTo(Span span);
  void showSelected();
  void step(int direction);
  void paintGround(QPainter& painter, const QRect& visible) const;
  void paintRules(QPainter& painter, const QRect& visible) const;
  [[nodiscard]] QRectF lineRect(const QTextBlock& block, int line) const;

  const DocumentFlow m_flow;
  DocumentMargin* m_margin;
  DocumentText m_text;
  std::vector<DocumentMark> m_marks;
  std::optional<Span> m_place;
  EvidenceSelection* m_selection = nullptr;
  QPoint m_pressed;
};

}  // namespace candor::widgets
