// The rows of a SidebarView and the model behind them.
#pragma once

#include "widgets/sidebar_view.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace candor::widgets {

class SidebarModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setEntries(std::vector<SidebarEntry> entries);
  void setCount(const QString& id, int count);
  [[nodiscard]] const SidebarEntry& at(int row) const { return m_entries[std::size_t(row)]; }
  [[nodiscard]] int rowOf(const QString& id) const;  // -1 when there is none
  [[nodiscard]] bool startsGroup(int row) const;     // and stands below a rule
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<SidebarEntry> m_entries;
};

class SidebarDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  SidebarDelegate(const SidebarModel& model, const SidebarView& view, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintGround(QPainter& painter, const QStyleOptionViewItem& row, int entry) const;
  void paintWords(QPainter& painter, const QStyleOptionViewItem& row, const SidebarEntry& entry) const;
  [[nodiscard]] bool isOpen(const SidebarEntry& entry) const { return entry.id == m_view.open(); }

  const SidebarModel& m_model;
  const SidebarView& m_view;
};

}  // namespace candor::widgets
