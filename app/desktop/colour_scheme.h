// ColourScheme: what the desktop's portal says about light and dark, and about contrast, now and when it changes. A
// desktop without the portal says nothing.
#pragma once

#include "style/look.h"

#include <QObject>

class QDBusVariant;

namespace candor::desktop {

class ColourScheme : public QObject {
  Q_OBJECT

 public:
  explicit ColourScheme(style::Look& look);  // asks; the answer comes later

 private:
  void ask(const QString& key);
  void take(const QString& key, unsigned int value);
  void apply();

  style::Look& m_look;
  unsigned int m_scheme = 0;    // 0 no preference, 1 dark, 2 light
  unsigned int m_contrast = 0;  // 0 no preference, 1 higher

 private Q_SLOTS:
  void changed(const QString& group, const QString& key, const QDBusVariant& value);
};

}  // namespace candor::desktop
