// Buttons of the four kinds, made in one call.
#pragma once

#include "style/icon.h"
#include "style/kind.h"

#include <QPushButton>

namespace candor::widgets {

// The caller gives it to a layout or parent.
[[nodiscard]] QPushButton* button(const QString& text, style::ButtonKind kind = style::ButtonKind::Secondary,
                                  style::ButtonSize size = style::ButtonSize::Normal);
[[nodiscard]] QPushButton* button(style::Icon icon, const QString& text,
                                  style::ButtonKind kind = style::ButtonKind::Secondary);

}  // namespace candor::widgets
