// FaultState: a page, or a part of one, that could not be made: what happened, what can be done, what did not happen,
// and the technical detail, folded.
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace candor::widgets {

class FaultState : public QWidget {
  Q_OBJECT

 public:
  FaultState(const QString& title, const QString& whatHappened, QWidget* parent = nullptr);

  // One row of "What you can do"; the first is the primary one.
  QPushButton* addWay(const QString& title, const QString& consequence, const QString& action);
  void setWhatDidNotHappen(const QString& sentence);
  void setDetail(const QString& technical);  // without content of documents; empty: none

 private:
  QVBoxLayout* m_column;
  QVBoxLayout* m_ways;
  QVBoxLayout* m_rest;
};

}  // namespace candor::widgets
