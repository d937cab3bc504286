// NetworkLight: what has left this computer today, as a shape and a sentence; a click asks for more.
#pragma once

#include "style/glyph.h"

#include <QToolButton>

namespace candor::widgets {

class NetworkLight : public QToolButton {
  Q_OBJECT

 public:
  explicit NetworkLight(QWidget* parent = nullptr);

  void showRequests(int today);  // 0: nothing has left
  void showOffline();
  [[nodiscard]] style::NetworkGlyph state() const { return m_state; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tell(style::NetworkGlyph state, const QString& sentence);

  style::NetworkGlyph m_state = style::NetworkGlyph::NothingLeft;
};

}  // namespace candor::widgets
