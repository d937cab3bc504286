#include "words/dates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace candor::words {

QString day(const QDateTime& time) { return QLocale().toString(time.toLocalTime(), u"d MMM yyyy"_s); }

QString dayAndTime(const QDateTime& time) { return QLocale().toString(time.toLocalTime(), u"d MMM yyyy, hh:mm"_s); }

}  // namespace candor::words
