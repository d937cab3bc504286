// Which controls of a widget a screen reader could not name.
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace candor::tests {

// Those that can have the focus and have no name; by their class and place in the tree.
inline QStringList unnamedControls(const QWidget& window) {
  QStringList found;
  const auto widgets = window.findChildren<QWidget*>();
  for (QWidget* widget : widgets) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window)) continue;
    if (widget->objectName().startsWith(QLatin1String("qt_"))) continue;  // parts of Qt's own controls
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    if (face && face->text(QAccessible::Name).isEmpty())
      found.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1String(" in ") +
                   QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
  }
  return found;
}

}  // namespace candor::tests
