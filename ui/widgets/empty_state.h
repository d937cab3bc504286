// EmptyState: a page without contents: a sign, one title, one sentence, one action, in a dashed frame, because files
// can be dropped on it.
#pragma once

#include "style/icon.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace candor::widgets {

enum class DropState { Rest, Over };

class EmptyState : public QWidget {
  Q_OBJECT

 public:
  EmptyState(style::Icon icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

  QPushButton* setAction(style::Icon icon, const QString& text);           // the primary one
  QPushButton* setSecondAction(const QString& lead, const QString& text);  // a question and a quiet button
  void setHint(const QString& hint);
  void setDropState(DropState state);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QRect frame() const;

  style::Icon m_icon;
  DropState m_drop = DropState::Rest;
  QWidget* m_box;
  QVBoxLayout* m_column;
};

}  // namespace candor::widgets
