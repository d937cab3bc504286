#include "resumes/resume_delegate.h"

#include "resumes/resume_model.h"
#include "style/icon.h"
#include "style/look.h"
#include "widgets/row_paint.h"

#include <QLineEdit>
#include <QPainter>

namespace candor::resumes {

namespace {

constexpr int RowPadding = 16;
constexpr int RowAbove = 9;
constexpr int RowBelow = 10;
constexpr int RowBar = 2;
constexpr int RowSign = 14;

int rowLines(const QModelIndex& index) { return index.data(VersionsRole).toString().isEmpty() ? 1 : 2; }

}  // namespace

QSize ResumeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const style::Type& type = style::type();
  return {10, type.px(RowAbove + RowBelow) + type.lineHeight(style::Step::Body) +
                  rowLines(index) * type.lineHeight(style::Step::Small)};
}

void ResumeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  const bool isFailed = index.data(FailedRole).toBool();
  const bool isSelected = option.state & QStyle::State_Selected;
  painter->save();
  widgets::paintRowGround(*painter, option, t.sheet);
  widgets::paintRowRule(*painter, option.rect, t.line);
  if (isSelected)
    painter->fillRect(
        widgets::placed(option, {option.rect.x(), option.rect.y(), type.px(RowBar), option.rect.height()}), t.accent);
  QRect line = option.rect.adjusted(type.px(RowPadding), type.px(RowAbove), -type.px(8), 0);
  line.setHeight(type.lineHeight(style::Step::Body));
  const style::Weight weight = isSelected ? style::Weight::Strong : style::Weight::Medium;
  widgets::paintPart(*painter, option, line,
                     {index.data().toString(), type.font(style::Step::Body, weight), t.text, Qt::AlignLeft});
  line.translate(0, line.height());
  line.setHeight(type.lineHeight(style::Step::Small));
  QRect facts = line;
  if (isFailed) {
    const int side = type.px(RowSign);
    const QRect sign(line.x(), line.center().y() - side / 2, side, side);
    style::paintIcon(*painter, style::Icon::Error, widgets::placed(option, sign), t.neg, t.sheet);
    facts.setLeft(facts.left() + side + type.px(5));
  }
  const QFont small = type.font(style::Step::Small);
  widgets::paintPart(*painter, option, facts,
                     {index.data(FactsRole).toString(), small, isFailed ? t.neg : t.text2, Qt::AlignLeft});
  line.translate(0, line.height());
  widgets::paintPart(*painter, option, line, {index.data(VersionsRole).toString(), small, t.text2, Qt::AlignLeft});
  widgets::paintInnerFocus(*painter, option);
  painter->restore();
}

QWidget* ResumeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
  auto* field = new QLineEdit(parent);
  field->setAccessibleName(tr("New name of the resume"));
  return field;
}

void ResumeDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const {
  const style::Type& type = style::type();
  const QRect row = option.rect.adjusted(type.px(8), type.px(4), -type.px(8), 0);
  editor->setGeometry(row.x(), row.y(), row.width(), editor->sizeHint().height());
}

}  // namespace candor::resumes

#include "moc_resume_delegate.cpp"
