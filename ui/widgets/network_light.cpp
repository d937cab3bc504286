#include "widgets/network_light.h"

#include "style/focus_ring.h"
#include "style/look.h"
#include "widgets/row_paint.h"

#include <QPainter>
#include <QStyle>

namespace candor::widgets {

namespace {

constexpr int LightPadding = 14;
constexpr int LightSign = 10;
constexpr int LightGap = 6;
constexpr int LightHeight = 26;

QFont lightFont() { return style::type().font(style::Step::Small, style::Weight::Medium); }

}  // namespace

NetworkLight::NetworkLight(QWidget* parent) : QToolButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setToolTip(tr("Show the ledger"));
  showRequests(0);
}

void NetworkLight::showRequests(int today) {
  if (today == 0) return tell(style::NetworkGlyph::NothingLeft, tr("Nothing has left today"));
  tell(style::NetworkGlyph::Requests, today == 1 ? tr("1 request today") : tr("%1 requests today").arg(today));
}

void NetworkLight::showOffline() { tell(style::NetworkGlyph::Offline, tr("Offline")); }

void NetworkLight::tell(style::NetworkGlyph state, const QString& sentence) {
  m_state = state;
  setText(sentence);
  setAccessibleName(sentence);
  updateGeometry();
  update();
}

QSize NetworkLight::sizeHint() const {
  const style::Type& type = style::type();
  const int words = QFontMetrics(lightFont()).horizontalAdvance(text());
  return {words + type.px(2 * LightPadding + LightSign + LightGap) + 2, type.px(LightHeight)};
}

void NetworkLight::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  QPainter painter(this);
  if (isDown() || underMouse()) painter.fillRect(rect(), isDown() ? t.selected : t.hover);
  const auto place = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
  const int side = type.px(LightSign);
  QRect sign(type.px(LightPadding), (height() - side) / 2, side, side);
  style::paintGlyph(painter, m_state, place(sign));
  painter.setPen(t.text);
  painter.setFont(lightFont());
  const int start = sign.right() + 1 + type.px(LightGap);
  paintLine(painter, place({start, 0, width() - start, height()}),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), text());
}

}  // namespace candor::widgets

#include "moc_network_light.cpp"
