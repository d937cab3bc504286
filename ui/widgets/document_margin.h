// DocumentMargin: the strip beside a DocumentView: the numbers of its marks, or of its lines.
#pragma once

#include <QWidget>

#include <vector>

namespace candor::widgets {

class DocumentView;

class DocumentMargin : public QWidget {
  Q_OBJECT

 public:
  explicit DocumentMargin(DocumentView& view);

  struct Number {
    int number = 0;
    QRect box;
  };
  [[nodiscard]] std::vector<Number> numbers() const;  // those that are seen

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  [[nodiscard]] std::vector<Number> markNumbers() const;
  [[nodiscard]] std::vector<Number> lineNumbers() const;

  DocumentView& m_view;
};

}  // namespace candor::widgets
