// DropVeil: lies over the page while something is dragged across it and says what dropping it would do.
#pragma once

#include <QWidget>

namespace candor::shell {

class DropVeil : public QWidget {
  Q_OBJECT

 public:
  explicit DropVeil(QWidget& page);  // hidden; a neighbour of the page

  void say(const QString& sentence);  // and shows itself over all of the page

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget& m_page;
  QString m_sentence;
};

}  // namespace candor::shell
