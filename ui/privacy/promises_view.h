// PromisesView: everything Candor promises, and everything it does not, in one column: each sentence with the way it is
// checked and the date, limits in the same size as the rest. The rows are made a few at a time, so that none of them is
// waited for.
#pragma once

#include "privacy/claims.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace candor::privacy {

class ClaimRow;

class PromisesView : public QWidget {
  Q_OBJECT

 public:
  explicit PromisesView(const ClaimsPage& page, QWidget* parent = nullptr);

  void focusFirst();

 Q_SIGNALS:
  void filled();  // all rows are there

 private:
  void fill();
  void addNext();
  void showTestNames();

  const ClaimsPage m_page;
  std::vector<const Claim*> m_order;  // by topic
  std::size_t m_next = 0;
  QVBoxLayout* m_column = nullptr;
  QPushButton* m_names;
  std::vector<ClaimRow*> m_rows;
};

}  // namespace candor::privacy
