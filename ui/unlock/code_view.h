// CodeView: a code that is written down, shown large in its groups. It is painted and read aloud from its own bytes and
// becomes no lasting QString.
#pragma once

#include "base/secret.h"

#include <QString>
#include <QWidget>

namespace candor::unlock {

class CodeView : public QWidget {
  Q_OBJECT

 public:
  // `spoken`: what a screen reader says, with %1 for the code.
  explicit CodeView(const QString& spoken = tr("Recovery code: %1"), QWidget* parent = nullptr);

  void setCode(Secret code);  // ASCII, groups parted by dashes
  [[nodiscard]] const Secret& code() const { return m_code; }
  [[nodiscard]] const QString& spoken() const { return m_spoken; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_spoken;
  Secret m_code;
};

// Whether `typed` is the last group of the code; case does not matter, O is 0, I and L are 1.
[[nodiscard]] bool isLastGroup(const Secret& code, const Secret& typed);

}  // namespace candor::unlock
