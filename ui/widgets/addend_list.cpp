#include "widgets/addend_list.h"

#include "style/look.h"
#include "widgets/row_paint.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

using style::Step;
using style::Weight;

constexpr int AddendRow = 24;  // the least that is easily hit
constexpr int SumRow = 27;     // with the rule above it
constexpr double PixelsPerPoint = 1.6;
constexpr int LeastSumWidth = 260;
constexpr int LeastFacts = 110;  // in a narrower column the facts stand below the label
constexpr int FactsAir = 2;      // above and below more than one line

}  // namespace

class AddendModel : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  Score score;

  void setScore(const Score& shown) {
    beginResetModel();
    score = shown;
    endResetModel();
  }

  [[nodiscard]] bool isSum(const QModelIndex& index) const { return index.row() == std::ssize(score.addends); }
  [[nodiscard]] const ScoreAddend& at(const QModelIndex& index) const {
    return score.addends[std::size_t(index.row())];
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
    const bool isEmpty = parent.isValid() || score.addends.empty();
    return isEmpty ? 0 : int(score.addends.size()) + 1;
  }

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    if (isSum(index)) return AddendList::tr("Score: %1 of 100").arg(shownPoints(score.points.value_or(0)));
    const ScoreAddend& addend = at(index);
    const QString sentence =
        AddendList::tr("%1: %2 of %3").arg(addend.label, shownPoints(addend.points), shownPoints(addend.most));
    return addend.facts.isEmpty() ? sentence : sentence + u", "_s + addend.facts;
  }

  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
    return isSum(index) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  }
};

namespace {

int columnOfLabels(const Score& score) {
  int widest = style::type().px(96);
  const QFontMetrics metrics(style::type().font(Step::Small, Weight::Medium));
  for (const ScoreAddend& addend : score.addends) widest = std::max(widest, metrics.horizontalAdvance(addend.label));
  return widest + style::type().px(16);
}

int columnOfBars(const Score& score) {
  double most = 0;
  for (const ScoreAddend& addend : score.addends) most = std::max(most, addend.most);
  return style::type().px(most * PixelsPerPoint + 10);
}

int columnOfPoints() {
  return QFontMetrics(style::type().font(Step::Small, Weight::Strong)).horizontalAdvance(u"68.5 of 100"_s) + 4;
}

// Where the facts of a row of this width stand: beside the bar, or below the label.
struct FactsRoom {
  int left = 0;
  int width = 0;
  bool isBelow = false;
};

FactsRoom roomForFacts(const Score& score, int rowWidth) {
  const style::Type& type = style::type();
  const int edge = type.px(4);
  const int left = edge + columnOfLabels(score) + columnOfBars(score);
  const int beside = rowWidth - left - columnOfPoints() - edge;
  if (beside >= type.px(LeastFacts)) return {.left = left, .width = beside};
  return {.left = edge, .width = rowWidth - columnOfPoints() - 2 * edge, .isBelow = true};
}

// As wide as the room, broken between words.
QRect boundsOf(const QString& facts, int width) {
  return QFontMetrics(style::type().font(Step::Small)).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, facts);
}

int heightOfAddend(const ScoreAddend& addend, const FactsRoom& room) {
  const style::Type& type = style::type();
  const int row = type.px(AddendRow);
  if (addend.facts.isEmpty()) return row;
  const int facts = boundsOf(addend.facts, room.width).height();
  return room.isBelow ? row + facts + type.px(FactsAir) : std::max(row, facts + 2 * type.px(FactsAir));
}

class AddendDelegate : public QStyledItemDelegate {
 public:
  AddendDelegate(const AddendModel& model, QAbstractItemView* view)
      : QStyledItemDelegate(view), m_model(model), m_view(*view) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    if (m_model.isSum(index)) return {10, style::type().px(SumRow)};
    return {10, heightOfAddend(m_model.at(index), roomForFacts(m_model.score, m_view.viewport()->width()))};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    if (m_model.isSum(index)) {
      paintSum(*painter, option);
    } else {
      paintRowGround(*painter, option, style::tokens().sheet);
      paintAddend(*painter, option, m_model.at(index));
      paintInnerFocus(*painter, option);
    }
    painter->restore();
  }

 private:
  void paintPoints(QPainter& painter, const QStyleOptionViewItem& row, const QRect& box, double points,
                   double most) const {
    const style::Tokens& t = style::tokens();
    const QFont small = style::type().font(Step::Small);
    const QString rest = AddendList::tr("of %1").arg(shownPoints(most));
    const int restWidth = QFontMetrics(small).horizontalAdvance(rest) + style::type().px(4);
    paintPart(painter, row, box, {rest, small, t.text2, Qt::AlignRight});
    paintPart(painter, row, box.adjusted(0, 0, -restWidth, 0),
              {shownPoints(points), style::type().font(Step::Small, Weight::Strong), t.text, Qt::AlignRight});
  }

  void paintBar(QPainter& painter, const QRect& slot, const QStyleOptionViewItem& row,
                const ScoreAddend& addend) const {
    const style::Tokens& t = style::tokens();
    const int height = style::type().px(6);
    const double scale = PixelsPerPoint * style::type().factor();
    QRect outline(slot.x(), slot.center().y() - height / 2, std::max(3, qRound(addend.most * scale)), height);
    QRect filled = outline;
    filled.setWidth(qRound(std::clamp(addend.points, 0.0, addend.most) * scale));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(placed(row, filled), t.accent);
    painter.setPen(t.edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(placed(row, outline).adjusted(0, 0, -1, -1));
  }

  void paintAddend(QPainter& painter, const QStyleOptionViewItem& row, const ScoreAddend& addend) const {
    const style::Tokens& t = style::tokens();
    const FactsRoom room = roomForFacts(m_model.score, row.rect.width());
    QRect slot = row.rect.adjusted(style::type().px(4), 0, -style::type().px(4), 0);
    if (room.isBelow) slot.setHeight(style::type().px(AddendRow));
    const int labels = columnOfLabels(m_model.score);
    paintPoints(painter, row, slot, addend.points, addend.most);
    paintPart(painter, row, {slot.x(), slot.y(), labels, slot.height()},
              {addend.label, style::type().font(Step::Small, Weight::Medium), t.text});
    slot.setLeft(slot.left() + labels);
    paintBar(painter, slot, row, addend);
    paintFacts(painter, row, room, addend.facts);
  }

  void paintFacts(QPainter& painter, const QStyleOptionViewItem& row, const FactsRoom& room,
                  const QString& facts) const {
    QRect box(row.rect.left() + room.left, row.rect.top(), room.width, row.rect.height());
    if (room.isBelow) box.setTop(box.top() + style::type().px(AddendRow));
    painter.setFont(style::type().font(Step::Small));
    painter.setPen(style::tokens().text2);
    const Qt::Alignment side = QStyle::visualAlignment(row.direction, Qt::AlignLeft);
    const auto upright = room.isBelow ? Qt::AlignTop : Qt::AlignVCenter;
    painter.drawText(placed(row, box), int(side | upright) | Qt::TextWordWrap, facts);
  }

  void paintSum(QPainter& painter, const QStyleOptionViewItem& row) const {
    const style::Tokens& t = style::tokens();
    painter.fillRect(row.rect, t.sheet);
    const QRect slot = row.rect.adjusted(style::type().px(4), style::type().px(5), -style::type().px(4), 0);
    painter.fillRect(QRect(slot.x(), row.rect.y() + 2, slot.width(), 1), t.edge);
    paintPart(painter, row, slot, {AddendList::tr("Score"), style::type().font(Step::Small, Weight::Strong), t.text});
    const int before = columnOfLabels(m_model.score) + columnOfBars(m_model.score);
    const QString facts = AddendList::tr("the sum of these %n lines", nullptr, int(m_model.score.addends.size()));
    paintPoints(painter, row, slot, m_model.score.points.value_or(0), 100);
    const QRect room = slot.adjusted(before, 0, -columnOfPoints(), 0);
    if (room.width() >= style::type().px(LeastFacts))
      paintPart(painter, row, room, {facts, style::type().font(Step::Small), t.text2});
  }

  const AddendModel& m_model;
  const QAbstractItemView& m_view;
};

}  // namespace

AddendList::AddendList(QWidget* parent) : RuledList(parent), m_model(new AddendModel(this)) {
  setAccessibleName(tr("The sum of the score"));
  setModel(m_model);
  setItemDelegate(new AddendDelegate(*m_model, this));
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &RuledList::currentMoved, this, [this] { Q_EMIT markedChanged(marked()); });
}

void AddendList::setScore(const Score& score) {
  m_model->setScore(score);
  updateGeometry();
}

std::optional<int> AddendList::marked() const {
  const QModelIndex index = currentIndex();
  return index.isValid() && !m_model->isSum(index) ? std::optional(index.row()) : std::nullopt;
}

// As high as its rows are at the width it has.
QSize AddendList::sizeHint() const {
  const Score& score = m_model->score;
  const FactsRoom room = roomForFacts(score, std::max(width(), style::type().px(LeastSumWidth)));
  int height = score.addends.empty() ? 0 : style::type().px(SumRow);
  for (const ScoreAddend& addend : score.addends) height += heightOfAddend(addend, room);
  return {style::type().px(420), height};
}

void AddendList::resizeEvent(QResizeEvent* event) {
  RuledList::resizeEvent(event);
  if (event->oldSize().width() != event->size().width()) updateGeometry();
}

QSize AddendList::minimumSizeHint() const { return {style::type().px(LeastSumWidth), sizeHint().height()}; }

void AddendList::focusOutEvent(QFocusEvent* event) {
  RuledList::focusOutEvent(event);
  clearSelection();
  setCurrentIndex({});
}

}  // namespace candor::widgets

#include "moc_addend_list.cpp"
