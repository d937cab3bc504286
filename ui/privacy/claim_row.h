// ClaimRow: one sentence of what Candor promises, or of what it does not: how it was checked below, kind and date at
// the end, and, when asked for, the names of its tests. All kinds have one size.
#pragma once

#include "privacy/claims.h"

#include <QWidget>

namespace candor::widgets {
class Prose;
}

namespace candor::privacy {

enum class TestNames { Hidden, Shown };

class ClaimRow : public QWidget {
  Q_OBJECT

 public:
  explicit ClaimRow(const Claim& claim, QWidget* parent = nullptr);

  void setTestNames(TestNames names);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ClaimKind m_kind;
  widgets::Prose* m_tests = nullptr;  // absent for a limit
};

}  // namespace candor::privacy
