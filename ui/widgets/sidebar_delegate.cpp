#include "widgets/sidebar_delegate.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/row_paint.h"

#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

constexpr int GroupSpace = 17;  // above the second group, with its rule
constexpr int OpenBar = 3;

}  // namespace

void SidebarModel::setEntries(std::vector<SidebarEntry> entries) {
  beginResetModel();
  m_entries = std::move(entries);
  endResetModel();
}

void SidebarModel::setCount(const QString& id, int count) {
  const int row = rowOf(id);
  if (row < 0) return;
  m_entries[std::size_t(row)].count = count;
  Q_EMIT dataChanged(index(row), index(row));
}

int SidebarModel::rowOf(const QString& id) const {
  const auto found =
      std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry.id == id; });
  return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

bool SidebarModel::startsGroup(int row) const { return row > 0 && at(row).group != at(row - 1).group; }

int SidebarModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant SidebarModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SidebarEntry& entry = at(index.row());
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return entry.title;
  if (role == Qt::AccessibleTextRole)
    return entry.count > 0 ? entry.title + u", "_s + QString::number(entry.count) : entry.title;
  return {};
}

SidebarDelegate::SidebarDelegate(const SidebarModel& model, const SidebarView& view, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_view(view) {}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const int above = m_model.startsGroup(index.row()) ? GroupSpace : 0;
  return {10, style::type().px(style::space::SidebarItem + above)};
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  QStyleOptionViewItem row = option;
  if (m_model.startsGroup(index.row())) {
    painter->fillRect(QRect(row.rect.x(), row.rect.y() + style::type().px(8), row.rect.width(), 1),
                      style::tokens().line);
    row.rect.setTop(row.rect.top() + style::type().px(GroupSpace));
  }
  paintGround(*painter, row, index.row());
  paintWords(*painter, row, m_model.at(index.row()));
  paintInnerFocus(*painter, row);
  painter->restore();
}

void SidebarDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& row, int entry) const {
  const style::Tokens& t = style::tokens();
  if (isOpen(m_model.at(entry))) {
    painter.fillRect(row.rect, t.sheet);
    painter.fillRect(QRect(row.rect.x(), row.rect.y(), row.rect.width(), 1), t.line);
    painter.fillRect(QRect(row.rect.x(), row.rect.bottom(), row.rect.width(), 1), t.line);
    painter.fillRect(placed(row, {row.rect.x(), row.rect.y(), OpenBar, row.rect.height()}), t.accent);
  } else if (row.state & QStyle::State_MouseOver) {
    painter.fillRect(placed(row, row.rect.adjusted(0, 0, -1, 0)), t.hover);
  }
}

void SidebarDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& row, const SidebarEntry& entry) const {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  const bool isRail = m_view.sidebarWidth() == SidebarWidth::Rail;
  const bool isHovered = row.state & QStyle::State_MouseOver;
  const int side = type.px(18);
  QRect sign(row.rect.x() + type.px(16), 0, side, side);
  if (isRail) sign.moveLeft(row.rect.x() + (row.rect.width() - side) / 2);
  sign.moveTop(row.rect.y() + (row.rect.height() - side) / 2);
  style::paintIcon(painter, entry.icon, placed(row, sign),
                   isOpen(entry) ? t.accent
                   : isHovered   ? t.text
                                 : t.text2,
                   t.desk);
  if (isRail) return;
  const QFont small = type.font(style::Step::Small);
  const QString count = entry.count > 0 ? QString::number(entry.count) : QString();
  const QRect words = row.rect.adjusted(type.px(45), 0, -type.px(13), 0);
  paintPart(painter, row, words, {count, small, t.text2, Qt::AlignRight});
  const style::Weight weight = isOpen(entry) ? style::Weight::Strong : style::Weight::Medium;
  const int taken = count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(count) + type.px(8);
  paintPart(painter, row, words.adjusted(0, 0, -taken, 0),
            {entry.title, type.font(style::Step::Body, weight), isOpen(entry) || isHovered ? t.text : t.text2});
}

}  // namespace candor::widgets

#include "moc_sidebar_delegate.cpp"
