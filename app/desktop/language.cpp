#include "desktop/language.h"

#include <QApplication>
#include <QLibraryInfo>

namespace candor::desktop {

using namespace Qt::StringLiterals;

Language::Language(const QString& chosen) {
  const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
  if (!chosen.isEmpty()) QLocale::setDefault(locale);
  if (m_forms.load(u":/translations/candor_en"_s)) QApplication::installTranslator(&m_forms);
  if (m_candor.load(locale, u"candor"_s, u"_"_s, u":/translations"_s)) QApplication::installTranslator(&m_candor);
  if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QApplication::installTranslator(&m_qt);
}

}  // namespace candor::desktop
