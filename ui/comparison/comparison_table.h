// ComparisonTable: rows of three columns that stand below each other down the whole page: what is compared, one side,
// the other. They are made a few at a time.
#pragma once

#include "style/tokens.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLayout;

namespace candor::widgets {
class Steps;
}

namespace candor::comparison {

// What one side says: in a word or number, told in its colour, and more of it below.
struct Cell {
  QString word;
  QColor style::Tokens::*ink = &style::Tokens::text;
  QString below = {};
};

class ComparisonTable : public QWidget {
  Q_OBJECT

 public:
  explicit ComparisonTable(QWidget* parent = nullptr);

  void addHeads(QWidget* before, QWidget* after);
  void addSection(const QString& title, const QString& note = {});
  void addRow(const QString& label, const Cell& before, const Cell& after);

 Q_SIGNALS:
  void filled();  // all rows are there

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void placeSection(const QString& title, const QString& note);
  void placeRow(const QString& label, const Cell& before, const Cell& after);
  QLayout* addCell(const Cell& cell, int column);

  QGridLayout* m_grid;
  widgets::Steps* m_steps;
  int m_rows = 0;
  std::vector<const QLayout*> m_ruled;  // a cell of each row that has a line below; it is as high as its row
};

}  // namespace candor::comparison
