#include "shell/pages.h"

#include "documents/hit.h"
#include "settings/settings_page.h"

namespace candor::shell {

using namespace Qt::StringLiterals;
using style::Icon;

Pages::Pages(const workplace::Workplace& workplace, const Frameward& frame, QWidget& parent)
    : QObject(&parent), m_frame(frame) {
  m_settings = new settings::SettingsPage(workplace, &parent);
  m_entries = {
      {{.id = u"settings"_s, .icon = Icon::Settings, .title = tr("Settings"), .group = widgets::SidebarGroup::Program},
       m_settings}};
}

void Pages::addResumes(const QStringList&) {}
void Pages::beginAnalysis(const QString&) {}
void Pages::open(const documents::Hit&) {}

}  // namespace candor::shell
