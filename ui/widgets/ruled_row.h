// RuledRow: one line of a form or of a list of ways: what it is, what follows from it, and the control that does it at
// the end, above a rule.
#pragma once

#include <QString>
#include <QWidget>

class QGridLayout;

namespace candor::widgets {

class Prose;

class RuledRow : public QWidget {
  Q_OBJECT

 public:
  RuledRow(const QString& title, const QString& consequence, QWidget* parent = nullptr);

  void setConsequence(const QString& consequence);
  void setLead(QWidget* control);  // before the words: a checkbox or radio button; gets the row's name when it has none
  void addAtEnd(QWidget* control);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void nameIfUnnamed(QWidget& control) const;

  QGridLayout* m_grid;
  Prose* m_title;
  Prose* m_consequence;
  int m_ends = 0;
};

}  // namespace candor::widgets
