#include "style/sheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor::style {

namespace {

// @token is a colour, 13px a length that grows with the type, 13! one that does not.
constexpr QStringView Buttons =
    uR"(
QPushButton { background: @raised; color: @text; border: 1! solid @edge; border-radius: 4px; padding: 0 12px;
  min-height: 28px; max-height: 28px; font-size: 13px; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @selected; }
QPushButton:disabled { background: @sunken; color: @disabled; border-color: @line; }
QPushButton[buttonSize="small"] { min-height: 24px; max-height: 24px; padding: 0 10px; font-size: 12px; }
QPushButton[kind="primary"] { background: @accent; color: @accentOn; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentHover; border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @disabled; border-color: @line; }
QPushButton[kind="quiet"] { background: transparent; color: @accent; border-color: transparent; padding: 0 8px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:pressed { background: @selected; }
QPushButton[kind="quiet"]:disabled { color: @disabled; }
QPushButton[kind="danger"] { color: @neg; border-color: @neg; }
QPushButton[kind="danger"]:hover { background: @negFill; }
QPushButton[kind="danger"]:pressed { background: @negFill; border-width: 2!; padding: 0 11px; min-height: 26px; }
QPushButton[kind="danger"]:disabled { color: @disabled; border-color: @line; }
QPushButton[kind="toast"] { background: transparent; color: @sheet; border-color: @sheet; min-height: 24px;
  max-height: 24px; padding: 0 9px; font-weight: 600; }
QPushButton[kind="toast"]:hover { background: @sheet; color: @text; }
QToolButton { background: transparent; color: @accent; border: 1! solid transparent; border-radius: 4px; padding: 2px;
  min-width: 20px; min-height: 20px; }
QToolButton::menu-indicator { image: none; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selected; }
QToolButton:disabled { color: @disabled; }
QToolButton[kind="reference"] { font-size: 12px; font-weight: 600; padding: 0 2px; min-width: 24px; min-height: 18px; }
)";

constexpr QStringView Fields =
    uR"(
QLineEdit { background: @raised; border: 1! solid @edge; border-radius: 4px; padding: 0 8px;
  min-height: 28px; max-height: 28px; selection-background-color: @accent; selection-color: @accentOn; }
QLineEdit:hover, QLineEdit:focus { border-color: @text; }
QLineEdit[invalid="true"] { border: 2! solid @neg; padding: 0 7px; min-height: 26px; }
QLineEdit:read-only { background: transparent; border-color: transparent; }
QDateTimeEdit { background: @raised; border: 1! solid @edge; border-radius: 4px; padding: 0 8px; min-height: 26px;
  selection-background-color: @accent; selection-color: @accentOn; }
QDateTimeEdit:hover, QDateTimeEdit:focus { border-color: @text; }
QDateTimeEdit::drop-down { border: none; width: 24px; }
QLineEdit:disabled { background: @sunken; border-color: @line; }
QLineEdit > QToolButton { border: none; padding: 0; min-width: 0; min-height: 0; }
QPlainTextEdit, QTextEdit { background: @raised; border: 1! solid @edge; border-radius: 4px;
  selection-background-color: @accent; selection-color: @accentOn; }
candor--widgets--DocumentView { border: 1! solid @line; border-radius: 0; }
QPlainTextEdit:hover, QPlainTextEdit:focus { border-color: @text; }
QPlainTextEdit:disabled { background: @sunken; border-color: @line; }
)";

constexpr QStringView Frames =
    uR"(
QToolTip { background: @raised; color: @text; border: 1! solid @edge; border-radius: 3px; padding: 4px 8px;
  font-size: 12px; }
QMenu { background: @raised; color: @text; border: 1! solid @edge; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 12px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1!; background: @line; margin: 4px 0; }
QMenu::icon { padding-left: 12px; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @text2; border: none; border-bottom: 2! solid transparent;
  padding: 8px 0 8px 0; margin-right: 16px; font-weight: 500; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:disabled { color: @disabled; }
QTableView { background: @sheet; border: 1! solid @line; gridline-color: @line; }
QTableView[frame="none"] { border: none; }
QHeaderView { background: @sunken; border: none; }
QHeaderView::section { background: @sunken; color: @text; border: none; border-bottom: 1! solid @edge;
  padding: 0 10px; font-size: 12px; font-weight: 500; min-height: 29px; }
QTableCornerButton::section { background: @sunken; border: none; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @edge; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr QStringView Contrast =
    uR"(
QPushButton[kind="quiet"] { text-decoration: underline; }
QPushButton:pressed, QPushButton:checked, QToolButton:pressed, QToolButton:checked, QMenu::item:selected {
  border: 2! solid @accent; }
)";

QString colourIn(const Tokens& tokens, QStringView name) {
  for (const NamedToken& token : namedTokens()) {
    if (token.name == name) return (tokens.*token.member).name();
  }
  return {};
}

}  // namespace

QString sheetOf(const Tokens& tokens, const Type& type) {
  static const QRegularExpression part(u"@([A-Za-z0-9]+)|\\b([0-9]+)(px|!)"_s);
  const QString contrast = tokens.theme == Theme::HighContrast ? Contrast.toString() : QString();
  const QString source = Buttons.toString() + Fields.toString() + Frames.toString() + contrast;
  QString sheet;
  qsizetype done = 0;
  for (auto it = part.globalMatch(source); it.hasNext();) {
    const QRegularExpressionMatch match = it.next();
    sheet += QStringView(source).mid(done, match.capturedStart() - done);
    done = match.capturedEnd();
    if (match.hasCaptured(1)) {
      sheet += colourIn(tokens, match.capturedView(1));
    } else {
      const int length = match.capturedView(2).toInt();
      sheet += QString::number(match.capturedView(3) == u"px" ? type.px(length) : length) + u"px"_s;
    }
  }
  return sheet + source.mid(done);
}

}  // namespace candor::style
