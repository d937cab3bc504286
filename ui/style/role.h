// What a painted widget is to a screen reader: its role; its name is QWidget::accessibleName.
#pragma once

#include <QAccessible>

class QWidget;

namespace candor::style {

void setRole(QWidget& widget, QAccessible::Role role);

}  // namespace candor::style
