#include "widgets/message_strip.h"

#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

struct ToneLook {
  QColor fill;
  QColor ink;
  style::Icon icon;
};

ToneLook toneLook(Tone tone) {
  const style::Tokens& t = style::tokens();
  switch (tone) {
    case Tone::Notice: return {t.tint, t.accent, style::Icon::Info};
    case Tone::Good: return {t.posFill, t.pos, style::Icon::Met};
    case Tone::Caution: return {t.cauFill, t.cau, style::Icon::Caution};
    case Tone::Blocker: return {t.cauFill, t.cau, style::Icon::Blocker};
    case Tone::Fault: return {t.negFill, t.neg, style::Icon::Error};
  }
  return {t.tint, t.accent, style::Icon::Info};
}

constexpr int StripSignAt = 15;
constexpr int StripSentenceAt = 42;
constexpr int LeastStripWords = 240;  // beside actions

}  // namespace

MessageStrip::MessageStrip(Tone tone, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_tone(tone),
      m_words(new QVBoxLayout),
      m_row(new QHBoxLayout(this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_actions(new QHBoxLayout) {
  const style::Type& type = style::type();
  m_sentence = new Prose(sentence, {}, this);
  m_words->setSpacing(0);
  m_words->addWidget(m_sentence);
  m_row->setContentsMargins(type.px(10), type.px(7), type.px(10), type.px(7));
  m_row->setSpacing(type.px(8));
  m_row->addSpacing(type.px(StripSentenceAt - 10));  // the sign; unlike a margin it is mirrored
  m_row->addLayout(m_body, 1);
  m_body->setSpacing(type.px(8));
  m_body->addLayout(m_words, 1);
  m_body->addLayout(m_actions);
  m_actions->setSpacing(type.px(8));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  style::setRole(*this, QAccessible::AlertMessage);
  name();
}

void MessageStrip::setTitle(const QString& title) {
  if (!m_title) {
    m_title = new Prose({}, {.weight = style::Weight::Strong}, this);
    m_words->insertWidget(0, m_title);
  }
  m_title->setText(title);
  m_title->setVisible(!title.isEmpty());
  m_sentence->setStyle({.ink = title.isEmpty() ? &style::Tokens::text : &style::Tokens::text2});
  name();
}

void MessageStrip::setSentence(const QString& sentence) {
  m_sentence->setText(sentence);
  name();
}

void MessageStrip::setTone(Tone tone) {
  m_tone = tone;
  update();
}

QPushButton* MessageStrip::addAction(const QString& text) {
  QPushButton* action = button(text, style::ButtonKind::Secondary, style::ButtonSize::Small);
  m_actions->addWidget(action, 0, Qt::AlignVCenter);
  return action;
}

void MessageStrip::addClose() {
  auto* close = new QToolButton(this);
  close->setIcon(style::icon(style::Icon::Close));
  close->setAccessibleName(tr("Close this message"));
  close->setToolTip(tr("Close this message"));
  m_row->addWidget(close, 0, Qt::AlignTop);
  connect(close, &QToolButton::clicked, this, [this] {
    hide();
    Q_EMIT closed();
  });
}

void MessageStrip::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const ToneLook look = toneLook(m_tone);
  const bool isPlain = t.theme == style::Theme::HighContrast;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(isPlain ? t.edge : look.ink);
  painter.setBrush(look.fill);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::space::StripRadius,
                          style::space::StripRadius);
  const auto place = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
  painter.fillRect(place({0, 1, 4, height() - 2}), look.ink);
  const style::Type& type = style::type();
  const int line = type.lineHeight(style::Step::Body);
  const int top =
      m_words->geometry().top() + (m_title && m_title->isVisible() ? (m_words->geometry().height() - line) / 2 : 0);
  const QRect sign(type.px(StripSignAt), top + (line - type.px(16)) / 2, type.px(16), type.px(16));
  style::paintIcon(painter, look.icon, place(sign), look.ink, look.fill);
}

void MessageStrip::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

bool MessageStrip::event(QEvent* event) {
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) arrange();
  return QWidget::event(event);
}

// Below the words the actions begin where these do.
void MessageStrip::arrange() {
  const int beside = contentsRect().width() - style::type().px(StripSentenceAt + 10) - m_actions->sizeHint().width();
  const bool isList = m_sentence->text().contains(u'\n');
  const bool isBelow = !m_actions->isEmpty() && (isList || beside < style::type().px(LeastStripWords));
  const auto direction = isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  if (m_body->direction() == direction) return;
  m_body->setDirection(direction);
  m_body->setAlignment(m_actions, isBelow ? Qt::AlignLeading : Qt::Alignment());
}

void MessageStrip::name() {
  const QString title = m_title ? m_title->text() : QString();
  setAccessibleName(title.isEmpty() ? m_sentence->text() : title + u' ' + m_sentence->text());
}

}  // namespace candor::widgets

#include "moc_message_strip.cpp"
