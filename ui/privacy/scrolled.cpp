#include "privacy/scrolled.h"

#include "style/look.h"
#include "style/space.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace candor::privacy {

ScrolledColumn scrolledColumn(int widest) {
  const style::Type& type = style::type();
  auto* form = new QWidget;
  form->setMaximumWidth(type.px(widest));
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins(0, type.px(style::space::S12), type.px(style::space::S12), type.px(style::space::S24));
  column->setSpacing(0);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::StrongFocus);  // arrows scroll what has no control to go to
  scroll->setWidget(form);
  scroll->viewport()->setAutoFillBackground(false);
  form->setAutoFillBackground(false);
  return {.view = scroll, .column = column};
}

}  // namespace candor::privacy
