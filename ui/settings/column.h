// Columns of rows that are made anew whenever what they show has changed.
#pragma once

#include <QLayoutItem>
#include <QVBoxLayout>
#include <QWidget>

namespace candor::settings {

// Takes all widgets out. They go later, because one of them may be who asks.
inline void clear(QVBoxLayout& column) {
  while (QLayoutItem* item = column.takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
}

}  // namespace candor::settings
