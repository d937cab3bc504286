// Language: the words of the window in the language of the settings, or of the system; English where there is no
// translation, with its forms of one and of many. Layout goes from right to left where the language does.
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace candor::desktop {

class Language {
 public:
  // `chosen`: a language like "de"; empty: the system's. An application must exist; no widget yet.
  explicit Language(const QString& chosen);

 private:
  QTranslator m_forms;  // of English
  QTranslator m_candor;
  QTranslator m_qt;  // of Qt's own dialogs
};

}  // namespace candor::desktop
