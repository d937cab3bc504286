#include "widgets/evidence_delegate.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/evidence_model.h"
#include "widgets/paragraph.h"
#include "widgets/row_paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace candor::widgets {

namespace {

using style::Step;
using style::Weight;

constexpr int NumberAt = 16;
constexpr int NumberWidth = 20;
constexpr int SignAt = 48;
constexpr int WordAt = 67;
constexpr int WordsAt = 130;  // the requirement and what follows
constexpr int EndMargin = 24;
constexpr int RowPadding = 7;
constexpr int HeadingHeight = 25;
constexpr int LeastWords = 240;

int grown(int pixels) { return style::type().px(pixels); }

bool isCurrent(const QStyleOptionViewItem& option, const QModelIndex& index) {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  return view && view->currentIndex() == index;
}

int widthOf(const QStyleOptionViewItem& option) {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  return view ? view->viewport()->width() : option.rect.width();
}

QString quoteOf(const QModelIndex& index) {
  QStringList quoted;
  const QStringList quotes = index.data(QuotesRole).toStringList();
  for (const QString& quote : quotes) quoted.append(EvidenceDelegate::tr("“%1”").arg(quote));
  return quoted.join(QStringLiteral(" + "));
}

// What stands in the wide column. The current row tells everything, the others one line of each.
struct RowWords {
  Paragraph requirement;
  Paragraph quote;
  Paragraph reason;
  bool tellsReason = false;

  [[nodiscard]] int height() const {
    return requirement.height() + quote.height() + (tellsReason ? reason.height() : 0);
  }
};

// None in a narrow list: how it was found then stands before the reason.
int howWidth(const QModelIndex& index, int rowWidth) {
  if (rowWidth - grown(WordsAt) - grown(EndMargin) < grown(LeastWords)) return 0;
  const QString how = index.data(HowRole).toString();
  return how.isEmpty() ? 0 : QFontMetrics(style::type().font(Step::Small)).horizontalAdvance(how) + grown(12);
}

RowWords wordsOf(const QStyleOptionViewItem& option, const QModelIndex& index, int rowWidth) {
  const style::Type& type = style::type();
  const int width = rowWidth - grown(WordsAt) - grown(EndMargin);
  const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
  const int mostLines = isCurrent(option, index) ? 0 : 1;
  const QString quote = quoteOf(index);
  const QString missing = EvidenceDelegate::tr("No line of the resume speaks of this.");
  const ParagraphShape small{
      .font = type.font(Step::Small), .lineHeight = type.lineHeight(Step::Small), .width = width, .alignment = side};
  const ParagraphShape serif{.font = type.font(Step::Body, Weight::Regular, style::Face::Document),
                             .lineHeight = type.lineHeight(Step::Body),
                             .width = width,
                             .mostLines = mostLines,
                             .alignment = side};
  QStringList reasons = {howWidth(index, rowWidth) == 0 ? index.data(HowRole).toString() : QString(),
                         index.data(ReasonRole).toString()};
  reasons.removeAll(QString());
  const QString reason = reasons.join(QStringLiteral(" · "));
  return {
      .requirement = Paragraph(index.data(RequirementRole).toString(), {.font = type.font(Step::Body, Weight::Medium),
                                                                        .lineHeight = type.lineHeight(Step::Body),
                                                                        .width = width - howWidth(index, rowWidth),
                                                                        .mostLines = mostLines,
                                                                        .alignment = side}),
      .quote = quote.isEmpty() ? Paragraph(missing, small) : Paragraph(quote, serif),
      .reason = Paragraph(reason, small),
      .tellsReason = mostLines == 0 && !reason.isEmpty()};
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& row, const QModelIndex& index) {
  const style::Tokens& t = style::tokens();
  painter.fillRect(row.rect, t.sunken);
  paintRowRule(painter, row.rect, t.line);
  const QFont font = style::type().font(Step::Small, Weight::Strong);
  const QString facts = index.data(FactsRole).toString();
  const int factsWidth = QFontMetrics(font).horizontalAdvance(facts) + 2;
  const QRect whole = row.rect.adjusted(grown(20), 0, -grown(EndMargin), 0);
  paintPart(painter, row, whole.adjusted(0, 0, -factsWidth, 0), {index.data(HeadingRole).toString(), font, t.text2});
  paintPart(painter, row, whole, {facts, font, t.text2, Qt::AlignRight});
}

void paintNumber(QPainter& painter, const QStyleOptionViewItem& row, const QRect& line, const QModelIndex& index) {
  const style::Tokens& t = style::tokens();
  const bool isSelected = row.state & QStyle::State_Selected;
  QRect badge(line.x() + grown(NumberAt), line.y(), grown(NumberWidth), grown(16));
  badge.moveTop(line.center().y() - badge.height() / 2);
  if (isSelected) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(placed(row, badge), style::space::StripRadius, style::space::StripRadius);
  }
  const TextPart part = {index.data(NumberRole).toString(), style::type().font(Step::Small, Weight::Strong),
                         isSelected ? t.accentOn : t.accent, Qt::AlignHCenter};
  paintPart(painter, row, badge, part);
}

void paintStatus(QPainter& painter, const QStyleOptionViewItem& row, const QRect& line, EvidenceStatus status) {
  const style::Tokens& t = style::tokens();
  const bool isSelected = row.state & QStyle::State_Selected;
  QRect sign(line.x() + grown(SignAt), 0, grown(15), grown(15));
  sign.moveTop(line.center().y() - sign.height() / 2);
  style::paintIcon(painter, iconOf(status), placed(row, sign), colourOf(status), isSelected ? t.selected : t.sheet);
  const QRect word(line.x() + grown(WordAt), line.y(), grown(WordsAt - WordAt - 6), line.height());
  paintPart(painter, row, word, {wordOf(status), style::type().font(Step::Small, Weight::Strong), colourOf(status)});
}

void paintWords(QPainter& painter, const QStyleOptionViewItem& row, const QRect& line, const QModelIndex& index) {
  const style::Tokens& t = style::tokens();
  const RowWords words = wordsOf(row, index, row.rect.width());
  const QRect column = line.adjusted(grown(WordsAt), 0, -grown(EndMargin), 0);
  const QFont small = style::type().font(Step::Small);
  const int how = howWidth(index, row.rect.width());
  if (how > 0) paintPart(painter, row, column, {index.data(HowRole).toString(), small, t.text2, Qt::AlignRight});

  int y = column.y();
  words.requirement.paint(painter, {placed(row, column.adjusted(0, 0, -how, 0)).x(), y}, t.text);
  y += words.requirement.height();
  const bool isMissing = index.data(QuotesRole).toStringList().isEmpty();
  words.quote.paint(painter, {placed(row, column).x(), y}, isMissing ? t.text2 : t.text);
  y += words.quote.height();
  if (words.tellsReason) words.reason.paint(painter, {placed(row, column).x(), y}, t.text2);
}

}  // namespace

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (!index.data(HeadingRole).toString().isEmpty()) {
    paintHeading(*painter, option, index);
  } else {
    paintRowGround(*painter, option, style::tokens().sheet);
    paintRowRule(*painter, option.rect, style::tokens().line);
    const QRect line(option.rect.x(), option.rect.y() + grown(RowPadding), option.rect.width(),
                     style::type().lineHeight(Step::Body));
    paintNumber(*painter, option, line, index);
    paintStatus(*painter, option, line, EvidenceStatus(index.data(StatusRole).toInt()));
    paintWords(*painter, option, line, index);
    paintInnerFocus(*painter, option);
  }
  painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int width = widthOf(option);
  if (!index.data(HeadingRole).toString().isEmpty()) return {width, grown(HeadingHeight)};
  return {width, 2 * grown(RowPadding) + wordsOf(option, index, width).height()};
}

}  // namespace candor::widgets

#include "moc_evidence_delegate.cpp"
