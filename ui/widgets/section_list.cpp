#include "widgets/section_list.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/row_paint.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace candor::widgets {

namespace {

constexpr int SectionHeight = 32;
constexpr int SectionBar = 3;

class SectionDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {10, style::type().px(SectionHeight)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const style::Tokens& t = style::tokens();
    const bool isOpen = option.state & QStyle::State_Selected;
    const style::Weight weight = isOpen ? style::Weight::Strong : style::Weight::Regular;
    painter->save();
    paintRowGround(*painter, option, t.sheet);
    if (isOpen)
      painter->fillRect(placed(option, {option.rect.x(), option.rect.y(), SectionBar, option.rect.height()}), t.accent);
    paintPart(*painter, option, option.rect.adjusted(style::type().px(style::space::S16), 0, -SectionBar, 0),
              {index.data().toString(), style::type().font(style::Step::Body, weight), t.text});
    paintInnerFocus(*painter, option);
    painter->restore();
  }
};

}  // namespace

SectionList::SectionList(const QStringList& titles, QWidget* parent) : RuledList(parent), m_titles(titles) {
  setAccessibleName(tr("Sections"));
  setModel(&m_titles);
  setItemDelegate(new SectionDelegate(this));
  setViewportMargins(0, style::type().px(style::space::S8), 0, 0);
  connect(this, &RuledList::currentMoved, this, [this](const QModelIndex& index) {
    if (index.isValid()) Q_EMIT opened(index.row());
  });
  setCurrentIndex(m_titles.index(0));
}

}  // namespace candor::widgets

#include "moc_section_list.cpp"
