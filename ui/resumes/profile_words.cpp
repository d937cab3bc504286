#include "resumes/profile_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::resumes {

namespace {

QString monthInWords(const profile::Moment& moment) {
  if (moment.isNow) return QCoreApplication::translate("candor::resumes", "present");
  if (moment.month < 1 || moment.month > 12) return QString::number(moment.year);
  return QLocale().standaloneMonthName(moment.month, QLocale::ShortFormat) + u' ' + QString::number(moment.year);
}

}  // namespace

QString words(const profile::Period& period) {
  if (!period.start.isKnown() && !period.end.isKnown()) return {};
  if (!period.start.isKnown()) return monthInWords(period.end);
  if (!period.end.isKnown() || period.start == period.end) return monthInWords(period.start);
  return monthInWords(period.start) + u" – "_s + monthInWords(period.end);
}

LineNumbers::LineNumbers(const QString& text) {
  for (qsizetype start = 0; start < text.size();) {
    const qsizetype end = text.indexOf(u'\n', start);
    const qsizetype stop = end < 0 ? text.size() : end;
    if (stop > start) m_starts.push_back(start);
    start = stop + 1;
  }
}

int LineNumbers::at(qsizetype offset) const {
  return int(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin());
}

QString LineNumbers::of(Span place) const {
  if (place.isEmpty()) return {};
  const int first = at(place.start);
  const int last = at(place.end() - 1);
  return first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
}

}  // namespace candor::resumes
