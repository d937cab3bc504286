#include "shell/palette.h"

#include "session/session.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/row_paint.h"
#include "widgets/ruled_list.h"
#include "widgets/search_field.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::shell {

namespace {

constexpr int MostHits = 8;
constexpr int PaletteWidth = 560;
constexpr int MostRows = 12;

class PaletteDelegate : public QStyledItemDelegate {
 public:
  PaletteDelegate(const PaletteModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const bool isTall = !m_model.at(index.row()).detail.isEmpty();
    return {10, style::type().px(style::space::CompactRow + (isTall ? 18 : 4))};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const style::Tokens& t = style::tokens();
    const style::Type& type = style::type();
    const PaletteRow& row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    widgets::paintRowGround(*painter, option, t.raised);
    const int sign = type.px(16);
    const QRect box = option.rect.adjusted(type.px(12), 0, -type.px(12), 0);
    const QRect first = row.detail.isEmpty() ? box : QRect(box.x(), box.y() + type.px(4), box.width(), type.px(20));
    style::paintIcon(*painter, row.icon, widgets::placed(option, {box.x(), first.center().y() - sign / 2, sign, sign}),
                     t.text2, t.raised);
    const QFont small = type.font(style::Step::Small);
    const int hint = row.hint.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(row.hint) + type.px(12);
    const int words = type.px(28);
    widgets::paintPart(*painter, option, first.adjusted(words, 0, -hint, 0),
                       {row.title, type.font(style::Step::Body, style::Weight::Medium), t.text});
    widgets::paintPart(*painter, option, first, {row.hint, small, t.text2, Qt::AlignRight});
    if (!row.detail.isEmpty())
      widgets::paintPart(
          *painter, option, {box.x() + words, first.bottom(), box.width() - words, type.px(18)},
          {row.detail, type.font(style::Step::Small, style::Weight::Regular, style::Face::Document), t.text2});
    painter->restore();
  }

 private:
  const PaletteModel& m_model;
};

}  // namespace

Palette::Palette(session::Session& session, widgets::SearchField& field, Offer offer, ForHit forHit, QWidget& window)
    : QWidget(&window),
      m_session(session),
      m_field(field),
      m_offer(std::move(offer)),
      m_forHit(std::move(forHit)),
      m_list(new widgets::RuledList(this)) {
  m_list->setAccessibleName(tr("Found"));
  m_list->setModel(&m_model);
  m_list->setItemDelegate(new PaletteDelegate(m_model, m_list));
  m_list->setFocusPolicy(Qt::NoFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->addWidget(m_list);
  m_field.installEventFilter(this);
  window.installEventFilter(this);
  connect(&m_field, &QLineEdit::textEdited, this, &Palette::look);
  connect(m_list, &QListView::clicked, this, &Palette::run);
  hide();
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != &m_field) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QWidget::eventFilter(watched, event);
  }
  if (event->type() == QEvent::FocusOut) close();
  if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
    open();
  if (event->type() != QEvent::KeyPress) return false;
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: return step(1), true;
    case Qt::Key_Up: return step(-1), true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return run(m_list->currentIndex()), true;
    case Qt::Key_Escape:
      if (m_field.text().isEmpty()) m_field.clearFocus();
      return false;
    default: return false;
  }
}

void Palette::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(style::tokens().edge);
  painter.setBrush(style::tokens().raised);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Palette::open() { look(m_field.text()); }

void Palette::close() {
  m_search.reset();
  hide();
}

// Actions are there at once; documents come when the vault has found them. Only the newest question is answered.
void Palette::look(const QString& words) {
  m_model.setActions(matching(m_offer(), words));
  m_search.reset();
  if (!words.trimmed().isEmpty()) {
    m_search.emplace(m_session.documents().search(words, MostHits));
    m_search->then(this, [this](Result<std::vector<documents::Hit>> hits) { found(std::move(hits)); });
  }
  if (m_model.rowCount() > 0) m_list->setCurrentIndex(m_model.index(0));
  place();
}

void Palette::found(Result<std::vector<documents::Hit>> hits) {
  if (!hits) return;
  std::vector<PaletteRow> rows;
  std::transform(hits->begin(), hits->end(), std::back_inserter(rows), m_forHit);
  const int current = std::max(0, m_list->currentIndex().row());
  m_model.setFound(std::move(rows));
  if (m_model.rowCount() > 0) m_list->setCurrentIndex(m_model.index(std::min(current, m_model.rowCount() - 1)));
  place();
}

void Palette::step(int rows) {
  const int last = m_model.rowCount() - 1;
  if (last >= 0) m_list->setCurrentIndex(m_model.index(std::clamp(m_list->currentIndex().row() + rows, 0, last)));
}

void Palette::run(const QModelIndex& index) {
  if (!index.isValid()) return;
  const std::function<void()> action = m_model.at(index.row()).run;
  m_field.clear();
  m_field.clearFocus();
  close();
  action();
}

void Palette::place() {
  const int rows = m_model.rowCount();
  if (rows == 0 || !m_field.hasFocus()) return hide();
  int height = 2;
  for (int row = 0; row < std::min(rows, MostRows); ++row) height += m_list->sizeHintForRow(row);
  QRect box({}, QSize(style::type().px(PaletteWidth), height));
  const QRect field(m_field.mapTo(parentWidget(), QPoint()), m_field.size());
  isRightToLeft() ? box.moveTopRight(field.bottomRight()) : box.moveTopLeft(field.bottomLeft());
  box.translate(0, style::type().px(style::space::S4));
  setGeometry(box.intersected(parentWidget()->rect().adjusted(8, 8, -8, -8)));
  raise();
  show();
}

}  // namespace candor::shell

#include "moc_palette.cpp"
