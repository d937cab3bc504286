#include "shell/pages.h"

#include "documents/hit.h"
#include "settings/settings_page.h"

#include <algorithm>

namespace candor::shell {

using namespace Qt::StringLiterals;
using style::Icon;
using workplace::Page;

Pages::Pages(const workplace::Workplace& workplace, QWidget& parent)
    : QObject(&parent), m_workplace(workplace), m_parent(parent), m_rows(table()) {}

std::vector<Pages::Row> Pages::table() {
  return {
      {{.id = SettingsPageId, .icon = Icon::Settings, .title = tr("Settings"), .group = widgets::SidebarGroup::Program},
       [this] { return new settings::SettingsPage(m_workplace, &m_parent); }}};
}

std::vector<widgets::SidebarEntry> Pages::entries() const {
  std::vector<widgets::SidebarEntry> entries;
  std::transform(m_rows.begin(), m_rows.end(), std::back_inserter(entries), [](const Row& row) { return row.entry; });
  return entries;
}

Page* Pages::page(const QString& id) {
  const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.entry.id == id; });
  if (row == m_rows.end()) return nullptr;
  if (!row->page) row->page = row->make();
  return row->page;
}

QString Pages::idOf(const Page* page) const {
  const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.page == page; });
  return row == m_rows.end() ? QString() : row->entry.id;
}

void Pages::addResumes(const QStringList&) {}
void Pages::beginAnalysis(const QString&) {}
void Pages::open(const documents::Hit&) {}

}  // namespace candor::shell
