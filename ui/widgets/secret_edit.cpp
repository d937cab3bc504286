#include "widgets/secret_edit.h"

#include "style/icon.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/row_paint.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace candor::widgets {

namespace {

constexpr int EyeWidth = 34;
constexpr int DotStep = 8;

// To a screen reader it is a field for a password with so many dots.
class SecretAccessible : public QAccessibleWidget {
 public:
  explicit SecretAccessible(SecretEdit* edit) : QAccessibleWidget(edit, QAccessible::EditableText) {}

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.passwordEdit = true;
    state.editable = true;
    return state;
  }
};

QAccessibleInterface* asPassword(const QString&, QObject* object) {
  auto* edit = qobject_cast<SecretEdit*>(object);
  return edit ? new SecretAccessible(edit) : nullptr;
}

}  // namespace

SecretEdit::SecretEdit(QWidget* parent) : QWidget(parent), m_eye(new QToolButton(this)) {
  static const bool isInstalled = (QAccessible::installFactory(asPassword), true);
  Q_UNUSED(isInstalled)
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_InputMethodEnabled);
  setAttribute(Qt::WA_Hover);
  setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
  setCursor(Qt::IBeamCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Passphrase"));
  m_eye->setIcon(style::icon(style::Icon::Eye));
  m_eye->setAccessibleName(tr("Show while held"));
  m_eye->setToolTip(tr("Show while held"));
  m_eye->setCursor(Qt::ArrowCursor);
  connect(m_eye, &QToolButton::pressed, this, qOverload<>(&QWidget::update));
  connect(m_eye, &QToolButton::released, this, qOverload<>(&QWidget::update));
}

Secret SecretEdit::take() {
  Secret secret = m_text.utf8();
  clear();
  return secret;
}

void SecretEdit::clear() {
  m_text.clear();
  changed();
}

void SecretEdit::setPlaceholder(const QString& placeholder) {
  m_placeholder = placeholder;
  update();
}

void SecretEdit::setValidity(style::Validity validity) {
  m_validity = validity;
  update();
}

bool SecretEdit::isShown() const { return m_eye->isDown(); }

QSize SecretEdit::sizeHint() const { return {style::type().px(314), style::type().px(style::space::Control)}; }

QSize SecretEdit::minimumSizeHint() const { return {style::type().px(120), style::type().px(style::space::Control)}; }

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
  if (query == Qt::ImCursorRectangle) return field();
  if (query == Qt::ImSurroundingText || query == Qt::ImCurrentSelection) return QString();
  return QWidget::inputMethodQuery(query);
}

// Letters typed here are no shortcuts.
bool SecretEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isTyped = !key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    if (isTyped || key->matches(QKeySequence::Paste) || key->matches(QKeySequence::SelectAll)) event->accept();
  }
  return QWidget::event(event);
}

void SecretEdit::keyPressEvent(QKeyEvent* event) {
  watchCapsLock(*event);
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    Q_EMIT submitted();
  } else if (edit(*event)) {
    changed();
  } else if (move(*event)) {
    update();
  } else {
    QWidget::keyPressEvent(event);
  }
}

bool SecretEdit::edit(const QKeyEvent& event) {
  if (event.key() == Qt::Key_Backspace) return m_text.eraseBack(), true;
  if (event.key() == Qt::Key_Delete) return m_text.eraseForward(), true;
  if (event.matches(QKeySequence::Paste)) return m_text.insert(QGuiApplication::clipboard()->text()), true;
  const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
  const bool isTyped = !event.text().isEmpty() && event.text().front().isPrint() && !isCommand;
  if (isTyped) m_text.insert(event.text());
  return isTyped;
}

bool SecretEdit::move(const QKeyEvent& event) {
  if (event.matches(QKeySequence::SelectAll)) return m_text.selectAll(), true;
  switch (event.key()) {
    case Qt::Key_Left: return m_text.moveBack(), true;
    case Qt::Key_Right: return m_text.moveForward(), true;
    case Qt::Key_Home: return m_text.moveToStart(), true;
    case Qt::Key_End: return m_text.moveToEnd(), true;
    default: return false;
  }
}

// Qt does not tell the state of the lock; a letter that comes in the wrong case does.
void SecretEdit::watchCapsLock(const QKeyEvent& event) {
  if (event.key() == Qt::Key_CapsLock) m_capsLock = CapsLock::Off;
  const QString typed = event.text();
  if (typed.size() != 1 || !typed.front().isLetter() || typed.toUpper() == typed.toLower()) return;
  const bool isShifted = event.modifiers() & Qt::ShiftModifier;
  m_capsLock = typed.front().isUpper() != isShifted ? CapsLock::On : CapsLock::Off;
}

void SecretEdit::inputMethodEvent(QInputMethodEvent* event) {
  if (event->commitString().isEmpty()) return;
  m_text.insert(event->commitString());
  changed();
}

void SecretEdit::mousePressEvent(QMouseEvent*) {
  m_text.moveToEnd();
  update();
}

void SecretEdit::mouseDoubleClickEvent(QMouseEvent*) {
  m_text.selectAll();
  update();
}

void SecretEdit::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void SecretEdit::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  m_capsLock = CapsLock::Off;
  update();
}

void SecretEdit::changed() {
  update();
  Q_EMIT edited();
}

void SecretEdit::resizeEvent(QResizeEvent*) { placeEye(); }

void SecretEdit::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) updateGeometry();
  placeEye();
}

void SecretEdit::placeEye() {
  const int width = style::type().px(EyeWidth);
  m_eye->setGeometry(
      QStyle::visualRect(layoutDirection(), rect(), {this->width() - width, 2, width - 2, height() - 4}));
}

QRect SecretEdit::field() const {
  const int indent = style::type().px(10);
  return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(indent, 0, -style::type().px(EyeWidth), 0));
}

void SecretEdit::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintFrame(painter);
  paintContent(painter);
}

void SecretEdit::paintFrame(QPainter& painter) const {
  const style::Tokens& t = style::tokens();
  const bool isInvalid = m_validity == style::Validity::Invalid;
  const bool isLively = hasFocus() || underMouse();
  const QColor border = !isEnabled() ? t.line : isInvalid ? t.neg : isLively ? t.text : t.edge;
  const double width = isInvalid ? 2 : 1;
  painter.setPen(QPen(border, width));
  painter.setBrush(isEnabled() ? t.raised : t.sunken);
  painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                          style::space::ControlRadius, style::space::ControlRadius);
}

void SecretEdit::paintContent(QPainter& painter) const {
  const style::Tokens& t = style::tokens();
  const QRect box = m_capsLock == CapsLock::On ? paintCapsLock(painter, field()) : field();
  painter.setClipRect(box);
  painter.setFont(style::type().font(style::Step::Body));
  painter.setPen(isEnabled() ? t.text : t.disabled);
  if (isEmpty()) {
    painter.setPen(t.text3);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    paintLine(painter, box, side, m_placeholder);
  }
  // Raw data: what is shown is drawn from its own place, without a copy.
  const QString shown = isShown() ? QString::fromRawData(m_text.view().data(), m_text.size()) : QString();
  const double step = style::type().px(DotStep);
  const QFontMetricsF metrics(painter.font());
  const double whole = isShown() ? metrics.horizontalAdvance(shown) : double(m_text.signs()) * step;
  const double caret =
      isShown() ? metrics.horizontalAdvance(shown, int(m_text.caret())) : double(m_text.signsBeforeCaret()) * step;
  const double scrolled = std::max(0.0, caret - box.width() + 2);
  const double ahead = isRightToLeft() ? -1 : 1;
  const double from = isRightToLeft() ? box.right() + scrolled : box.left() - scrolled;
  if (m_text.isAllSelected()) {
    painter.fillRect(QRectF(std::min(from, from + ahead * whole), box.top() + 6, whole, box.height() - 12), t.accent);
    painter.setPen(t.accentOn);
  }
  if (isShown()) {
    const QRectF line(isRightToLeft() ? from - whole : from, box.top(), whole + 2, box.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
  } else {
    paintDots(painter, {from, box.center().y() + 0.5}, ahead * step);
  }
  if (hasFocus()) painter.fillRect(QRectF(from + ahead * caret, box.top() + 7, 1, box.height() - 14), t.text);
}

QRect SecretEdit::paintCapsLock(QPainter& painter, const QRect& box) const {
  const QString hint = tr("Caps Lock is on");
  painter.setFont(style::type().font(style::Step::Small, style::Weight::Strong));
  painter.setPen(style::tokens().cau);
  paintLine(painter, box, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), hint);
  const int taken = painter.fontMetrics().horizontalAdvance(hint) + style::type().px(8);
  return box.adjusted(isRightToLeft() ? taken : 0, 0, isRightToLeft() ? 0 : -taken, 0);
}

void SecretEdit::paintDots(QPainter& painter, QPointF from, double step) const {
  const double radius = style::type().factor() * 1.7;
  painter.setBrush(painter.pen().color());
  for (qsizetype i = 0; i < m_text.signs(); ++i)
    painter.drawEllipse(from + QPointF((double(i) + 0.5) * step, 0), radius, radius);
}

}  // namespace candor::widgets

#include "moc_secret_edit.cpp"
