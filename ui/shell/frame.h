// Frame: the window's content while a vault is open: sidebar, top bar, the page in use, job strip, and what lies over
// them. It owns all pages; with it go the pages, and with them their work.
#pragma once

#include "shell/open_vault.h"
#include "shell/pages.h"
#include "shell/palette.h"
#include "shell/program.h"
#include "vault/anchor.h"
#include "vault/surrounding_folder.h"
#include "workplace/ending.h"
#include "workplace/notices.h"
#include "workplace/work.h"
#include "workplace/workplace.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QMimeData;
class QStackedWidget;
class QVBoxLayout;

namespace candor::widgets {
class SidebarView;
class Toast;
}  // namespace candor::widgets

namespace candor::shell {

class DropVeil;
class JobStrip;
class TopBar;

class Frame : public QWidget {
  Q_OBJECT

 public:
  // Program and vault outlive it. `lock` may destroy the frame only after it has returned.
  Frame(const Program& program, OpenVault& vault, std::function<void()> lock, QWidget* parent = nullptr);
  ~Frame() override;

  void open(const QString& page);  // by its id
  [[nodiscard]] workplace::Page* page() const;
  [[nodiscard]] Pages& pages() { return *m_pages; }
  [[nodiscard]] workplace::WorkList& work() { return m_work; }

  // Everything that can be done now: pages, the window's own actions, those of the page.
  [[nodiscard]] std::vector<workplace::Command> commands();

 Q_SIGNALS:
  void eraseWanted();  // the whole vault; whoever does it destroys the frame later

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  void addShortcuts();
  void connectNotices();
  void tellUnusual();
  void tellSurrounding(const vault::FolderFinding& finding);
  void warn(const QString& title, const QString& sentence);
  [[nodiscard]] std::vector<workplace::Command> ownCommands();
  [[nodiscard]] std::vector<PaletteRow> paletteRows();
  [[nodiscard]] PaletteRow paletteRow(const documents::Hit& hit);
  void jump(int areas);
  void paste();
  void take(const QMimeData& given);

  const Program& m_program;
  std::function<void()> m_lock;
  workplace::WorkList m_work;
  workplace::Notices m_notices;
  workplace::Ending m_ending;
  std::function<void()> m_undo;
  session::Session& m_session;
  QWidget* m_body;  // holds everything that uses what stands above
  widgets::SidebarView* m_sidebar;
  TopBar* m_bar;
  QVBoxLayout* m_warnings;
  QStackedWidget* m_stack;
  JobStrip* m_strip;
  DropVeil* m_veil;
  widgets::Toast* m_toast;
  Pages* m_pages;
  std::optional<Job<vault::Anchoring>> m_anchoring;
  std::optional<Job<vault::FolderFinding>> m_surrounding;
};

}  // namespace candor::shell
