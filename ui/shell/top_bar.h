// TopBar: above every page: the search that is the command palette, a posting from the clipboard, and the lock.
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace candor::widgets {
class SearchField;
}

namespace candor::shell {

class TopBar : public QWidget {
  Q_OBJECT

 public:
  explicit TopBar(QWidget* parent = nullptr);

  [[nodiscard]] widgets::SearchField& search() { return *m_search; }

 Q_SIGNALS:
  void pasteWanted();
  void lockWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  widgets::SearchField* m_search;
  QPushButton* m_paste;
  QToolButton* m_lock;
};

}  // namespace candor::shell
