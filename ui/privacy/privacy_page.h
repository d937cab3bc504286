// PrivacyPage: what Candor promises and how each sentence is checked, what was done with the vault, how well it is
// guarded now, and what to do if somebody had access.
#pragma once

#include "base/job.h"
#include "security/checkup.h"
#include "security/ledger_words.h"
#include "workplace/page.h"
#include "workplace/workplace.h"

#include <optional>

class QStackedWidget;
class QTabBar;

namespace candor::privacy {

using security::ChainReport;
using security::CheckupWay;

class AccessView;
class CheckupView;
class FactBand;
class IncidentFile;
class LedgerView;
class PromisesView;
enum class AccessStep;

enum class PrivacySection { Promises, Ledger, Checkup, Access };
enum class SettingsWanted { WaysToOpen, Backups, Locking, Diagnostics };

class PrivacyPage : public workplace::Page {
  Q_OBJECT

 public:
  explicit PrivacyPage(const workplace::Workplace& workplace, QWidget* parent = nullptr);

  void focusFirst() override;
  [[nodiscard]] std::vector<workplace::Command> commands() override;

  void open(PrivacySection section);

 Q_SIGNALS:
  void settingsWanted(SettingsWanted what);

 private:
  void build();
  void showLockFact();
  void showLedgerFact(int rows);
  void showVerified(const ChainReport& report);
  void follow(CheckupWay way);
  void take(AccessStep step);
  void forgetDevice();

  const workplace::Workplace m_workplace;
  FactBand* m_facts;
  QTabBar* m_tabs;
  QStackedWidget* m_sections;
  PromisesView* m_promises;
  LedgerView* m_ledger;
  CheckupView* m_checkup;
  AccessView* m_access;
  IncidentFile* m_report;
  std::optional<Job<void>> m_forgetting;
};

}  // namespace candor::privacy
