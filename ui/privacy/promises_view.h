// PromisesView: everything Candor promises, and everything it does not, in one column: each sentence with the way it is
// checked and the date, limits in the same size as the rest.
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace candor::privacy {

class ClaimRow;
struct ClaimsPage;

class PromisesView : public QWidget {
  Q_OBJECT

 public:
  explicit PromisesView(const ClaimsPage& page, QWidget* parent = nullptr);

  void focusFirst();

 private:
  void showTestNames();

  QPushButton* m_names;
  std::vector<ClaimRow*> m_rows;
};

}  // namespace candor::privacy
