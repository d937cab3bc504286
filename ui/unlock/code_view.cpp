#include "unlock/code_view.h"

#include "style/look.h"

#include <QAccessibleWidget>
#include <QPainter>

#include <algorithm>

namespace candor::unlock {

namespace {

constexpr int GroupSize = 4;
constexpr int GroupsInLine = 4;
constexpr int GroupWidth = 78;
constexpr int GroupHeight = 34;

QLatin1StringView signsOf(const Secret& code) {
  return QLatin1StringView(reinterpret_cast<const char*>(code.bytes().data()), qsizetype(code.bytes().size()));
}

char asWritten(char sign) {
  const char upper = sign >= 'a' && sign <= 'z' ? char(sign - 'a' + 'A') : sign;
  if (upper == 'O') return '0';
  return upper == 'I' || upper == 'L' ? '1' : upper;
}

// What a screen reader asks for is made when it asks.
class SpokenCode : public QAccessibleWidget {
 public:
  explicit SpokenCode(CodeView& view) : QAccessibleWidget(&view, QAccessible::StaticText), m_view(view) {}

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Value) return QString(signsOf(m_view.code()));
    if (kind == QAccessible::Name) return m_view.spoken().arg(signsOf(m_view.code()));
    return QAccessibleWidget::text(kind);
  }

 private:
  CodeView& m_view;
};

QAccessibleInterface* spokenCode(const QString&, QObject* object) {
  auto* view = qobject_cast<CodeView*>(object);
  return view ? new SpokenCode(*view) : nullptr;
}

}  // namespace

CodeView::CodeView(const QString& spoken, QWidget* parent) : QWidget(parent), m_spoken(spoken) {
  static const bool isInstalled = (QAccessible::installFactory(spokenCode), true);
  Q_UNUSED(isInstalled)
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CodeView::setCode(Secret code) {
  m_code = std::move(code);
  update();
}

QSize CodeView::sizeHint() const {
  return {style::type().px(GroupsInLine * GroupWidth + 24), style::type().px(2 * GroupHeight + 16)};
}

void CodeView::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  QPainter painter(this);
  painter.setPen(t.line);
  painter.setBrush(t.raised);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
  painter.setFont(type.font(style::Step::Page, style::Weight::Medium, style::Face::Fixed));
  painter.setPen(t.text);
  const QLatin1StringView signs_ = signsOf(m_code);
  int group = 0;
  for (qsizetype at = 0; at + GroupSize <= signs_.size(); at += GroupSize + 1, ++group) {
    // Written from left to right in every language.
    const QRect box(type.px(12 + group % GroupsInLine * GroupWidth), type.px(8 + group / GroupsInLine * GroupHeight),
                    type.px(GroupWidth), type.px(GroupHeight));
    painter.drawText(box, Qt::AlignCenter, QString(signs_.mid(at, GroupSize)));
  }
}

bool isLastGroup(const Secret& code, const Secret& typed) {
  const QLatin1StringView whole = signsOf(code);
  const QLatin1StringView answer = signsOf(typed);
  return whole.size() > GroupSize && answer.size() == GroupSize &&
         std::equal(answer.begin(), answer.end(), whole.end() - GroupSize,
                    [](char typedSign, char sign) { return asWritten(typedSign) == sign; });
}

}  // namespace candor::unlock

#include "moc_code_view.cpp"
