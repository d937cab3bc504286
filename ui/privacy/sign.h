// Sign: a small icon in one of the look's inks, at the head of a row, beside a word that says the same.
#pragma once

#include "style/icon.h"

#include <QWidget>

namespace candor::privacy {

class Sign : public QWidget {
  Q_OBJECT

 public:
  Sign(style::Icon icon, style::Tint tint, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const style::Icon m_icon;
  const style::Tint m_tint;
};

}  // namespace candor::privacy
