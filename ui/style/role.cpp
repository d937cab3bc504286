#include "style/role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace candor::style {

namespace {

constexpr auto RoleProperty = "accessibleRole";

QAccessibleInterface* withItsRole(const QString&, QObject* object) {
  if (!object || !object->isWidgetType()) return nullptr;
  const QVariant role = object->property(RoleProperty);
  if (!role.isValid()) return nullptr;
  return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Role(role.toInt()));
}

}  // namespace

void setRole(QWidget& widget, QAccessible::Role role) {
  static const bool isInstalled = (QAccessible::installFactory(withItsRole), true);
  Q_UNUSED(isInstalled)
  widget.setProperty(RoleProperty, int(role));
}

}  // namespace candor::style
