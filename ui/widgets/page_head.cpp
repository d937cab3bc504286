#include "widgets/page_head.h"

#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace candor::widgets {

namespace {

constexpr int HeadSign = 14;

}  // namespace

PageHead::PageHead(const QString& title, const QString& about, QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_title(new Prose(title, {.step = style::Step::Page, .weight = style::Weight::Strong}, this)),
      m_about(new Prose(about, {.step = style::Step::Small, .ink = &style::Tokens::text2}, this)),
      m_aboutRow(new QHBoxLayout) {
  const style::Type& type = style::type();
  m_title->setMostLines(1);
  m_about->setMostLines(1);
  m_about->setVisible(!about.isEmpty());
  style::setRole(*m_title, QAccessible::Heading);
  auto* words = new QVBoxLayout;
  words->setSpacing(type.px(2));
  words->addStretch();
  words->addWidget(m_title);
  m_aboutRow->addWidget(m_about);
  words->addLayout(m_aboutRow);
  words->addStretch();
  m_row->setContentsMargins(type.px(24), type.px(10), type.px(24), type.px(10));
  m_row->setSpacing(type.px(8));
  m_row->addLayout(words, 1);
  setMinimumHeight(type.px(style::space::PageHead));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setTitle(const QString& title) { m_title->setText(title); }

void PageHead::setAbout(const QString& about) {
  m_about->setText(about);
  m_about->setVisible(!about.isEmpty());
}

void PageHead::setAboutIcon(std::optional<style::Icon> icon) {
  m_icon = icon;
  const int indent = icon ? style::type().px(HeadSign + 6) : 0;
  m_aboutRow->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
  update();
}

void PageHead::addAction(QWidget* action) { m_row->addWidget(action, 0, Qt::AlignVCenter); }

void PageHead::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  QPainter painter(this);
  painter.fillRect(rect(), t.sheet);
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
  if (!m_icon) return;
  const int side = style::type().px(HeadSign);
  const QRect line = m_about->geometry();
  const int x = isRightToLeft() ? line.right() + style::type().px(6) : line.left() - style::type().px(6) - side;
  style::paintIcon(painter, *m_icon, QRect(x, line.center().y() - side / 2, side, side), t.text2, t.sheet);
}

}  // namespace candor::widgets

#include "moc_page_head.cpp"
