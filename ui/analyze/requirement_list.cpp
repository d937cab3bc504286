#include "analyze/requirement_list.h"

#include "style/look.h"
#include "widgets/paragraph.h"
#include "widgets/row_paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

using style::Step;
using style::Weight;

constexpr int RequirementWordsAt = 34;
constexpr int RequirementPadding = 6;
constexpr int RequirementHeading = 25;

class RequirementDelegate : public QStyledItemDelegate {
 public:
  RequirementDelegate(const RequirementModel& model, const QListView& view)
      : QStyledItemDelegate(nullptr), m_model(model), m_view(view) {}

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const style::Type& type = style::type();
    const int width = m_view.viewport()->width();
    if (!m_model.at(index.row()).heading.isEmpty()) return {width, type.px(RequirementHeading)};
    return {width, 2 * type.px(RequirementPadding) + 1 + wordsOf(option, index).height() +
                       (tellsReason(index) ? type.lineHeight(Step::Small) : 0)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_model.at(index.row()).heading.isEmpty())
      paintRequirement(*painter, option, index);
    else
      paintHeading(*painter, option, m_model.at(index.row()).heading);
    painter->restore();
  }

 private:
  [[nodiscard]] bool isCurrent(const QModelIndex& index) const { return m_view.currentIndex() == index; }
  [[nodiscard]] bool tellsReason(const QModelIndex& index) const {
    return isCurrent(index) && !m_model.at(index.row()).reason.isEmpty();
  }

  [[nodiscard]] int kindWidth(const QModelIndex& index) const {
    const QString& kind = m_model.at(index.row()).kind;
    if (kind.isEmpty()) return 0;
    return QFontMetrics(style::type().font(Step::Small)).horizontalAdvance(kind) + style::type().px(12);
  }

  [[nodiscard]] widgets::Paragraph wordsOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const style::Type& type = style::type();
    return {m_model.at(index.row()).words,
            {.font = type.font(Step::Body, Weight::Regular, style::Face::Document),
             .lineHeight = type.lineHeight(Step::Body),
             .width = m_view.viewport()->width() - type.px(RequirementWordsAt) - kindWidth(index) - type.px(8),
             .mostLines = isCurrent(index) ? 0 : 1,
             .alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft)}};
  }

  void paintHeading(QPainter& painter, const QStyleOptionViewItem& row, const QString& heading) const {
    const style::Tokens& t = style::tokens();
    painter.fillRect(row.rect, t.sunken);
    widgets::paintRowRule(painter, row.rect, t.line);
    widgets::paintPart(painter, row, row.rect.adjusted(style::type().px(8), 0, 0, 0),
                       {heading, style::type().font(Step::Small, Weight::Strong), t.text2});
  }

  void paintRequirement(QPainter& painter, const QStyleOptionViewItem& row, const QModelIndex& index) const {
    const style::Tokens& t = style::tokens();
    const style::Type& type = style::type();
    const RequirementRow& shown = m_model.at(index.row());
    widgets::paintRowGround(painter, row, t.sheet);
    widgets::paintRowRule(painter, row.rect, t.line);
    const QRect line(row.rect.x(), row.rect.y() + type.px(RequirementPadding), row.rect.width(),
                     type.lineHeight(Step::Body));
    widgets::paintPart(painter, row, {line.x() + type.px(8), line.y(), type.px(18), line.height()},
                       {QString::number(shown.number), type.font(Step::Small, Weight::Strong), t.accent});
    const QRect column = line.adjusted(type.px(RequirementWordsAt), 0, -type.px(8), 0);
    widgets::paintPart(painter, row, column, {shown.kind, type.font(Step::Small), t.text2, Qt::AlignRight});
    const widgets::Paragraph words = wordsOf(row, index);
    words.paint(painter, {widgets::placed(row, column.adjusted(0, 0, -kindWidth(index), 0)).x(), line.y()}, t.text);
    if (tellsReason(index)) {
      const QRect below(column.x(), line.y() + words.height(), column.width(), type.lineHeight(Step::Small));
      widgets::paintPart(painter, row, below,
                         {RequirementList::tr("It says “%1”").arg(shown.reason), type.font(Step::Small), t.text2});
    }
    widgets::paintInnerFocus(painter, row);
  }

  const RequirementModel& m_model;
  const QListView& m_view;
};

}  // namespace

RequirementList::RequirementList(QWidget* parent) : RuledList(parent), m_model(new RequirementModel(this)) {
  setObjectName(u"readRequirements"_s);
  setAccessibleName(tr("Requirements as they were read"));
  setModel(m_model);
  auto* delegate = new RequirementDelegate(*m_model, *this);
  delegate->setParent(this);
  setItemDelegate(delegate);
  connect(this, &RuledList::currentMoved, this, [this](const QModelIndex& index) {
    if (index.isValid() && m_model->at(index.row()).number > 0) Q_EMIT placeWanted(m_model->at(index.row()).place);
  });
}

void RequirementList::setRows(std::vector<RequirementRow> rows) { m_model->setRows(std::move(rows)); }

}  // namespace candor::analyze

#include "moc_requirement_list.cpp"
