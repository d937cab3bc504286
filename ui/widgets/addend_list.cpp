#include "widgets/addend_list.h"

#include "style/look.h"
#include "widgets/row_paint.h"

#include <QAbstractListModel>
#include <QPainter>
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
constexpr int LeastFacts = 72;  // in less room they are left out

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

class AddendDelegate : public QStyledItemDelegate {
 public:
  AddendDelegate(const AddendModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    return {10, style::type().px(m_model.isSum(index) ? SumRow : AddendRow)};
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
    QRect slot = row.rect.adjusted(style::type().px(4), 0, -style::type().px(4), 0);
    const int points = columnOfPoints();
    const int labels = columnOfLabels(m_model.score);
    const int bars = columnOfBars(m_model.score);
    paintPoints(painter, row, slot, addend.points, addend.most);
    paintPart(painter, row, {slot.x(), slot.y(), labels, slot.height()},
              {addend.label, style::type().font(Step::Small, Weight::Medium), t.text});
    slot.setLeft(slot.left() + labels);
    paintBar(painter, slot, row, addend);
    slot.setLeft(slot.left() + bars);
    if (slot.width() - points < style::type().px(LeastFacts)) return;
    paintPart(painter, row, slot.adjusted(0, 0, -points, 0), {addend.facts, style::type().font(Step::Small), t.text2});
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

QSize AddendList::sizeHint() const {
  const int rows = int(m_model->score.addends.size());
  return {style::type().px(420), rows ? rows * style::type().px(AddendRow) + style::type().px(SumRow) : 0};
}

QSize AddendList::minimumSizeHint() const { return {style::type().px(260), sizeHint().height()}; }

void AddendList::focusOutEvent(QFocusEvent* event) {
  RuledList::focusOutEvent(event);
  clearSelection();
  setCurrentIndex({});
}

}  // namespace candor::widgets
