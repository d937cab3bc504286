// CheckupView: the rows of the security check-up, read anew each time it is seen.
#pragma once

#include "base/job.h"
#include "security/checkup.h"
#include "workplace/workplace.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace candor::privacy {

using security::CheckupFacts;
using security::CheckupRow;
using security::CheckupState;
using security::CheckupWay;

class CheckupView : public QWidget {
  Q_OBJECT

 public:
  explicit CheckupView(const workplace::Workplace& workplace, QWidget* parent = nullptr);

  void focusFirst();

 Q_SIGNALS:
  void wayWanted(CheckupWay way);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void read();
  void showRows(const std::vector<CheckupRow>& rows);
  void showFault(const Error& error);
  void replaceContent(QWidget* content);

  const workplace::Workplace m_workplace;
  QVBoxLayout* m_column;
  QWidget* m_content;
  std::optional<Job<CheckupFacts>> m_reading;
};

}  // namespace candor::privacy
