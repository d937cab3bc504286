#include "resumes/profile_row.h"

#include "style/icon.h"
#include "style/look.h"
#include "style/role.h"
#include "widgets/prose.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace candor::resumes {

namespace {

constexpr int EditorHeight = 110;  // of several lines

}  // namespace

ProfileRow::ProfileRow(const ShownField& field, const QString& lines, QWidget* parent)
    : FieldRow(field.label, {}, parent), m_field(field), m_lines(lines) {
  style::setRole(*this, QAccessible::ListItem);
  setReference(lines);
  const auto buttons = findChildren<QToolButton*>();
  for (QToolButton* reference : buttons) reference->setFocusPolicy(Qt::NoFocus);  // the row itself leads there
  setFocusPolicy(Qt::ClickFocus);
  connect(this, &FieldRow::activated, this, &ProfileRow::edit);
  connect(this, &FieldRow::referenceClicked, this, [this] { setFocus(Qt::MouseFocusReason); });
  setCorrected(field.corrected);
}

QWidget* ProfileRow::addCheck() {
  auto* mark = new QWidget(this);
  auto* row = new QHBoxLayout(mark);
  row->setContentsMargins({});
  row->setSpacing(style::type().px(4));
  auto* sign = new QLabel(mark);
  sign->setPixmap(style::icon(style::Icon::Caution, style::Tint::Cau).pixmap(style::type().px(14)));
  row->addWidget(sign);
  auto* word = new widgets::Prose(
      tr("Check"), {.step = style::Step::Small, .weight = style::Weight::Strong, .ink = &style::Tokens::cau}, mark);
  word->setMostLines(1);
  row->addWidget(word);
  addAside(mark);
  return mark;
}

QToolButton* ProfileRow::addSign(style::Icon icon, const QString& name, void (ProfileRow::*act)()) {
  auto* sign = new QToolButton(this);
  sign->setIcon(style::icon(icon, style::Tint::Accent));
  sign->setToolTip(name);
  sign->setAccessibleName(name);
  sign->setFocusPolicy(Qt::NoFocus);
  sign->hide();
  connect(sign, &QToolButton::clicked, this, act);
  addAside(sign);
  return sign;
}

void ProfileRow::setCorrected(const std::optional<QString>& value) {
  m_field.corrected = value;
  setValue(m_field.value().isEmpty() ? u"–"_s : m_field.value());
  const QString said = m_field.reading.isEmpty()
                           ? tr("Corrected by you. The file does not say.")
                           : tr("Corrected by you. The file says “%1”.").arg(m_field.reading.left(200));
  setNote(value ? said : QString());
  showSigns();
  QStringList spoken = {m_field.label + u": "_s + (m_field.value().isEmpty() ? tr("not found") : m_field.value())};
  if (value) spoken += tr("corrected by you");
  if (m_field.certainty == Certainty::ToCheck && !value) spoken += tr("to be checked");
  if (!m_lines.isEmpty()) spoken += tr("line %1").arg(m_lines);
  setAccessibleName(spoken.join(u", "_s));
}

// Made when they are first needed, because most rows never need one.
void ProfileRow::showSigns() {
  const bool isUnsure = m_field.certainty == Certainty::ToCheck && !m_field.corrected;
  const bool isLooked = focusPolicy() == Qt::StrongFocus;
  const bool isCorrectable = isLooked && m_field.editing != Editing::Not && !m_typing;
  if (isUnsure && !m_check) m_check = addCheck();
  if (m_field.corrected && !m_back)
    m_back = addSign(style::Icon::Undo, tr("Set back to what the file says (Del)"), &ProfileRow::setBackWanted);
  if (isCorrectable && !m_pencil) m_pencil = addSign(style::Icon::Edit, tr("Correct (E)"), &ProfileRow::edit);
  if (m_check) m_check->setVisible(isUnsure);
  if (m_back) m_back->setVisible(m_field.corrected.has_value());
  if (m_pencil) m_pencil->setVisible(isCorrectable);
}

void ProfileRow::look(widgets::FieldState state) {
  setState(state);
  setFocusPolicy(state == widgets::FieldState::Looked ? Qt::StrongFocus : Qt::ClickFocus);
  showSigns();
}

void ProfileRow::edit() {
  if (m_typing || m_field.editing == Editing::Not) return;
  Q_EMIT looked();
  m_typing = makeEditor();
  m_typing->setAccessibleName(tr("Correct %1").arg(m_field.label));
  m_typing->installEventFilter(this);
  setEditor(m_typing);
  setNote(m_field.editing == Editing::ManyLines ? tr("Ctrl+Enter keeps it, Esc leaves it as it was.")
                                                : tr("Enter keeps it, Esc leaves it as it was."));
  showSigns();
  m_typing->setFocus(Qt::OtherFocusReason);
}

QWidget* ProfileRow::makeEditor() {
  if (m_field.editing == Editing::ManyLines) {
    auto* field = new QPlainTextEdit(m_field.value(), this);
    field->setFixedHeight(style::type().px(EditorHeight));
    field->setTabChangesFocus(true);
    field->selectAll();
    return field;
  }
  auto* field = new QLineEdit(m_field.value(), this);
  field->selectAll();
  return field;
}

QString ProfileRow::typed() const {
  if (const auto* lines = qobject_cast<QPlainTextEdit*>(m_typing)) return lines->toPlainText().trimmed();
  if (const auto* line = qobject_cast<QLineEdit*>(m_typing)) return line->text().simplified();
  return {};
}

// An emptied field and one that says what the file says are no corrections.
void ProfileRow::finish() {
  if (!m_typing) return;
  const QString value = typed();
  const bool isSame = value == m_field.value();
  const bool isBack = value.isEmpty() || value == m_field.reading;
  cancel();
  if (isSame) return;
  if (!isBack)
    Q_EMIT corrected(value);
  else if (m_field.corrected)
    Q_EMIT setBackWanted();
}

void ProfileRow::cancel() {
  if (!m_typing) return;
  const bool hadFocus = m_typing->hasFocus();
  m_typing->removeEventFilter(this);
  m_typing = nullptr;
  dropEditor();
  setCorrected(m_field.corrected);
  if (hadFocus) setFocus(Qt::OtherFocusReason);
}

bool ProfileRow::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_typing) return FieldRow::eventFilter(watched, event);
  if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
      static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
    finish();
  if (event->type() != QEvent::KeyPress) return false;
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
  const bool isLine = m_field.editing == Editing::OneLine;
  if (key->key() == Qt::Key_Escape) return cancel(), true;
  if (isEnter && (isLine || key->modifiers() == Qt::ControlModifier)) return finish(), true;
  return false;
}

void ProfileRow::focusInEvent(QFocusEvent* event) {
  FieldRow::focusInEvent(event);
  Q_EMIT looked();
}

void ProfileRow::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_K: return Q_EMIT stepped(-1);
    case Qt::Key_Down:
    case Qt::Key_J: return Q_EMIT stepped(1);
    case Qt::Key_E:
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: return edit();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (m_field.corrected) Q_EMIT setBackWanted();
      return;
    default: FieldRow::keyPressEvent(event);
  }
}

void ProfileRow::mousePressEvent(QMouseEvent*) { setFocus(Qt::MouseFocusReason); }

}  // namespace candor::resumes

#include "moc_profile_row.cpp"
