// SearchField: a field that looks for what is typed: a glass before, the shortcut that leads here behind, Esc clears.
#pragma once

#include <QLineEdit>

namespace candor::widgets {

class SearchField : public QLineEdit {
  Q_OBJECT

 public:
  explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

  void setShortcutHint(const QString& hint) { m_hint = hint; }  // "Ctrl+K", shown while it is empty

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_hint;
};

}  // namespace candor::widgets
