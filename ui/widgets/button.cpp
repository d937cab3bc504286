#include "widgets/button.h"

namespace candor::widgets {

namespace {

style::Tint tintOf(style::ButtonKind kind) {
  switch (kind) {
    case style::ButtonKind::Secondary: return style::Tint::Text;
    case style::ButtonKind::Primary: return style::Tint::OnAccent;
    case style::ButtonKind::Quiet: return style::Tint::Accent;
    case style::ButtonKind::Danger: return style::Tint::Neg;
  }
  return style::Tint::Text;
}

}  // namespace

QPushButton* button(const QString& text, style::ButtonKind kind, style::ButtonSize size) {
  auto* made = new QPushButton(text);
  made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  style::setKind(*made, kind, size);
  return made;
}

QPushButton* button(style::Icon icon, const QString& text, style::ButtonKind kind) {
  QPushButton* made = button(text, kind);
  made->setIcon(style::icon(icon, tintOf(kind)));
  return made;
}

}  // namespace candor::widgets
