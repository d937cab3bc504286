// Buttons of a page as a user finds them: by what stands on them.
#pragma once

#include "support/named_controls.h"

#include <QAbstractButton>
#include <QWidget>

namespace candor::tests {

inline QAbstractButton* buttonNamed(const QWidget& page, const QString& text) {
  const auto buttons = page.findChildren<QAbstractButton*>();
  for (QAbstractButton* button : buttons) {
    if (button->isVisibleTo(&page) && (button->text() == text || button->accessibleName() == text)) return button;
  }
  return nullptr;
}

}  // namespace candor::tests
