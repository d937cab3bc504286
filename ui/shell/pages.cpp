#include "shell/pages.h"

#include "analyze/analyze_page.h"
#include "documents/hit.h"
#include "history/history_page.h"
#include "privacy/privacy_page.h"
#include "reports/report_export.h"
#include "resumes/resumes_page.h"
#include "settings/settings_page.h"

#include <algorithm>
#include <optional>

namespace candor::shell {

using analyze::AnalyzePage;
using history::HistoryPage;
using resumes::ResumesPage;
using style::Icon;
using workplace::Page;

Pages::Pages(const workplace::Workplace& workplace, QWidget& parent)
    : QObject(&parent),
      m_workplace(workplace),
      m_parent(parent),
      m_export(new reports::ReportExport(workplace, parent)),
      m_rows({{{.id = ResumesPageId, .icon = Icon::Resume, .title = tr("Resumes")}, &Pages::makeResumes},
              {{.id = AnalyzePageId, .icon = Icon::Analyze, .title = tr("Analyze")}, &Pages::makeAnalyze},
              {{.id = HistoryPageId, .icon = Icon::Clock, .title = tr("History")}, &Pages::makeHistory},
              {{.id = PrivacyPageId,
                .icon = Icon::Privacy,
                .title = tr("Privacy & security"),
                .group = widgets::SidebarGroup::Program},
               &Pages::makePrivacy},
              {{.id = SettingsPageId,
                .icon = Icon::Settings,
                .title = tr("Settings"),
                .group = widgets::SidebarGroup::Program},
               &Pages::makeSettings}}) {}

std::vector<widgets::SidebarEntry> Pages::entries() const {
  std::vector<widgets::SidebarEntry> entries;
  std::transform(m_rows.begin(), m_rows.end(), std::back_inserter(entries), [](const Row& row) { return row.entry; });
  return entries;
}

Page* Pages::page(const QString& id) {
  const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.entry.id == id; });
  if (row == m_rows.end()) return nullptr;
  if (!row->page) row->page = (this->*row->make)();
  return row->page;
}

QString Pages::idOf(const Page* page) const {
  const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.page == page; });
  return row == m_rows.end() ? QString() : row->entry.id;
}

Page* Pages::makeResumes() {
  auto* page = new ResumesPage(m_workplace, &m_parent);
  connect(page, &ResumesPage::analyzeWanted, this, [this](ResumeId id) { openAnalyze().begin(id); });
  return page;
}

Page* Pages::makeAnalyze() {
  auto* page = new AnalyzePage(m_workplace, &m_parent);
  connect(page, &AnalyzePage::resumeWanted, this, [this](ResumeId id, const QString& edit, const QString& line) {
    openResumes().showResume(id, {.sentence = edit, .words = line});
  });
  connect(page, &AnalyzePage::addResumeWanted, this, [this] { openResumes().chooseFiles(); });
  connect(page, &AnalyzePage::exportWanted, m_export, &reports::ReportExport::begin);
  return page;
}

Page* Pages::makeHistory() {
  auto* page = new HistoryPage(m_workplace, &m_parent);
  connect(page, &HistoryPage::openWanted, this, [this](AnalysisId id) { openAnalyze().showAnalysis(id); });
  connect(page, &HistoryPage::analyzeWanted, this, [this] { openAnalyze().begin(std::nullopt); });
  return page;
}

Page* Pages::makePrivacy() {
  auto* page = new privacy::PrivacyPage(m_workplace, &m_parent);
  connect(page, &privacy::PrivacyPage::settingsWanted, this, &Pages::openSettings);
  return page;
}

Page* Pages::makeSettings() { return new settings::SettingsPage(m_workplace, &m_parent); }

ResumesPage& Pages::openResumes() {
  Q_EMIT openWanted(ResumesPageId);
  return static_cast<ResumesPage&>(*page(ResumesPageId));
}

AnalyzePage& Pages::openAnalyze() {
  Q_EMIT openWanted(AnalyzePageId);
  return static_cast<AnalyzePage&>(*page(AnalyzePageId));
}

void Pages::addResumes(const QStringList& paths) { openResumes().addFiles(paths); }

void Pages::beginAnalysis(const QString& postingText) { openAnalyze().begin(std::nullopt, postingText); }

void Pages::openLedger() {
  Q_EMIT openWanted(PrivacyPageId);
  static_cast<privacy::PrivacyPage&>(*page(PrivacyPageId)).open(privacy::PrivacySection::Ledger);
}

void Pages::openSettings(privacy::SettingsWanted what) {
  Q_EMIT openWanted(SettingsPageId);
  auto& page = static_cast<settings::SettingsPage&>(*this->page(SettingsPageId));
  switch (what) {
    case privacy::SettingsWanted::WaysToOpen: return page.showWaysToOpen();
    case privacy::SettingsWanted::Backups: return page.showBackups();
    case privacy::SettingsWanted::Locking: return page.showLocking();
    case privacy::SettingsWanted::Diagnostics: return page.showDiagnostics();
  }
}

void Pages::open(const documents::Hit& hit) {
  if (const auto* resume = std::get_if<ResumeId>(&hit.subject)) return openResumes().showResume(*resume);
  if (const auto* posting = std::get_if<PostingId>(&hit.subject)) return openAnalyze().begin(std::nullopt, *posting);
  openAnalyze().showAnalysis(std::get<AnalysisId>(hit.subject));
}

}  // namespace candor::shell

#include "moc_pages.cpp"
