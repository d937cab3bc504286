// What the pages of the gallery are put together from.
#pragma once

#include "widgets/prose.h"
#include "widgets/score.h"

#include <QBoxLayout>
#include <QWidget>

namespace candor::gallery {

enum class Shown { Rest, Hovered, Pressed, Focused, Disabled };

// Makes a control look as it does in that state without a pointer or the focus.
void showAs(QWidget& control, Shown state);

[[nodiscard]] QBoxLayout* columnOf(QWidget& widget, int spacing);
[[nodiscard]] QBoxLayout* rowIn(QBoxLayout& column, int spacing);
[[nodiscard]] widgets::Prose* note(const QString& text);
[[nodiscard]] widgets::Score sampleScore();

}  // namespace candor::gallery
