// EvidenceSelection: the number of the requirement that is looked at. The list and the document share one, so that a
// click on either side finds the other; 0 is none.
#pragma once

#include <QObject>

namespace candor::widgets {

class EvidenceSelection : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  [[nodiscard]] int number() const { return m_number; }
  void select(int number);

 Q_SIGNALS:
  void changed(int number);

 private:
  int m_number = 0;
};

}  // namespace candor::widgets
