// Pages: all screens of an open vault, made and wired to each other. The only place that knows them all.
#pragma once

#include "style/icon.h"
#include "widgets/sidebar_view.h"
#include "workplace/page.h"
#include "workplace/workplace.h"

#include <QString>

#include <functional>
#include <vector>

namespace candor::documents {
struct Hit;
}

namespace candor::shell {

struct PageEntry {
  widgets::SidebarEntry sidebar;
  workplace::Page* page;
};

// What a page asks of the window.
struct Frameward {
  std::function<void(workplace::Page*)> open;
  std::function<void()> lock;
};

class Pages : public QObject {
  Q_OBJECT

 public:
  // The pages become children of `parent`.
  Pages(const workplace::Workplace& workplace, const Frameward& frame, QWidget& parent);

  [[nodiscard]] const std::vector<PageEntry>& entries() const { return m_entries; }
  [[nodiscard]] workplace::Page* settings() const { return m_settings; }

  void addResumes(const QStringList& paths);
  void beginAnalysis(const QString& postingText);
  void open(const documents::Hit& hit);

 private:
  void wire(const Frameward& frame);

  std::vector<PageEntry> m_entries;
  Frameward m_frame;
  workplace::Page* m_settings = nullptr;
};

}  // namespace candor::shell
