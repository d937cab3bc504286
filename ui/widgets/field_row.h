// FieldRow: one field of a profile: its label, its value or the control that corrects it, and the line of the document
// it was read from, which leads there. In a narrow column the label stands above the value.
#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QToolButton;

namespace candor::widgets {

class Prose;

enum class FieldState { Rest, Looked };  // looked at: its ground is that of a selected row

class FieldRow : public QWidget {
  Q_OBJECT

 public:
  FieldRow(const QString& label, const QString& value, QWidget* parent = nullptr);

  void setValue(const QString& value);
  void setEditor(QWidget* editor);              // stands in place of the value; the row owns it
  void dropEditor();                            // the value is seen again
  void addAside(QWidget* widget);               // between value and reference
  void setReference(const QString& reference);  // "22" or "10–21"; empty: none
  void setNote(const QString& note);            // a sentence below the value
  void setState(FieldState state);

 Q_SIGNALS:
  void referenceClicked();
  void activated();  // double-clicked: to be corrected

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  enum class Shape { Wide, Narrow, Stacked };

  void arrange(Shape shape);
  void alignToFirstLine();
  [[nodiscard]] int valueRow() const { return m_shape == Shape::Stacked ? 1 : 0; }
  void placeBelowLabel(QWidget* widget, int row);  // value, editor or note

  Shape m_shape = Shape::Wide;
  QGridLayout* m_grid;
  Prose* m_label;
  Prose* m_value;
  Prose* m_note = nullptr;
  QPointer<QWidget> m_editor;
  QHBoxLayout* m_aside;
  QToolButton* m_reference;
  FieldState m_state = FieldState::Rest;
};

}  // namespace candor::widgets
