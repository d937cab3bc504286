// EvidenceDelegate: paints a requirement: number, status as sign and word, the requirement, how it was found, the
// resume's words in the serif, and for the current row the place and reason.
#pragma once

#include <QStyledItemDelegate>

namespace candor::widgets {

class EvidenceDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace candor::widgets
