// SidebarView: the pages of the window. The one that is open joins its page: it has the page's ground and covers the
// border. Arrows move, Enter or a click opens. On a narrow window it is a rail of signs.
#pragma once

#include "style/icon.h"
#include "widgets/ruled_list.h"

#include <vector>

namespace candor::widgets {

enum class SidebarGroup { Pages, Program };  // the second stands below a rule
enum class SidebarWidth { Full, Rail };

struct SidebarEntry {
  QString id;
  style::Icon icon = style::Icon::Resume;
  QString title;
  SidebarGroup group = SidebarGroup::Pages;
  int count = 0;  // 0 is not shown
};

class SidebarModel;

class SidebarView : public RuledList {
  Q_OBJECT

 public:
  explicit SidebarView(QWidget* parent = nullptr);

  void setEntries(std::vector<SidebarEntry> entries);
  void setCount(const QString& id, int count);
  void setOpen(const QString& id);  // says which page is open; opens none
  [[nodiscard]] const QString& open() const { return m_open; }
  void setSidebarWidth(SidebarWidth width);
  [[nodiscard]] SidebarWidth sidebarWidth() const { return m_width; }

  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void chosen(const QString& id);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fitWidth();

  SidebarModel* m_model;
  QString m_open;
  SidebarWidth m_width = SidebarWidth::Full;
};

}  // namespace candor::widgets
