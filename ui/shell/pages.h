// Pages: all screens of an open vault, made when they are first opened, and wired to each other. The only place that
// knows them all.
#pragma once

#include "base/ids.h"
#include "widgets/sidebar_view.h"
#include "workplace/page.h"
#include "workplace/workplace.h"

#include <QObject>

#include <functional>
#include <vector>

namespace candor::analyze {
class AnalyzePage;
}
namespace candor::documents {
struct Hit;
}
namespace candor::history {
class HistoryPage;
}
namespace candor::privacy {
enum class SettingsWanted;
}
namespace candor::reports {
class ReportExport;
}
namespace candor::resumes {
class ResumesPage;
}

namespace candor::shell {

class Pages : public QObject {
  Q_OBJECT

 public:
  // The pages become children of `parent`.
  Pages(const workplace::Workplace& workplace, QWidget& parent);

  // As they stand in the sidebar.
  [[nodiscard]] std::vector<widgets::SidebarEntry> entries() const;
  [[nodiscard]] workplace::Page* page(const QString& id);  // made now, if it was not; null for no such page
  [[nodiscard]] QString idOf(const workplace::Page* page) const;

  // Each opens the page it leads to.
  void addResumes(const QStringList& paths);
  void beginAnalysis(const QString& postingText);
  void open(const documents::Hit& hit);
  void openLedger();
  [[nodiscard]] const workplace::Workplace& workplace() const { return m_workplace; }

 Q_SIGNALS:
  void openWanted(const QString& id);

 private:
  struct Row {
    widgets::SidebarEntry entry;
    workplace::Page* (Pages::*make)() = nullptr;
    workplace::Page* page = nullptr;
  };

  [[nodiscard]] workplace::Page* makeResumes();
  [[nodiscard]] workplace::Page* makeAnalyze();
  [[nodiscard]] workplace::Page* makeHistory();
  [[nodiscard]] workplace::Page* makePrivacy();
  [[nodiscard]] workplace::Page* makeSettings();

  [[nodiscard]] resumes::ResumesPage& openResumes();
  [[nodiscard]] analyze::AnalyzePage& openAnalyze();
  void openSettings(privacy::SettingsWanted what);

  const workplace::Workplace m_workplace;
  QWidget& m_parent;
  reports::ReportExport* m_export;
  std::vector<Row> m_rows;
};

inline const QString ResumesPageId = QStringLiteral("resumes");
inline const QString AnalyzePageId = QStringLiteral("analyze");
inline const QString HistoryPageId = QStringLiteral("history");
inline const QString PrivacyPageId = QStringLiteral("privacy");
inline const QString SettingsPageId = QStringLiteral("settings");

}  // namespace candor::shell
