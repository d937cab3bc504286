// SettingsPage: the sections of the settings at the left, the open one beside them.
#pragma once

#include "workplace/page.h"
#include "workplace/workplace.h"

class QStackedWidget;

namespace candor::widgets {
class SectionList;
}

namespace candor::settings {

class SettingsPage : public workplace::Page {
  Q_OBJECT

 public:
  explicit SettingsPage(const workplace::Workplace& workplace, QWidget* parent = nullptr);

  void focusFirst() override;

 private:
  [[nodiscard]] QWidget* content(const workplace::Workplace& workplace, int section);

  widgets::SectionList* m_list;
  QStackedWidget* m_open;
};

}  // namespace candor::settings
