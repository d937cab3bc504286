#include "privacy/fact_band.h"

#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace candor::privacy {

namespace {

constexpr int BandSign = 18;
constexpr int BandWordsAt = 28;  // behind the sign

}  // namespace

FactBand::FactBand(QWidget* parent) : QWidget(parent) {
  const style::Type& type = style::type();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(0);
  for (Cell& cell : m_cells) {
    cell.box = new QWidget(this);
    cell.title = new widgets::Prose({}, {.step = style::Step::Body, .weight = style::Weight::Strong});
    cell.sentence = new widgets::Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2});
    auto* column = new QVBoxLayout(cell.box);
    column->setContentsMargins(type.px(style::space::S24 + BandWordsAt), type.px(style::space::S12),
                               type.px(style::space::S16), type.px(style::space::S12));
    column->setSpacing(type.px(2));
    column->addWidget(cell.title);
    column->addWidget(cell.sentence);
    column->addStretch();
    row->addWidget(cell.box, 1);
  }
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FactBand::setFact(int place, const Fact& fact) {
  Cell& cell = m_cells[std::size_t(place)];
  cell.icon = fact.icon;
  cell.tint = fact.tint;
  cell.title->setText(fact.title);
  cell.sentence->setText(fact.sentence);
  cell.box->setAccessibleName(fact.title);
  style::setRole(*cell.box, QAccessible::Grouping);
  update();
}

void FactBand::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  QPainter painter(this);
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    const QRect box = m_cells[i].box->geometry();
    const QRect sign(type.px(style::space::S24), type.px(style::space::S12), type.px(BandSign), type.px(BandSign));
    const QRect placed =
        QStyle::visualRect(layoutDirection(), QRect(QPoint(), box.size()), sign).translated(box.topLeft());
    style::paintIcon(painter, m_cells[i].icon, placed, style::colourOf(m_cells[i].tint), t.sheet);
    const int edge = isRightToLeft() ? box.right() : box.left();
    if (i > 0) painter.fillRect(QRect(edge, 0, 1, height()), t.line);
  }
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

}  // namespace candor::privacy

#include "moc_fact_band.cpp"
