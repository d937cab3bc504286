// WorkingView: what the page shows while it waits for the one thing it was asked for: what it is, and a way to stop it.
// What ends at once shows nothing but its title.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QTimer;

namespace candor::widgets {
class PageHead;
class ProgressRow;
}  // namespace candor::widgets

namespace candor::analyze {

class WorkingView : public QWidget {
  Q_OBJECT

 public:
  explicit WorkingView(QWidget* parent = nullptr);

  void begin(const QString& title, const QString& work);

 Q_SIGNALS:
  void cancelled();

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void tick();

  widgets::PageHead* m_head;
  widgets::ProgressRow* m_row;
  QTimer* m_clock;
  QElapsedTimer m_since;
};

}  // namespace candor::analyze
