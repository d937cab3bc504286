// SettingsPage: the sections of the settings at the left, the open one beside them.
#pragma once

#include "workplace/page.h"
#include "workplace/workplace.h"

#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace candor::widgets {
class SectionList;
}

namespace candor::settings {

class KnowledgePanel;

class SettingsPage : public workplace::Page {
  Q_OBJECT

 public:
  explicit SettingsPage(const workplace::Workplace& workplace, QWidget* parent = nullptr);

  void focusFirst() override;
  // Each opens its section.
  void showLocking();
  void showWaysToOpen();
  void showBackups();
  void showDiagnostics();
  void showKnowledge();

  [[nodiscard]] QString whatDroppingDoes() const override;
  void take(const QStringList& paths) override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void openFilledBy(void (*fill)(const workplace::Workplace&, QVBoxLayout&));
  void open(int section);
  [[nodiscard]] QWidget* content(int section);
  [[nodiscard]] KnowledgePanel* openKnowledge() const;  // null while another section is open

  const workplace::Workplace m_workplace;
  widgets::SectionList* m_list;
  QStackedWidget* m_open;
  std::vector<QWidget*> m_made;
};

}  // namespace candor::settings
