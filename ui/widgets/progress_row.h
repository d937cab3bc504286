// ProgressRow: work under way in the job strip: its name, how far it is, and a way to stop it. Where the length is not
// known stripes move and the time is told instead.
#pragma once

#include <QProgressBar>
#include <QWidget>

#include <chrono>

class QPushButton;
class QTimer;

namespace candor::widgets {

class Prose;

// 160 × 6; stripes while minimum and maximum are 0.
class ProgressLine : public QProgressBar {
  Q_OBJECT

 public:
  explicit ProgressLine(QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QTimer* m_motion;
  int m_shift = 0;
};

class ProgressRow : public QWidget {
  Q_OBJECT

 public:
  explicit ProgressRow(const QString& name, QWidget* parent = nullptr);

  void setName(const QString& name);
  void setProgress(qint64 done, qint64 total);                                      // "7 of 12"
  void setProgress(qint64 done, qint64 total, const QString& told);                 // "102 of 165 MB"
  void setUnknownLength(std::chrono::seconds elapsed, std::chrono::seconds limit);  // "48 s of 120 s"

 Q_SIGNALS:
  void cancelled();

 private:
  void tell(const QString& state);

  Prose* m_name;
  ProgressLine* m_line;
  Prose* m_state;
  QPushButton* m_cancel;
};

}  // namespace candor::widgets
