#include "style/kind.h"

#include "style/icon.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace candor::style {

namespace {

QString nameOf(ButtonKind kind) {
  switch (kind) {
    case ButtonKind::Secondary: return u"secondary"_s;
    case ButtonKind::Primary: return u"primary"_s;
    case ButtonKind::Quiet: return u"quiet"_s;
    case ButtonKind::Danger: return u"danger"_s;
  }
  return {};
}

void polishAgain(QWidget& widget) {
  widget.style()->unpolish(&widget);
  widget.style()->polish(&widget);
  widget.update();
}

}  // namespace

void setKind(QPushButton& button, ButtonKind kind, ButtonSize size) {
  button.setProperty("kind", nameOf(kind));
  button.setProperty("buttonSize", size == ButtonSize::Small ? u"small"_s : u"normal"_s);
  if (kind == ButtonKind::Danger) button.setAutoDefault(false);
  polishAgain(button);
}

void setValidity(QLineEdit& field, Validity validity) {
  const bool isInvalid = validity == Validity::Invalid;
  if (field.property("invalid").toBool() == isInvalid) return;
  field.setProperty("invalid", isInvalid);
  if (isInvalid) {
    QAction* sign = field.addAction(icon(Icon::Error, Tint::Neg), QLineEdit::TrailingPosition);
    sign->setObjectName(u"errorSign"_s);
  } else {
    delete field.findChild<QAction*>(u"errorSign"_s);
  }
  polishAgain(field);
}

}  // namespace candor::style
