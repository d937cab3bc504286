#include "privacy/claim_row.h"

#include "style/icon.h"
#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/prose.h"
#include "words/dates.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace candor::privacy {

namespace {

using widgets::Prose;

constexpr int SignSide = 16;
constexpr int SignTop = 9;  // beside the first line
constexpr int SentenceAt = 28;
constexpr int KindWidth = 150;

struct KindLook {
  style::Icon icon;
  QColor ink;
};

KindLook lookOf(ClaimKind kind) {
  const style::Tokens& t = style::tokens();
  switch (kind) {
    case ClaimKind::Test: return {style::Icon::Met, t.pos};
    case ClaimKind::Config: return {style::Icon::Settings, t.pos};
    case ClaimKind::Vendor: return {style::Icon::Building, t.text2};
    case ClaimKind::Limit: return {style::Icon::Info, t.text2};
  }
  return {style::Icon::Info, t.text2};
}

QString kindWord(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::Test: return ClaimRow::tr("Tested");
    case ClaimKind::Config: return ClaimRow::tr("Set so, tested");
    case ClaimKind::Vendor: return ClaimRow::tr("Said by others");
    case ClaimKind::Limit: return ClaimRow::tr("Limit");
  }
  return {};
}

QString dateWords(const QDate& date) { return QLocale().toString(date, u"d MMM yyyy"_s); }

}  // namespace

ClaimRow::ClaimRow(const Claim& claim, QWidget* parent) : QWidget(parent), m_kind(claim.kind) {
  const style::Type& type = style::type();
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(type.px(SentenceAt), type.px(style::space::S8), 0, type.px(style::space::S8) + 1);
  grid->setHorizontalSpacing(type.px(style::space::S24));
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(0, 1);
  const widgets::ProseStyle small{.step = style::Step::Small, .ink = &style::Tokens::text2};
  grid->addWidget(new Prose(claim.text), 0, 0);
  grid->addWidget(new Prose(claim.how, small), 1, 0);
  auto* kind = new Prose(kindWord(claim.kind), {.step = style::Step::Small, .weight = style::Weight::Strong});
  auto* date = new Prose(dateWords(claim.date), small);
  for (Prose* end : {kind, date}) {
    end->setMostLines(1);
    end->setFixedWidth(type.px(KindWidth));
    end->setAlignment(Qt::AlignRight);
  }
  grid->addWidget(kind, 0, 1, Qt::AlignTop);
  grid->addWidget(date, 1, 1, Qt::AlignTop);
  if (!claim.checks.isEmpty()) {
    m_tests = new Prose(tr("Checked by: %1").arg(claim.checks.join(u", "_s)) + u'\n' +
                            tr("Seen to fail by: %1").arg(claim.twins.join(u", "_s)),
                        {.step = style::Step::Small, .ink = &style::Tokens::text2, .face = style::Face::Fixed});
    grid->addWidget(m_tests, 2, 0, 1, 2);
    m_tests->hide();
  }
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(kindWord(claim.kind) + u": "_s + claim.text);
  style::setRole(*this, QAccessible::ListItem);
}

void ClaimRow::setTestNames(TestNames names) {
  if (m_tests) m_tests->setVisible(names == TestNames::Shown);
}

void ClaimRow::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  QPainter painter(this);
  const QRect sign(type.px(2), type.px(SignTop), type.px(SignSide), type.px(SignSide));
  const KindLook look = lookOf(m_kind);
  style::paintIcon(painter, look.icon, QStyle::visualRect(layoutDirection(), rect(), sign), look.ink, t.sheet);
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

}  // namespace candor::privacy

#include "moc_claim_row.cpp"
