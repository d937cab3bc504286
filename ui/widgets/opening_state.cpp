#include "widgets/opening_state.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/prose.h"

#include <QTimer>
#include <QVBoxLayout>

namespace candor::widgets {

OpeningState::OpeningState(const QString& sentence, QWidget* parent) : QWidget(parent) {
  const int margin = style::type().px(style::space::S24);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(margin, margin, margin, margin);
  auto* words = new Prose(sentence, {.ink = &style::Tokens::text2}, this);
  words->hide();
  column->addWidget(words);
  column->addStretch();
  QTimer::singleShot(Glance, words, &QWidget::show);
}

}  // namespace candor::widgets

#include "moc_opening_state.cpp"
